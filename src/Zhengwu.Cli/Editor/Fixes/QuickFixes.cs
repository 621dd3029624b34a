using Zhengwu.Definitions;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>What an editor can write in place of a fault, by rule.</summary>
internal static class QuickFixes
{
    private static readonly Dictionary<Rule, Func<FixRequest, IEnumerable<QuickFix>>> ByRule = new()
    {
        [TextRules.UnknownKey] = SpellingFixes.Key,
        [TextRules.KeyTwice] = RemovalFixes.SecondKey,
        [TextRules.WrongType] = ScalarFixes.ListAsText,
        [TextRules.UnknownValue] = SpellingFixes.Choice,
        [TextRules.UnknownVersion] = SpellingFixes.Version,
        [TextRules.NotOurs] = TextFixes.Head,
        [TextRules.MixedLanguage] = SpellingFixes.Said(2),
        [TextRules.RequiredKeyMissing] = MissingKeyFixes.Required,
        [TextRules.SecondDocument] = TextFixes.SecondDocument,
        [TextRules.BadScalar] = ScalarFixes.Form,
        [TextRules.FileNotFound] = SpellingFixes.FileName,
        [TextRules.AcceptanceIncomplete] = RemovalFixes.Acceptance,
        [TextRules.AcceptanceUnused] = RemovalFixes.Acceptance,
        [TextRules.AcceptanceEnded] = RemovalFixes.Acceptance,
        [TextRules.Invisible] = TextFixes.Invisible,
        [TextRules.TagIgnored] = TextFixes.Tag,
        [TextRules.EmptyFile] = TextFixes.Head,
        [TextRules.KindDisagrees] = SpellingFixes.Kind,
        [TextRules.LetterForZero] = TextFixes.LetterForZero,
        [TextRules.NothingToInherit] = MissingKeyFixes.DefaultForDitto,

        [CatalogRules.SubjectMissing] = MissingKeyFixes.AsOthers(Vocabulary.Item.Subject),
        [CatalogRules.ContentMissing] = MissingKeyFixes.Blank(Vocabulary.Item.Content),
        [CatalogRules.BasisMissing] = MissingKeyFixes.AsDefault(Vocabulary.Item.Basis),
        [CatalogRules.DeadlineMissing] = MissingKeyFixes.Deadline,
        [CatalogRules.MethodMissing] = MissingKeyFixes.Method,
        [CatalogRules.ChannelMissing] = MissingKeyFixes.AsOthers(Vocabulary.Item.Channels),
        [CatalogRules.ResponsibleMissing] = MissingKeyFixes.AsOthers(Vocabulary.Item.Responsible),
        [CatalogRules.ReviewMissing] = MissingKeyFixes.Blank(Vocabulary.Item.Review),
        [CatalogRules.IdTwice] = IdFixes.Distinct,
        [CatalogRules.ElementIdMissing] = IdFixes.OfElements,
        [CatalogRules.ChannelUnknown] = SpellingFixes.Channel,
        [CatalogRules.OtherChannelUnnamed] = RemovalFixes.Part,
        [CatalogRules.SubjectUnknown] = UnitFixes.UnknownSubject,
        [CatalogRules.ElementTwice] = RemovalFixes.Part,
        [CatalogRules.StageDeadlineMissing] = MissingKeyFixes.Blank(Vocabulary.ItemStage.Deadline),
        [CatalogRules.NumberOutOfSequence] = NumberFixes.Between,
        [CatalogRules.LevelUnknown] = SpellingFixes.Level,
        [CatalogRules.WorkdaysForDays] = LimitFixes.BudgetDays,
        [CatalogRules.NoEvent] = LimitFixes.Event,
        [CatalogRules.SoftenedLaw] = LimitFixes.Hard,
        [CatalogRules.DecisionTooLate] = LimitFixes.DecisionDays,
        [CatalogRules.OverBeforeCatalog] = LimitFixes.EveryYear,

        [PlanRules.UnitMissing] = MissingKeyFixes.Blank(Vocabulary.Task.Responsible),
        [PlanRules.UnitUnknown] = UnitFixes.Unknown,
        [PlanRules.NamesDrift] = UnitFixes.Drift,
        [PlanRules.GroupIsEmpty] = UnitFixes.Open,
        [PlanRules.GroupUnknown] = UnitFixes.UnknownGroup,
        [PlanRules.NumberGap] = NumberFixes.Between,
        [PlanRules.NumberTwice] = NumberFixes.Between,
        [PlanRules.LeadMissing] = UnitFixes.FirstLeads,
        [PlanRules.DateOnlyInText] = LimitFixes.FromText(Vocabulary.Task.Deadline),
        [PlanRules.YearDiffers] = NumberFixes.Year,
        [PlanRules.AttachmentMissing] = PlanFixes.Attachment,
        [PlanRules.NumberForm] = NumberFixes.OfDocument,
        [PlanRules.FormUnknown] = request => [.. SpellingFixes.Meant(request), .. PlanFixes.Form(request)],
        [PlanRules.UnitBesideGroup] = UnitFixes.BesideGroup,
        [PlanRules.UnitInHeading] = UnitFixes.FromHeading,
        [PlanRules.RequirementMissing] = MissingKeyFixes.Blank(Vocabulary.Task.Requirement),
        [PlanRules.AttributeMissing] = MissingKeyFixes.Blank(Vocabulary.Envelope.Attribute),
        [PlanRules.CountOnlyInText] = LimitFixes.FromText(Vocabulary.Task.Quota),
        [PlanRules.TwoReadings] = LimitFixes.EndOfPeriod,
        [PlanRules.DayMissing] = LimitFixes.EndOfMonth,

        [UnitRules.NameTwice] = RemovalFixes.OtherName,
        [UnitRules.MemberUnknown] = UnitFixes.UnknownMember,
        [UnitRules.OwnSuperior] = RemovalFixes.Entry,

        [GenerationRules.IllegalName] = IdFixes.Legal,
        [GenerationRules.SameName] = IdFixes.Distinct,
        [GenerationRules.ReservedName] = IdFixes.Longer,
        [GenerationRules.ContainerName] = IdFixes.Longer,
        [GenerationRules.CaseOnly] = IdFixes.Distinct,
        [GenerationRules.TaskNameless] = IdFixes.Name,
        [GenerationRules.SameClass] = IdFixes.OfClass,
        [GenerationRules.ItemNameless] = IdFixes.Name,
        [GenerationRules.FileNameless] = IdFixes.OfFile,

        [CalendarRules.NumberMissing] = MissingKeyFixes.Blank(Vocabulary.Calendar.Number),
        [CalendarRules.PeriodReversed] = LimitFixes.Turn,
        [CalendarRules.YearMissing] = NumberFixes.YearOfDays,
    };

    /// <summary>The rules that have a fix of their own. To accept a finding with a reason is offered for every one that can be accepted.</summary>
    public static IReadOnlyCollection<Rule> Rules => ByRule.Keys;

    /// <summary>The fixes of a finding, the likeliest first, each of which was tried; none where a person has to decide.</summary>
    public static IReadOnlyList<QuickFix> For(FixRequest request)
    {
        if (request.Finding.AcceptedBy is not null)
            return [];
        var trial = new FixTrial(request);
        var own = ByRule.TryGetValue(request.Finding.Rule, out var fixes) ? fixes(request).Where(trial.Mends) : [];
        return [.. own, .. AcceptanceFixes.For(request).Where(fix => FixTrial.Apply(fix) is not null)];
    }
}
