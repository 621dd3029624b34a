using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>When a phrase is due, for people.</summary>
internal sealed class DueText(bool explains, Language language, ToolConsole console)
{
    private readonly Ink _ink = new(console.HasColour);
    private readonly TextWriter _output = console.Out;

    public void Write(DueAnswer answer)
    {
        _output.WriteLine(_ink.Bold(PlainText.OneLine($"“{answer.Question.Phrase}”")));
        if (answer.Due is not { } due)
        {
            _output.WriteLine("  " + PlainText.OneLine(LimitNames.OfReading(answer.Reading).In(language)));
            return;
        }
        WriteDays(due, "  ");
        WriteParts(due, answer.Reading.Limit?.Deadline as CompositeDeadline, "  ");
        WriteOccurrences(answer);
        if (explains && due.Parts.IsEmpty)
            WriteTrace(due, "  ");
        else
            WriteRow(new("日历", "calendar"), due.Edition.ToString(), "  ");
    }

    private void WriteDays(DueDate due, string margin)
    {
        if (due.From is { } from)
            WriteRow(new("自", "from"), Day(from), margin);
        WriteRow(due.IsMinimum ? new("届满", "over") : new("到期日", "due"), due.Due is { } day ? $"{Day(day)}{Time(due)}  {Status(due.Status)}" : WhyNone(due), margin);
        if (due.Latest is { } latest)
            WriteRow(new("最迟", "latest"), Day(latest), margin);
        if (due.Due is not null)
            WriteRow(new("稳妥日", "safe by"), due.SafeBy is { } safe ? $"{Day(safe)}{(due.SafeByStatus == due.Status ? "" : "  " + Status(due.SafeByStatus))}" : Status(DueStatus.Unknown), margin);
        if (due.StrictBy is { } strict && strict != due.SafeBy)
            WriteRow(new("从严掌握日", "strict by"), Day(strict), margin);
        if (due.Estimate is { } estimate)
            WriteRow(new("大致在", "probably"), estimate.Length == 1 ? Day(estimate.First) : $"{Day(estimate.First)} – {Day(estimate.Last)}", margin);
    }

    private void WriteParts(DueDate due, CompositeDeadline? composite, string margin)
    {
        for (var i = 0; i < due.Parts.Count; i++)
        {
            _output.WriteLine($"{margin}- {PlainText.OneLine(PhraseOf(composite?.Parts[i]))}");
            WriteDays(due.Parts[i], margin + "  ");
            if (explains && due.Parts[i].Parts.IsEmpty)
                WriteTrace(due.Parts[i], margin + "  ");
            WriteParts(due.Parts[i], composite?.Parts[i].Deadline as CompositeDeadline, margin + "  ");
        }
    }

    private string PhraseOf(Limit? limit) => limit is null ? "" : DeadlineFormatter.Format(limit, language);

    private void WriteOccurrences(DueAnswer answer)
    {
        if (answer.Occurrences.Count == 0 || answer.Question.Settings.ListedYears is not { } years)
            return;
        var span = years.First == years.Last ? $"{years.First}" : $"{years.First}–{years.Last}";
        WriteRow(new("各期", "all"), new Bilingual($"{span} 年共 {answer.Occurrences.Count} 次", $"{answer.Occurrences.Count} in {span}").In(language), "  ");
        foreach (var due in answer.Occurrences)
            _output.WriteLine("    " + Occurrence(due));
    }

    private string Occurrence(DueDate due)
    {
        if (due.Due is not { } day)
            return WhyNone(due);
        return due.SafeBy == day ? Day(day) : $"{Day(day)}{new Bilingual("，稳妥日 ", ", safe by ").In(language)}{(due.SafeBy is { } safe ? Day(safe) : Status(DueStatus.Unknown))}";
    }

    private void WriteTrace(DueDate due, string margin)
    {
        foreach (var sentence in due.Explain(language))
            _output.WriteLine(margin + PlainText.OneLine(sentence));
    }

    private void WriteRow(Bilingual label, string value, string margin) =>
        _output.WriteLine($"{margin}{_ink.Faint(label.In(language))}{new Bilingual("：", ": ").In(language)}{PlainText.OneLine(value)}");

    // The step that says what is open says why.
    private string WhyNone(DueDate due)
    {
        var why = due.Explain().FirstOrDefault(step => step.Kind == DueStepKind.Open && step.Date is null)?.Text.In(language);
        return $"{Status(due.Status)}  {why}".TrimEnd();
    }

    private string Day(DateOnly day) => DayText.Of(day).In(language);

    private static string Time(DueDate due) => due.Time is { } time ? " " + time : "";

    private string Status(DueStatus status)
    {
        var words = DueStatuses.WordsOf(status).In(language);
        return status switch
        {
            DueStatus.Known => _ink.Green(words),
            DueStatus.None => _ink.Faint(words),
            _ => _ink.Yellow(words),
        };
    }
}
