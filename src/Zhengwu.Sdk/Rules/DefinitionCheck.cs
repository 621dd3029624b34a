using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>Runs every rule over one definition, in the order of the register, then lets acceptances (忽略) speak.</summary>
internal static class DefinitionCheck
{
    public static IReadOnlyList<Finding> Run(Definition definition, DefinitionSet set, CheckOptions options)
    {
        var context = new CheckContext(definition, set, options);
        context.Findings.AddRange(definition.ReadingFindings);
        // Of a file that broke off, nobody knows what it lacks: first its text, then its content.
        if (definition.Tree.IsComplete)
            ApplyRules(definition, context);
        return InOrder(context.Findings);
    }

    private static void ApplyRules(Definition definition, CheckContext context)
    {
        ReferenceCheck.Apply(context);
        if (definition.Plan is { } plan)
            Apply(PlanRules.Checks, plan, context);
        if (definition.Catalog is { } catalog)
            Apply(CatalogRules.Checks, catalog, context);
        if (definition.Units is { } units)
            Apply(UnitRules.Checks, units, context);
        if (definition.Calendar is { } calendar)
            Apply(CalendarRules.Checks, calendar, context);
        if (definition.Model is not null)
            Apply(GenerationRules.Checks, definition, context);
        AcceptanceCheck.Apply(definition, context);
    }

    private static void Apply<TModel>(IReadOnlyList<RuleCheck<TModel>> checks, TModel model, CheckContext context)
    {
        foreach (var check in checks)
            check.Apply(model, context);
    }

    private static Finding[] InOrder(List<Finding> findings) =>
        findings.Count < 2 ? [.. findings] : [.. findings.OrderBy(f => f.Span.Start).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)];
}
