using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>A field of a form: its label, and how its text goes into a draft and out of it.</summary>
public sealed record FormField(string Name, string Label, FieldShape Shape, RecordPlace Place)
{
    public string? Hint { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>The values of a choice and what is shown for them.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The text that stands for what the draft holds; empty for nothing.</summary>
    public required Func<RecordDraft, string> Read { get; init; }

    /// <summary>Puts a text into the draft; false when it is no value of the field, and the draft then holds nothing there.</summary>
    public required Func<RecordDraft, string, bool> Write { get; init; }
}
