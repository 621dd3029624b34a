using Zhengwu.Findings;
using Zhengwu.Records;

namespace Recipes;

internal static class WithholdRecord
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        var draft = new AffairsCatalog.Drafts.Notices
        {
            Unit = "区民政局",
            Title = "救助对象家庭情况核查结果",
            Method = PublicationMethod.Withheld,
            Withholding = new() { Ground = WithholdingGround.PersonalPrivacy, Basis = "政府信息公开条例第十五条", DecidedOn = new(2026, 1, 12) },
        };
        Print("没有复核日期", new DateOnly(2026, 3, 2));
        draft.Withholding = draft.Withholding! with { RecheckOn = new(2026, 6, 30) };
        Print("写了复核日期", new DateOnly(2026, 3, 2));
        Print("复核日期已过", new DateOnly(2026, 7, 1));

        void Print(string state, DateOnly today)
        {
            output.WriteLine(state);
            foreach (RecordFinding finding in RecordValidator.Validate(draft, new RecordContext { Today = today }))
                output.WriteLine($"  {finding.Severity} {finding.Rule.Id} {finding.Message(Language.Chinese)}");
        }
        // </recipe>
    }
}
