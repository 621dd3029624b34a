using Zhengwu.Definitions;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Plans;

/// <summary>What binds a unit to a row: its role, and by which words.</summary>
/// <param name="Role">The role.</param>
/// <param name="Through">The group of units; null when the unit is named itself.</param>
/// <param name="Inheritance">Where the units come from when the cell does not state them.</param>
internal sealed record DutyBond(AssignmentRole Role, UnitGroup? Through, Inheritance? Inheritance);

/// <summary>Words that bind whomever they mean.</summary>
/// <param name="Words">The number of the words in the table.</param>
/// <param name="Bond">What binds.</param>
internal sealed record BondingWords(int Words, DutyBond Bond);

/// <summary>The words by which the cells of a plan name units, each once, for asking unit by unit whom they mean.</summary>
/// <param name="resolver">What names and groups mean.</param>
/// <param name="firstIsLead">Whether the first unit of a list leads.</param>
internal sealed class BondTable(UnitResolver resolver, bool firstIsLead)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<UnitReference> _references = [];

    public UnitResolver Resolver => resolver;

    /// <summary>The words of some cells, those of the weightiest role first, of equal ones in the order written.</summary>
    public BondingWords[] WordsOf(IEnumerable<Value<Assignment>> cells) =>
        [.. cells.Where(cell => cell.IsKnown).SelectMany(WordsOf).OrderByDescending(words => Weight(words.Bond.Role))];

    /// <summary>The words of a number.</summary>
    public UnitReference this[int number] => _references[number];

    private IEnumerable<BondingWords> WordsOf(Value<Assignment> cell)
    {
        var first = firstIsLead && !cell.Parsed!.Parts.Any(part => part.IsLabelled);
        foreach (var part in cell.Parsed!.Parts)
        {
            foreach (var reference in part.Units)
            {
                var through = reference is UnitReference.Group group ? resolver.Group(group.Name) : null;
                yield return new(NumberOf(reference), new(first ? AssignmentRole.Lead : part.Role, through, cell.Inheritance));
                first = false;
            }
        }
    }

    private int NumberOf(UnitReference reference)
    {
        if (!_numbers.TryGetValue(reference.Text, out var number))
        {
            _numbers.Add(reference.Text, number = _references.Count);
            _references.Add(reference);
        }
        return number;
    }

    private static int Weight(AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => 4,
        AssignmentRole.Responsible => 3,
        AssignmentRole.CarryOut => 2,
        AssignmentRole.Support => 1,
        _ => 0,
    };
}
