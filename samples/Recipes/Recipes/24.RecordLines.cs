using Zhengwu.Findings;
using Zhengwu.Records;

namespace Recipes;

internal static class RecordLines
{
    public static async Task RunAsync(TextWriter output)
    {
        // <recipe>
        var validator = new RecordValidator(AffairsCatalog.Catalog);
        var context = new RecordContext { Today = new DateOnly(2026, 7, 1), Units = AreaUnits.Directory };
        var stream = new RecordStream(validator, context, new() { Workers = 2 });

        await using FileStream records = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "office", "records.ndjson"));
        RecordSummary summary = await stream.CheckAsync(records, line =>
        {
            foreach (RecordFinding finding in line.Findings.Where(finding => finding.Severity == Severity.Error))
                output.WriteLine($"第{line.Number}行 {finding.Rule.Id} {finding.Message(Language.Chinese)}");
        });
        output.WriteLine($"{summary.Records} 条，{summary.Faulty} 条有错误");
        foreach (RuleTally rule in summary.Rules)
            output.WriteLine($"  {rule.Rule.Id} {rule.Rule.Title.Chinese}：{rule.Findings}");
        // </recipe>
    }
}
