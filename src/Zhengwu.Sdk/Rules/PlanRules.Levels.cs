using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <content>Actors and areas above the level of the plan.</content>
internal static partial class PlanRules
{
    public static readonly Rule ActorAbove = new("ZW2014", Severity.Warning,
        new("单位或范围高于方案的层级", "Actor above the issuer's level"),
        new("{0}写到“{1}”，高于方案自己的层级（{2}）。", "{0} speaks of '{1}', above the plan's own level ({2})."),
        new("请核对是不是沿用了上级文件的文字；本级该做的，改写成本级的单位和范围。", "Check whether the words were copied from a higher plan; say what this level does, with its own units and area."));

    private static void CheckLevels(DisclosurePlan plan, CheckContext context)
    {
        var levels = context.Levels;
        if (!levels.IsKnown)
            return;
        foreach (var cell in context.Outline.UnitCells)
        {
            if (cell.Value.Parsed!.Parts.All(part => part.Role != AssignmentRole.Receiver))
                ReportAbove(cell.Value, cell.Owner, () => cell.Place, NamesAbove(cell, context), levels, context);
        }
        foreach (var entry in context.Outline.Tasks)
        {
            foreach (var text in entry.Requirements.Prepend(entry.Task.Title))
                ReportAbove(text, entry.Task, () => Places.Task(entry), WordsAbove(text, levels), levels, context);
        }
        foreach (var milestone in plan.Milestones)
            ReportAbove(milestone.Output, milestone, () => Places.Milestone(milestone), WordsAbove(milestone.Output, levels), levels, context);
    }

    private static IReadOnlyList<string> WordsAbove(Value<string> text, ActorLevels levels) => text.Text is { } words ? levels.WordsAbove(words) : [];

    private static List<string> NamesAbove(UnitCell cell, CheckContext context)
    {
        var above = new List<string>();
        foreach (var unit in cell.Assignment.Units)
        {
            var name = unit switch
            {
                UnitReference.Named named => named.Name,
                UnitReference.Group group => group.Name,
                _ => null,
            };
            if (name is not null && context.Levels.IsAbove(name, context.Resolver?.Unit(name)?.Level.Text))
                above.Add(name);
        }
        return above;
    }

    private static void ReportAbove<T>(Value<T> at, DefinitionElement owner, Func<Bilingual> place, IReadOnlyList<string> words, ActorLevels levels, CheckContext context)
        where T : notnull
    {
        if (words.Count > 0)
            context.Report(ActorAbove, at, owner, place(), string.Join("、", words), levels.Issuer);
    }
}
