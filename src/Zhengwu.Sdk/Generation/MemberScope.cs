using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Generation;

/// <summary>The members of one generated class, or of a class nested in it. Rules and generator both go by this.</summary>
internal sealed class MemberScope
{
    /// <summary>What every class inherits; a static member of that name hides it, which the compiler warns of.</summary>
    private static readonly string[] OfObject =
        [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString), nameof(ReferenceEquals), nameof(MemberwiseClone), "Finalize"];

    /// <summary>What the class of a catalog or a plan has for records.</summary>
    private static readonly string[] OfRecords = ["Records", "Drafts", "RecordJson", "Validate"];

    private readonly string _container;
    private readonly HashSet<string> _reserved;
    private readonly Dictionary<string, GeneratedMember> _taken;
    private readonly GeneratedMember[] _members;

    private MemberScope(string container, string[] reserved, IReadOnlyList<Candidate> candidates)
        : this(container, new HashSet<string>([.. OfObject, .. reserved], StringComparer.Ordinal), new(StringComparer.OrdinalIgnoreCase), candidates)
    {
    }

    private MemberScope(string container, HashSet<string> reserved, Dictionary<string, GeneratedMember> taken, IReadOnlyList<Candidate> candidates)
    {
        (_container, _reserved, _taken) = (container, reserved, taken);
        _members = new GeneratedMember[candidates.Count];
        // Ids first: they are chosen, while a number only stands in for one.
        Place(candidates, withId: true);
        Place(candidates, withId: false);
    }

    /// <summary>What becomes of each element, in the order of the file.</summary>
    public IReadOnlyList<GeneratedMember> Members => _members;

    /// <summary>The tasks of a plan: members of its class.</summary>
    public static MemberScope OfTasks(DisclosurePlan plan, string className) =>
        new(className, ["Plan", "Groups", "Forms", .. OfRecords], [.. plan.AllTasks.Select(task => Candidate.Of(task, task.Id, task.Number))]);

    /// <summary>The groups of a plan: members of the nested class <c>Groups</c>, by id, else by place: <c>G1</c>, <c>G1_2</c>.</summary>
    public static MemberScope OfGroups(DisclosurePlan plan)
    {
        var candidates = new List<Candidate>();
        AddGroups(plan.Groups, "G", candidates);
        return new("Groups", [], candidates);
    }

    /// <summary>The forms of a plan: members of the nested class <c>Forms</c>, and types in <c>Records</c> and <c>Drafts</c>.</summary>
    public static MemberScope OfForms(DisclosurePlan plan) => new("Forms", ["Records", "Drafts"], [.. plan.Forms.Select(form => Candidate.Of(form, form.Id))]);

    /// <summary>The units of a directory: members of its class.</summary>
    public static MemberScope OfUnits(UnitDirectory units, string className) =>
        new(className, ["Directory", "Groups"], [.. units.Units.Select(unit => Candidate.Of(unit, unit.Id))]);

    /// <summary>The groups of a directory: members of the nested class <c>Groups</c>.</summary>
    public static MemberScope OfGroups(UnitDirectory units) => new("Groups", [], [.. units.Groups.Select(group => Candidate.Of(group, group.Id))]);

    /// <summary>The items of a catalog: members of its class.</summary>
    public static MemberScope OfItems(DisclosureCatalog catalog, string className) =>
        new(className, ["Catalog", .. OfRecords], [.. catalog.Items.Select(item => Candidate.Of(item, item.Id))]);

    /// <summary>The elements of an item or a stage: members of its record and its draft.</summary>
    public static MemberScope OfElements(ValueList<ContentElement> elements, params string[] typeNames) =>
        OfElements([.. elements.Select(element => Candidate.Of(element, element.Id).In(typeNames))]);

    /// <summary>The fields of a form: members of its record and its draft.</summary>
    public static MemberScope OfFields(ValueList<FormField> fields, string typeName) =>
        OfElements([.. fields.Select(field => Candidate.Of(field, field.Id).In(typeName))]);

    /// <summary>The stages of an item of this scope: types beside that of the item, called <c>Item_Stage</c>.</summary>
    public MemberScope OfStages(CatalogItem item, string itemName) =>
        new("", _reserved, _taken, [.. item.Stages.Select(stage => Candidate.Of(stage, stage.Id).Below(itemName))]);

    // Nothing is reserved: a name that is taken by every record was changed already.
    private static MemberScope OfElements(IReadOnlyList<Candidate> candidates) =>
        new("", [], new(StringComparer.OrdinalIgnoreCase), candidates);

    private static void AddGroups(ValueList<PlanGroup> groups, string prefix, List<Candidate> candidates)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            var place = prefix + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            candidates.Add(Candidate.Of(groups[i], groups[i].Id) is { HasId: true } named ? named : new(groups[i], Value<string>.Absent, place));
            AddGroups(groups[i].Groups, place + "_", candidates);
        }
    }

    private void Place(IReadOnlyList<Candidate> candidates, bool withId)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].HasId == withId)
                _members[i] = Judge(candidates[i], i);
        }
    }

    private GeneratedMember Judge(Candidate candidate, int index)
    {
        GeneratedMember Is(MemberFault fault, GeneratedMember? rival = null) =>
            new(candidate.Element, index, candidate.NamedBy, candidate.Name, fault, rival);
        if (candidate.Name is not { } name)
            return Is(candidate.HasId ? MemberFault.Illegal : MemberFault.Nameless);
        if (name == _container)
            return Is(MemberFault.SameAsContainer);
        if (_reserved.Contains(name))
            return Is(MemberFault.Reserved);
        if (!_taken.TryGetValue(name, out var rival))
            return _taken[name] = Is(MemberFault.None);
        return IsExactly(rival, name) ? Is(MemberFault.Taken, rival) : Is(MemberFault.DiffersByCase, rival);
    }

    // The table knows one spelling of each name; a third element can repeat the second's.
    private bool IsExactly(GeneratedMember rival, string name) =>
        rival.Name == name || Array.Exists(_members, member => member is { Fault: MemberFault.DiffersByCase } && member.Name == name);

    /// <summary>An element and the name it asks for.</summary>
    private sealed record Candidate(DefinitionElement Element, Value<string> NamedBy, string? Name, bool HasId = false)
    {
        public static Candidate Of(DefinitionElement element, Value<string> id, Value<string>? number = null)
        {
            if (id.HasText)
                return new(element, id, CodeName.FromId(id.Text!), HasId: true);
            return number is { HasText: true } ? new(element, number, CodeName.FromNumber(number.Text!)) : new(element, Value<string>.Absent, null);
        }

        /// <summary>The same as a member of a record.</summary>
        public Candidate In(params string[] typeNames) => Name is null ? this : this with { Name = RecordMembers.NameOf(Name, typeNames) };

        /// <summary>The same as a type beside another.</summary>
        public Candidate Below(string itemName) => Name is null ? this : this with { Name = itemName + "_" + Name };
    }
}
