using Zhengwu.Definitions;
using Zhengwu.Generators.Emit;

namespace Zhengwu.Generators.Specs;

/// <summary>A documentation comment, escaped.</summary>
/// <param name="Summary">The first line.</param>
/// <param name="Remarks">The lines below it.</param>
internal sealed record DocSpec(string Summary, ValueList<string> Remarks)
{
    public static DocSpec Nothing { get; } = new("", default);
}

/// <summary>Puts a documentation comment together: a title, then labelled facts. A line number is never one of them.</summary>
internal sealed class DocBuilder(Findings.Language language)
{
    // Longer texts stand in the model; a tooltip shows the beginning.
    private const int Longest = 200;

    private readonly List<string> _lines = [];

    public DocBuilder Line(Key key, string? text) => Line(key.Name.In(language), text);

    public DocBuilder Line(Key key, IEnumerable<string?> texts) => Line(key, string.Join("、", texts.Where(text => !string.IsNullOrWhiteSpace(text))));

    /// <summary>The comment; the first title that is not blank begins it.</summary>
    public DocSpec Build(params string?[] titles) => new(TitleOf(titles), ValueList.From(_lines));

    /// <summary>The comment in its summary alone. Every element costs the compiler time, and catalogs have thousands of members.</summary>
    public DocSpec BuildShort(params string?[] titles)
    {
        var isEnglish = language == Findings.Language.English;
        var facts = string.Join(isEnglish ? "; " : "；", _lines);
        var title = TitleOf(titles);
        return new(facts.Length == 0 ? title : title + (isEnglish ? " (" : "（") + facts + (isEnglish ? ")" : "）"), default);
    }

    private static string TitleOf(string?[] titles) => Literal.Doc(Shorten(titles.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? ""));

    private DocBuilder Line(string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _lines.Add(label + (language == Findings.Language.English ? ": " : "：") + Literal.Doc(Shorten(text!)));
        return this;
    }

    private static string Shorten(string text)
    {
        var line = text.Trim();
        if (line.Length <= Longest)
            return line;
        return line.Substring(0, char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest) + "…";
    }
}
