using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>How two calendars differ, for people.</summary>
internal sealed class CalendarDiffText(Language language, ToolConsole console)
{
    private readonly Ink _ink = new(console.HasColour);

    public void Write(WorkCalendar old, WorkCalendar @new)
    {
        var difference = old.Diff(@new);
        console.Out.WriteLine($"{Edition(old)} → {Edition(@new)}");
        WriteDifference(difference);
        if (difference.IsEmpty)
            console.Out.WriteLine(_ink.Green(new Bilingual("没有差别。", "No difference.").In(language)));
    }

    /// <summary>The days that changed and the years that came or went.</summary>
    public void WriteDifference(CalendarDifference difference)
    {
        foreach (var changed in difference.Changed)
            console.Out.WriteLine("  " + Line(changed));
        WriteSpans(difference.Gained, span => _ink.Green("+ " + span), new("新有答案", "answered now"));
        WriteSpans(difference.Lost, span => _ink.Red("- " + span), new("不再有答案", "answered no more"));
    }

    private string Edition(WorkCalendar calendar) => _ink.Bold(PlainText.OneLine(calendar.Edition.ToString()));

    private string Line(ChangedDay changed)
    {
        var mark = changed.MovesCounts ? _ink.Yellow("~") : " ";
        var only = changed.MovesCounts ? "" : new Bilingual("（只是依据不同）", " (another source only)").In(language);
        return $"{mark} {DayText.Of(changed.Date).In(language)}  {PlainText.OneLine($"{changed.Before.Reason.In(language)} → {changed.After.Reason.In(language)}")}{only}";
    }

    private void WriteSpans(ValueList<DaySpan> spans, Func<DaySpan, string> line, Bilingual label)
    {
        foreach (var span in spans)
            console.Out.WriteLine($"  {line(span)}  {label.In(language)}");
    }
}
