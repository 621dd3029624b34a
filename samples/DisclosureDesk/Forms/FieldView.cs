using Zhengwu.Hosting;

namespace DisclosureDesk.Forms;

/// <summary>A field as it is shown: its text, and what was found about it.</summary>
public sealed record FieldView(FormField Field, string Id, string Text, IReadOnlyList<ProblemFinding> Findings)
{
    public bool HasError => Findings.Any(finding => finding.Severity == "error");

    /// <summary>The value of aria-invalid; null to leave it out.</summary>
    public string? Invalid => HasError ? "true" : null;

    /// <summary>The value of aria-required: nothing hinders to save a draft without it.</summary>
    public string? Required => Field.IsRequired ? "true" : null;

    // A date field shows nothing of a text that is no date, and what was typed would be lost.
    public string InputType => Field.Shape == FieldShape.Day && (Text.Length == 0 || DateOnly.TryParseExact(Text, "yyyy-MM-dd", out _)) ? "date" : "text";

    /// <summary>The text for reading: of a choice, what stands for it.</summary>
    public string Shown => Field.Shape == FieldShape.Tick ? "✓" : Field.Choices.FirstOrDefault(choice => choice.Value == Text)?.Text ?? Text;

    /// <summary>The ids of hint and findings, which a screen reader reads with the field; null without any.</summary>
    public string? DescribedBy
    {
        get
        {
            string?[] ids = [Field.Hint is null ? null : $"{Id}-hint", Findings.Count == 0 ? null : $"{Id}-findings"];
            var present = string.Join(' ', ids.Where(id => id is not null));
            return present.Length == 0 ? null : present;
        }
    }
}
