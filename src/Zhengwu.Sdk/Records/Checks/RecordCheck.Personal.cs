using System.Runtime.CompilerServices;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>Personal data in texts.</content>
public ref partial struct RecordCheck
{
    // What is handed in or held back is not shown to anyone.
    private readonly bool ScansTexts => _rules.IncludesAny(RecordRuleGroups.PersonalData) && !_terms.IsForm && !IsWithheld;

    private void Scan(int element, ReadOnlySpan<char> text, string heading = "", int row = -1, int column = -1)
    {
        if (!ScansTexts)
            return;
        var terms = _terms.Elements[element];
        if (terms.CarriesName)
            _clues |= ClueParts.Name;
        foreach (var hit in PersonalDataScanner.Scan(text, heading.Length > 0 ? heading : terms.Name))
        {
            _clues |= ElementClues.PartOf(hit.Kind);
            if (hit.IsAlarm && !(terms.CarriesName && hit.Kind == PersonalDataKind.MinorName))
                Report(RuleOf(hit.Kind), RecordPlace.OfElement(element, row, column, hit.Span), terms.Name);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ScanEnvelope()
    {
        ScanPart(RecordPart.Title, _draft.Title);
        ScanPart(RecordPart.Withdrawal, _draft.Withdrawal?.Reason);
    }

    private void ScanPart(RecordPart part, string? text)
    {
        foreach (var hit in PersonalDataScanner.Scan(text))
        {
            if (hit.IsAlarm)
                Report(RuleOf(hit.Kind), new(part, Span: hit.Span), RecordNames.Of(part));
        }
    }

    // Reached only where the parts could identify together: which elements do is then looked at once more.
    private void CheckTogether()
    {
        foreach (var group in AggregationCheck.Run(RecordClues.Of(_draft, "")))
        {
            var elements = group.Elements;
            var names = string.Join("、", elements.Select(static clues => clues.Element).Distinct());
            Report(RecordRules.PersonTogether, RecordPlace.OfElement(_terms.IndexOf(elements[^1].Element)), names, group.Combination.Text);
        }
    }

    private static Rule RuleOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.IdentityNumber or PersonalDataKind.DrivingLicence => RecordRules.IdentityNumberShown,
        PersonalDataKind.MobileNumber => RecordRules.MobileNumberShown,
        PersonalDataKind.BankCard => RecordRules.BankCardShown,
        PersonalDataKind.Passport or PersonalDataKind.TravelPermit or PersonalDataKind.MilitaryCard => RecordRules.TravelDocumentShown,
        PersonalDataKind.LicencePlate => RecordRules.LicencePlateShown,
        PersonalDataKind.HomeAddress => RecordRules.HomeAddressShown,
        _ => RecordRules.MinorNameShown,
    };
}
