using Zhengwu.Findings;

namespace Zhengwu.Cli.Diff;

/// <summary>A task or an item, as two versions of a file are compared: what a person would lay side by side.</summary>
internal sealed record DiffEntry
{
    /// <summary>The id; null without one.</summary>
    public string? Id { get; init; }

    /// <summary>The number as printed; null without one.</summary>
    public string? Number { get; init; }

    /// <summary>What is required: the requirement of a task, the name and content of an item.</summary>
    public required string Text { get; init; }

    /// <summary>What people call it in a line: the title, else the text.</summary>
    public required string Name { get; init; }

    /// <summary>The headings above it, or the levels above an item's name.</summary>
    public required IReadOnlyList<string> Group { get; init; }

    /// <summary>Who does it, after inheritance.</summary>
    public required string Units { get; init; }

    /// <summary>Every limit, by the stage it belongs to and the kind of cell.</summary>
    public required IReadOnlyList<DiffCell> Limits { get; init; }

    /// <summary>The other cells.</summary>
    public required IReadOnlyList<DiffCell> Others { get; init; }

    /// <summary>The zero-based line it begins in.</summary>
    public int Line { get; init; }

    /// <summary>The entry in a few words: number and name.</summary>
    public string Label => Number is null ? Name : $"{Number} {Name}";

    /// <summary>The headings in one line.</summary>
    public string GroupLine => string.Join(" / ", Group);
}

/// <summary>One cell: what it is called, the stage it belongs to where it belongs to one, and what it says.</summary>
internal readonly record struct DiffCell(Bilingual Name, string Stage, string Text)
{
    /// <summary>The name as a line shows it: with the stage where there is one.</summary>
    public string Title(Language language) => Stage.Length == 0 ? Name.In(language) : $"{Name.In(language)}（{Stage}）";
}
