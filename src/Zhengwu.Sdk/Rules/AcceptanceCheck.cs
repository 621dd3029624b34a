using System.Globalization;
using Zhengwu.Calendars;
using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>Marks the findings that an acceptance (忽略) covers, and reports acceptances that are faulty, ended or without object.</summary>
internal static class AcceptanceCheck
{
    // Plain loops: pairs of owner and list through LINQ would be compiled anew at every start of the tool.
    public static void Apply(Definition definition, CheckContext context)
    {
        switch (definition.Model)
        {
            case DisclosurePlan plan:
                foreach (var task in plan.AllTasks)
                    Apply(definition, task, task.Accepted, context);
                foreach (var group in plan.AllGroups)
                    Apply(definition, group, group.Accepted, context);
                Apply(definition, plan, plan.Accepted, context);
                break;
            case DisclosureCatalog catalog:
                foreach (var item in catalog.Items)
                    Apply(definition, item, item.Accepted, context);
                Apply(definition, catalog, catalog.Accepted, context);
                break;
            case UnitDirectory directory:
                foreach (var unit in directory.Units)
                    Apply(definition, unit, unit.Accepted, context);
                foreach (var group in directory.Groups)
                    Apply(definition, group, group.Accepted, context);
                Apply(definition, directory, directory.Accepted, context);
                break;
            case HolidayCalendarDefinition calendar:
                Apply(definition, calendar, calendar.Accepted, context);
                break;
            default:
                break;
        }
    }

    private static void Apply(Definition definition, DefinitionElement owner, ValueList<Acceptance> accepted, CheckContext context)
    {
        foreach (var acceptance in accepted)
            Apply(definition, owner, acceptance, context);
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
            context.Report(TextRules.AcceptanceEnded, acceptance.Until.Source, code, DayText.Iso(acceptance.Until.Parsed));
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


    // Findings without a node, such as broken syntax, cannot be accepted: nobody could say what is. Nor can those about
    // acceptances: an acceptance that has ended would be kept alive by another.
    private static bool Covers(Definition definition, DefinitionElement owner, Finding finding) =>
        finding.Node.Exists && !IsAboutAcceptance(finding.Rule) && owner.Source.Exists && definition.Tree.Contains(owner.Source.Row, finding.Node.Row);

    private static bool IsAboutAcceptance(Rule rule) =>
        rule == TextRules.AcceptanceIncomplete || rule == TextRules.AcceptanceUnused || rule == TextRules.AcceptanceEnded;
}
