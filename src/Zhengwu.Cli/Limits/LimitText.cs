using System.Globalization;
using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>What a limit means, for people: a line for each thing that is understood.</summary>
internal sealed class LimitText(Language language, ToolConsole console)
{
    private readonly Ink _ink = new(console.HasColour);

    public void Write(LimitDescription description)
    {
        console.Out.WriteLine(_ink.Bold(PlainText.OneLine($"“{description.Phrase}”")));
        WriteFields(description, "  ");
    }

    private void WriteFields(LimitDescription description, string margin)
    {
        foreach (var (label, value) in Fields(description))
        {
            if (!string.IsNullOrEmpty(value))
                console.Out.WriteLine($"{margin}{_ink.Faint(label.In(language))}{Colon}{PlainText.OneLine(value)}");
        }
        foreach (var part in description.Parts.Concat(description.Quotas))
        {
            console.Out.WriteLine($"{margin}- {PlainText.OneLine(Canonical(part) ?? part.Kind)}");
            WriteFields(part with { Canonical = null, English = null }, margin + "  ");
        }
    }

    private string Colon => language == Language.English ? ": " : "：";

    private IEnumerable<(Bilingual Label, string? Value)> Fields(LimitDescription description) =>
    [
        (new("种类", "kind"), $"{LimitNames.OfKind(description.Kind).In(language)} ({description.Kind})"),
        (new("读作", "reads"), Canonical(description)),
        (new("起算事件", "event"), description.Event),
        (new("数量", "amount"), AmountOf(description)),
        (new("日期", "date"), description.Date ?? string.Join(new Bilingual("、", ", ").In(language), description.Dates)),
        (new("周期", "period"), PeriodOf(description)),
        (new("语气", "tone"), description.Soft ? new Bilingual("原则上", "as a rule").In(language) : null),
        (new("适用", "applies to"), description.AppliesTo),
        (new("关系", "relation"), description.Relation is { } relation ? LimitNames.OfRelation(relation).In(language) : null),
        (new("原因", "reason"), description.Reason?.In(language)),
    ];

    private string? Canonical(LimitDescription description) => language == Language.English ? description.English : description.Canonical;

    private string? AmountOf(LimitDescription description)
    {
        if (description.Amount is not { } least)
            return null;
        var most = description.Maximum is { } maximum ? "–" + Number(maximum) : "";
        return $"{Number(least)}{most} {LimitNames.OfUnit(description.Unit).In(language)}".TrimEnd();
    }

    private string? PeriodOf(LimitDescription description) => description.Period is { } period
        ? $"{(description.Every is > 1 and var every ? every.ToString(CultureInfo.InvariantCulture) + " " : "")}{LimitNames.OfPeriod(period).In(language)}"
        : null;

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
