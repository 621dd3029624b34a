using System.Globalization;
using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>Marks the findings that an acceptance (忽略) covers, and reports acceptances that are faulty, ended or without object.</summary>
internal static class AcceptanceCheck
{
    public static void Apply(Definition definition, CheckContext context)
    {
        foreach (var (owner, accepted) in AcceptancesOf(definition.Model))
        {
            foreach (var acceptance in accepted)
                Apply(definition, owner, acceptance, context);
        }
    }

    private static void Apply(Definition definition, DefinitionElement owner, Acceptance acceptance, CheckContext context)
    {
        if (Fault(acceptance) is { } fault)
        {
            context.Report(TextRules.AcceptanceIncomplete, acceptance.Source, fault);
            return;
        }
        var code = acceptance.Rule.Parsed!.Trim();
        bool IsCovered(Finding finding) => finding.Rule.Id == code && Covers(definition, owner, finding);
        if (!context.Findings.Exists(IsCovered))
            context.Report(TextRules.AcceptanceUnused, acceptance.Rule.Source, code);
        else if (HasEnded(acceptance, context.Options))
            context.Report(TextRules.AcceptanceEnded, acceptance.Until.Source, code, Format(acceptance.Until.Parsed));
        else
            Accept(context.Findings, IsCovered, acceptance);
    }

    private static Bilingual? Fault(Acceptance acceptance)
    {
        if (!acceptance.Rule.IsKnown)
            return new("没有写明规则", "names no rule");
        if (!acceptance.Reason.IsKnown)
            return new("没有写明理由", "gives no reason");
        var code = acceptance.Rule.Parsed!.Trim();
        return RuleRegister.Find(code) is null ? new($"所写的“{Excerpt.Of(code)}”不是规则编号", $"names '{Excerpt.Of(code)}', which is no rule,") : null;
    }

    private static void Accept(List<Finding> findings, Predicate<Finding> isCovered, Acceptance acceptance)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (isCovered(findings[i]))
                findings[i] = findings[i].Accepted(acceptance);
        }
    }

    private static bool HasEnded(Acceptance acceptance, CheckOptions options) =>
        acceptance.Until.IsKnown && options.Today is { } today && today > acceptance.Until.Parsed;

    private static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Findings without a node, such as broken syntax, cannot be accepted: nobody could say what is. Nor can those about
    // acceptances: an acceptance that has ended would be kept alive by another.
    private static bool Covers(Definition definition, DefinitionElement owner, Finding finding) =>
        finding.Node.Exists && !IsAboutAcceptance(finding.Rule) && owner.Source.Exists && definition.Tree.Contains(owner.Source.Row, finding.Node.Row);

    private static bool IsAboutAcceptance(Rule rule) =>
        rule == TextRules.AcceptanceIncomplete || rule == TextRules.AcceptanceUnused || rule == TextRules.AcceptanceEnded;

    private static IEnumerable<(DefinitionElement Owner, ValueList<Acceptance> Accepted)> AcceptancesOf(DefinitionElement? model)
    {
        IEnumerable<(DefinitionElement Owner, ValueList<Acceptance> Accepted)> all = model switch
        {
            DisclosurePlan plan => plan.AllTasks.Select(Of).Concat(plan.AllGroups.Select(Of)).Append((plan, plan.Accepted)),
            DisclosureCatalog catalog => catalog.Items.Select(Of).Append((catalog, catalog.Accepted)),
            UnitDirectory units => units.Units.Select(Of).Concat(units.Groups.Select(Of)).Append((units, units.Accepted)),
            _ => [],
        };
        return all.Where(pair => !pair.Accepted.IsEmpty);
    }

    private static (DefinitionElement Owner, ValueList<Acceptance> Accepted) Of(PlanTask task) => (task, task.Accepted);

    private static (DefinitionElement Owner, ValueList<Acceptance> Accepted) Of(PlanGroup group) => (group, group.Accepted);

    private static (DefinitionElement Owner, ValueList<Acceptance> Accepted) Of(CatalogItem item) => (item, item.Accepted);

    private static (DefinitionElement Owner, ValueList<Acceptance> Accepted) Of(Unit unit) => (unit, unit.Accepted);

    private static (DefinitionElement Owner, ValueList<Acceptance> Accepted) Of(UnitGroup group) => (group, group.Accepted);
}
