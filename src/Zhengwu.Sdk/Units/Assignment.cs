using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>What a unit has to do with a task.</summary>
public enum AssignmentRole
{
    /// <summary>Answers for the task (责任).</summary>
    Responsible,

    /// <summary>Leads several units (牵头).</summary>
    Lead,

    /// <summary>Carries the task out (具体落实).</summary>
    CarryOut,

    /// <summary>Supports (配合).</summary>
    Support,

    /// <summary>Receives a report or filing (接收).</summary>
    Receiver,
}

/// <summary>Who does a task: the units of a cell, part by part, each in its role.</summary>
/// <param name="Parts">The parts in the order written.</param>
public sealed record Assignment(ValueList<AssignmentPart> Parts)
{
    /// <summary>The texts of the roles, where the definition gives one for each role; empty where the cell is one text.</summary>
    public ValueList<RoleText> Roles { get; init; }

    /// <summary>Every reference of every part.</summary>
    public IEnumerable<UnitReference> Units => Parts.SelectMany(part => part.Units);
}

/// <summary>The text that a definition gives for one role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Text">The units, as written.</param>
public sealed record RoleText(AssignmentRole Role, string Text);

/// <summary>The units of a cell that share a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="IsLabelled">Whether the text names the role (牵头, 责任单位：…, 负责落实); a bare list does not.</param>
/// <param name="Units">The units in the order written.</param>
public sealed record AssignmentPart(AssignmentRole Role, bool IsLabelled, ValueList<UnitReference> Units);

/// <summary>How a text refers to a unit or to several.</summary>
public abstract record UnitReference
{
    private UnitReference(string text) => Text = text;

    /// <summary>The words that refer, as written.</summary>
    public string Text { get; }

    /// <summary>The words that refer, as written.</summary>
    public sealed override string ToString() => Text;

    /// <summary>One unit by its name (区民政局), with the second name or subordinate body in brackets where one is given.</summary>
    public sealed record Named : UnitReference
    {
        internal Named(string text, string name, string? bracketed = null)
            : base(text) => (Name, Bracketed) = (name, bracketed);

        /// <summary>The name outside the brackets.</summary>
        public string Name { get; }

        /// <summary>The name in brackets, e.g. 区大数据局 or 区图书馆; null without one.</summary>
        public string? Bracketed { get; }
    }

    /// <summary>A set of units by a common word (各镇（街道）, 区政府各部门单位).</summary>
    public sealed record Group : UnitReference
    {
        internal Group(string text, string name)
            : base(text) => Name = name;

        /// <summary>The name of the set.</summary>
        public string Name { get; }
    }

    /// <summary>A subset that is stressed (特别是…), with the units it lists.</summary>
    public sealed record Emphasis : UnitReference
    {
        internal Emphasis(string text, ValueList<UnitReference> units)
            : base(text) => Units = units;

        /// <summary>The units listed; the text alone where it lists none.</summary>
        public ValueList<UnitReference> Units { get; }
    }

    /// <summary>An open end after a list (等相关部门): further units that the text does not name.</summary>
    public sealed record OpenTail : UnitReference
    {
        internal OpenTail(string text)
            : base(text)
        {
        }
    }

    /// <summary>A section inside one unit (办公室, 各科室), not a unit of government.</summary>
    public sealed record Section : UnitReference
    {
        internal Section(string text, string name)
            : base(text) => Name = name;

        /// <summary>The name of the section.</summary>
        public string Name { get; }
    }

    /// <summary>Words in a place for units that name none in a known form; kept as written.</summary>
    public sealed record Unclear : UnitReference
    {
        internal Unclear(string text)
            : base(text)
        {
        }
    }
}
