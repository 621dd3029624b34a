using Zhengwu.Catalogs;
using Zhengwu.Plans;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <content>Reads table cells: units, bases, channels, and what they inherit.</content>
internal sealed partial class BindingSession
{
    /// <summary>A cell that takes its value from the entry before (同上) or, where the key is missing, from a default.</summary>
    /// <param name="fields">The entry.</param>
    /// <param name="key">The cell.</param>
    /// <param name="above">The same cell of the entry before.</param>
    /// <param name="otherwise">What the cell is when the key is missing; already marked as inherited.</param>
    /// <param name="read">Reads the cell from its row.</param>
    public Value<T> Inheriting<T>(Fields fields, Key key, Value<T>? above, Value<T> otherwise, Func<BindingSession, Key, int, Value<T>> read)
        where T : notnull
    {
        var row = fields.Row(key);
        if (row < 0)
            return otherwise;
        if (Tree.IsScalar(row) && Vocabulary.IsDitto(Tree.Text(row).Trim()))
            return Ditto(row, above);
        return read(this, key, row);
    }

    public Value<Assignment> Assignment(Fields fields, Key key, AssignmentRole role) =>
        fields.Row(key) is >= 0 and var row ? ReadAssignment(key, row, role) : Value<Assignment>.Absent;

    public static Value<Assignment> ReadResponsible(BindingSession session, Key key, int row) =>
        session.ReadAssignment(key, row, AssignmentRole.Responsible);

    public static Value<ValueList<LegalBasis>> ReadBases(BindingSession session, Key key, int row) =>
        session.ReadCell(key, row, static (session, key, row) => session.ReadBasis(row));

    public static Value<ValueList<Channel>> ReadChannels(BindingSession session, Key key, int row) =>
        session.ReadCell(key, row, static (session, key, row) => session.ReadChannel(row));

    public static Value<ValueList<string>> ReadWords(BindingSession session, Key key, int row) =>
        session.ReadCell(key, row, static (session, key, row) => session.ReadText(key.Name, row).Text ?? "");

    public static Value<string> ReadWord(BindingSession session, Key key, int row)
    {
        var value = session.ReadText(key.Name, row);
        return value.Text is { } text && Vocabulary.IsNotApplicable(text.Trim())
            ? Value.At<string>(ValueState.NotApplicable, text, null, new NodeId(row))
            : value;
    }

    public static Value<Deadlines.Limit> ReadLimitCell(BindingSession session, Key key, int row) => session.ReadLimit(key, row);

    public static Value<ValueList<T>> ReadChoices<T>(BindingSession session, Key key, int row)
        where T : struct, Enum
    {
        if (session.BlankCell<ValueList<T>>(row) is { } blank)
            return blank;
        var values = session.ReadEach(key, row, static (session, key, row) => session.ReadChoice<T>(key, row));
        var words = values.Count == 1 ? values[0].Text : CellWords.Of(values.Select(value => value.Text ?? ""));
        var choices = new T[values.Count];
        for (var i = 0; i < choices.Length; i++)
        {
            if (!values[i].IsKnown)
                return Value.At<ValueList<T>>(ValueState.NotUnderstood, words, default, new NodeId(row), values[i].Reason ?? NotInList);
            choices[i] = values[i].Parsed;
        }
        return Value.At(ValueState.Given, words, new ValueList<T>(choices), new NodeId(row));
    }

    public static Value<T> ReadOneChoice<T>(BindingSession session, Key key, int row)
        where T : struct, Enum => session.BlankCell<T>(row) ?? session.ReadChoice<T>(key, row);

    public LegalBasis ReadBasis(int row)
    {
        if (Tree.IsScalar(row))
            return new() { Source = new(row), Law = ReadText(Vocabulary.Basis.Shape.Name, row) };
        using var fields = Open(row, Vocabulary.Basis.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Law = Text(fields, Vocabulary.Basis.Law),
            Number = Text(fields, Vocabulary.Basis.Number),
            Article = Text(fields, Vocabulary.Basis.Article),
            Text = Text(fields, Vocabulary.Basis.Text),
            Force = Text(fields, Vocabulary.Basis.Force),
        };
    }

