using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>The names of units and groups that a plan writes, each once with its places.</summary>
internal sealed class UnitMentions
{
    private readonly Dictionary<string, MentionedName> _byName = new(StringComparer.Ordinal);
    private readonly List<MentionedName> _names = [];

    /// <param name="cells">The cells in reading order.</param>
    /// <param name="resolver">The directory; null without one. A whole cell that it knows as a group (各级政府及其部门办公室) is that group.</param>
    public UnitMentions(IEnumerable<UnitCell> cells, UnitResolver? resolver)
    {
        foreach (var cell in cells)
        {
            if (resolver?.Group(cell.Value.Text!) is not null)
            {
                Add(cell.Value.Text!.Trim(), isGroup: true, cell);
                continue;
            }
            foreach (var unit in cell.Assignment.Units)
                Add(unit, cell);
        }
    }

    /// <summary>The names in the order in which they first stand.</summary>
    public IReadOnlyList<MentionedName> Names => _names;

    /// <summary>A name that the plan writes, in whatever width and characters; null when it does not.</summary>
    public MentionedName? Find(string name) => _byName.TryGetValue(TextFold.Fold(name), out var found) ? found : null;

    private void Add(UnitReference reference, UnitCell cell)
    {
        switch (reference)
        {
            case UnitReference.Named named:
                Add(named.Name, isGroup: false, cell);
                if (named.Bracketed is { } second)
                    Add(second, isGroup: false, cell);
                break;
            case UnitReference.Group group:
                Add(group.Name, isGroup: true, cell);
                break;
            case UnitReference.Emphasis emphasis:
                foreach (var unit in emphasis.Units)
                    Add(unit, cell);
                break;
        }
    }

    private void Add(string name, bool isGroup, UnitCell cell)
    {
        var folded = TextFold.Fold(name);
        if (!_byName.TryGetValue(folded, out var mentioned))
        {
            _byName.Add(folded, mentioned = new(name, isGroup));
            _names.Add(mentioned);
        }
        mentioned.Cells.Add(cell);
    }
}

/// <summary>One name as a plan writes it, and where.</summary>
internal sealed class MentionedName(string name, bool isGroup)
{
    private const int PlacesShown = 4;

    /// <summary>The name as first written.</summary>
    public string Name { get; } = name;

    public bool IsGroup { get; } = isGroup;

    /// <summary>The cells that write it, in reading order.</summary>
    public List<UnitCell> Cells { get; } = [];

    public UnitCell First => Cells[0];

    /// <summary>The first places, as messages list them.</summary>
    public Bilingual Places
    {
        get
        {
            var tasks = Cells.Select(cell => cell.Task?.ShortName).OfType<string>().Distinct().ToArray();
            if (tasks.Length == 0)
                return First.Place;
            var shown = tasks.Take(PlacesShown).ToArray();
            return tasks.Length <= PlacesShown
                ? new($"任务{string.Join("、", shown)}", $"task {string.Join(", ", shown)}")
                : new($"任务{string.Join("、", shown)}等 {tasks.Length} 处", $"task {string.Join(", ", shown)} and {tasks.Length - PlacesShown} more");
        }
    }
}
