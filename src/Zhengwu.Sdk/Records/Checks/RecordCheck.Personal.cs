using Zhengwu.Definitions;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>Personal data in texts.</content>
public ref partial struct RecordCheck
{
    private void Scan(int element, ReadOnlySpan<char> text, string heading = "", int row = -1, int column = -1)
    {
        if (!_rules.IncludesAny(RecordRuleGroups.PersonalData))
            return;
        var label = heading.Length > 0 ? heading : _terms.Elements[element].Name;
        foreach (var hit in PersonalDataScanner.Scan(text, label))
        {
            if (hit.IsAlarm)
                Report(RuleOf(hit.Kind), RecordPlace.OfElement(element, row, column, hit.Span), _terms.Elements[element].Name);
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
