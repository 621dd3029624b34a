using Zhengwu.Catalogs;
using Zhengwu.Cli.Limits;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>What is shown about a limit: how it is read, the day that it comes to with what the file says, why, and the article of law beside it.</summary>
internal static class LimitHover
{
    // A plan of more years is hardly meant, and every day of it would be no answer.
    private const int MostYears = 3;

    /// <summary>The limit whose value stands in a row; null where none does.</summary>
    public static string? Of(DocumentPlace place, int row, Language language)
    {
        var file = place.Definition;
        if (Cells(file).FirstOrDefault(cell => cell.Limit.Source is { Exists: true } source && source.Row == row) is not { Limit.Text: { } phrase } found)
            return null;
        var settings = new DueSettings { Place = file.Plan is null ? LimitContext.Catalog : LimitContext.Plan, Years = YearsOf(file), Document = DocumentOf(file)?.Date is { IsKnown: true } date ? date.Parsed : null };
        var answer = DueAnswer.To(new(phrase, settings), place.Snapshot.Set().Calendar);
        var reading = answer.Reading.Limit is { } limit ? DeadlineFormatter.Format(limit, language) : LimitNames.OfReading(answer.Reading).In(language);
        return $"{Label(new("读作", "reads"), language)}{Markdown.Escape(reading)}\n\n{Markdown.Block(Print(answer, language))}{Bases(found.Bases, language)}";
    }

    private static string Print(DueAnswer answer, Language language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var console = new ToolConsole(text, TextWriter.Null);
        new DueText(explains: true, language, console).Write(answer);
        return text.ToString();
    }

    private static string Bases(IEnumerable<LegalBasis> bases, Language language) =>
        string.Concat(bases.Select(basis => $"\n\n{Label(new("依据", "basis"), language)}{Markdown.Escape(string.Join(' ', new[] { basis.Law.Text, basis.Article.Text, basis.Text.Text }.Where(word => !string.IsNullOrWhiteSpace(word))))}"));

    private static string Label(Bilingual label, Language language) => label.In(language) + new Bilingual("：", ": ").In(language);

    private static YearRange? YearsOf(Definition file) =>
        file.Plan?.Year is { IsKnown: true, Parsed: var years } && years.Last - years.First < MostYears ? years : null;

    private static DocumentEnvelope? DocumentOf(Definition file) => file.Plan?.Document ?? file.Catalog?.Document;

    private static IEnumerable<LimitCell> Cells(Definition file) => file.Model switch
    {
        DisclosurePlan plan => plan.AllTasks.SelectMany(CellsOf),
        DisclosureCatalog catalog => catalog.Items.SelectMany(CellsOf).Concat(catalog.Defaults is { } defaults ? [new(defaults.Deadline, BasesOf(defaults.Basis))] : []),
        _ => [],
    };

    private static IEnumerable<LimitCell> CellsOf(PlanTask task) =>
        [new(task.Deadline, task.Basis), new(task.Quota, task.Basis), .. task.Stages.SelectMany(stage => new LimitCell[] { new(stage.Deadline, task.Basis), new(stage.Quota, task.Basis) })];

    private static IEnumerable<LimitCell> CellsOf(CatalogItem item) =>
    [
        new(item.Deadline, BasesOf(item.Basis)), new(item.Explanation, BasesOf(item.Basis)),
        .. item.Stages.Select(stage => new LimitCell(stage.Deadline, BasesOf(stage.Basis.IsKnown ? stage.Basis : item.Basis))),
    ];

    private static ValueList<LegalBasis> BasesOf(Value<ValueList<LegalBasis>> cell) => cell.IsKnown ? cell.Parsed : default;

    private sealed record LimitCell(Value<Limit> Limit, ValueList<LegalBasis> Bases);
}