    private Channel ReadChannel(int row)
    {
        if (Tree.IsScalar(row))
            return Channel.Named(ReadText(Vocabulary.Channel.Shape.Name, row)) with { Source = new(row) };
        using var fields = Open(row, Vocabulary.Channel.Shape);
        return Channel.Named(Text(fields, Vocabulary.Channel.Name)) with
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            IsRequired = Boolean(fields, Vocabulary.Channel.Required),
            Where = Text(fields, Vocabulary.Channel.Where),
        };
    }

    private const string NothingAbove = "nothing above";

    private Value<T> Ditto<T>(int row, Value<T>? above)
        where T : notnull
    {
        if (above is { HasText: true })
            return above.InheritedAs(InheritanceKind.Ditto, new NodeId(row));
        Report(TextRules.NothingToInherit, row, Tree.Text(row).Trim());
        return Value.At<T>(ValueState.NotUnderstood, Tree.Text(row), default, new NodeId(row), NothingAbove);
    }

    private Value<Assignment> ReadAssignment(Key key, int row, AssignmentRole role)
    {
        if (BlankCell<Assignment>(row) is { } blank)
            return blank;
        if (Tree.Kind(row) == NodeKind.Mapping)
            return ReadRoles(row);
        if (Refuse<Assignment>(key.Name, row) is { } refused)
            return refused;
        var written = Tree.Text(row);
        return Value.At(ValueState.Given, written, Parse(written, role), new NodeId(row));
    }

    // One phrase often stands in hundreds of rows.
    private Assignment Parse(string written, AssignmentRole role)
    {
        if (role != AssignmentRole.Responsible)
            return AssignmentParser.Parse(written, role);
        if (!_assignments.TryGetValue(written, out var assignment))
            _assignments.Add(written, assignment = AssignmentParser.Parse(written));
        return assignment;
    }

    private Value<Assignment> ReadRoles(int row)
    {
        using var fields = Open(row, Vocabulary.Responsibility.Shape);
        var roles = new List<RoleText>();
        foreach (var (key, role) in RoleKeys)
        {
            if (Text(fields, key).Text is { } written)
                roles.Add(new(role, written));
        }
        return RolesOf(ValueList.From(roles), fields.Node);
    }

    /// <summary>The value of a cell that gives a text for each role.</summary>
    public static Value<Assignment> RolesOf(ValueList<RoleText> roles, NodeId at)
    {
        if (roles.IsEmpty)
            return Value.At<Assignment>(ValueState.Empty, null, default, at);
        var parts = new List<AssignmentPart>();
        var words = new List<string>();
        foreach (var (role, written) in roles)
        {
            parts.AddRange(AssignmentParser.Parse(written, role).Parts.Select(part => part with { IsLabelled = true }));
            words.Add($"{KeyOf(role).Name.Chinese}单位：{written}");
        }
        return Value.At(ValueState.Given, string.Join("；", words), new Assignment(ValueList.From(parts)) { Roles = roles }, at);
    }

    /// <summary>The key of a role's text.</summary>
    public static Key KeyOf(AssignmentRole role) => Array.Find(RoleKeys, pair => pair.Role == role).Key;

    private static readonly (Key Key, AssignmentRole Role)[] RoleKeys =
    [
        (Vocabulary.Responsibility.Lead, AssignmentRole.Lead),
        (Vocabulary.Responsibility.Responsible, AssignmentRole.Responsible),
        (Vocabulary.Responsibility.CarryOut, AssignmentRole.CarryOut),
        (Vocabulary.Responsibility.Support, AssignmentRole.Support),
    ];

    private Value<ValueList<T>> ReadCell<T>(Key key, int row, Func<BindingSession, Key, int, T> read) =>
        BlankCell<ValueList<T>>(row) ?? Value.At(ValueState.Given, null, ReadEach(key, row, read), new NodeId(row));

    /// <summary>What a cell is that is blank or marked as not applicable; null when it holds something else.</summary>
    private Value<T>? BlankCell<T>(int row)
        where T : notnull
    {
        if (Tree.IsBlank(row) || Tree.HasNothingBelow(row))
            return Value.At<T>(ValueState.Empty, null, default, new NodeId(row));
        return Tree.IsScalar(row) && Vocabulary.IsNotApplicable(Tree.Text(row).Trim())
            ? Value.At<T>(ValueState.NotApplicable, Tree.Text(row), default, new NodeId(row))
            : null;
    }
}
