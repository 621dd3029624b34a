using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>What became of a calendar file, for people.</summary>
internal sealed class AdditionText(CalendarAddition addition, Language language, ToolConsole console)
{
    private readonly Ink _ink = new(console.HasColour);

    public void Write()
    {
        foreach (var finding in addition.Findings)
            console.Error.WriteLine(PlainText.OneLine(finding.ToString(language)));
        if (addition.Refusal is { } refusal)
        {
            console.Error.WriteLine(PlainText.OneLine(refusal.In(language)));
            return;
        }
        var done = addition.WasThere ? new Bilingual("已在那里", "was there already") : new("已加入", "added");
        console.Out.WriteLine($"{_ink.Bold(PlainText.OneLine(addition.Target))}: {done.In(language)}");
        foreach (var line in Effects())
            console.Out.WriteLine("  " + PlainText.OneLine(line.In(language)));
        new CalendarDiffText(language, console).WriteDifference(addition.Before.Diff(addition.After) with { Gained = default });
    }

    private IEnumerable<Bilingual> Effects()
    {
        foreach (var year in addition.Published)
            yield return new($"{year} 年现已公布。", $"{year} is published now.");
        foreach (var year in addition.TriedOut)
            yield return new($"{year} 年没有通知文号，可以试算，结果都是暂定。", $"{year} names no notice: it can be tried out, and all that rests on it is provisional.");
        if (addition.Apart is { } apart)
            yield return new($"{addition.After.LastDay.Year + 1} 年的安排还没有，{apart} 年暂不起作用。", $"{addition.After.LastDay.Year + 1} is missing; {apart} has no effect yet.");
        foreach (var region in addition.Regions)
            yield return new($"“{region}”的安排用 --region 取用。", $"The days of '{region}' are laid over with --region.");
    }
}
