using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>The usual fields, by the type of what they hold.</summary>
internal static class Fields
{
    public static FormField Line(string name, string label, RecordPlace place, Func<RecordDraft, string?> read, Action<RecordDraft, string?> write) => new(name, label, FieldShape.Line, place)
    {
        Read = draft => read(draft) ?? "",
        Write = (draft, text) => Done(() => write(draft, NullIfBlank(text))),
    };

    public static FormField Day(string name, string label, RecordPlace place, Func<RecordDraft, DateOnly?> read, Action<RecordDraft, DateOnly?> write) => new(name, label, FieldShape.Day, place)
    {
        Read = draft => RecordValue.Of(read(draft)).ToString(),
        Write = (draft, text) =>
        {
            // The library reads days as people write them: 2026-03-02, 2026年3月2日.
            var value = RecordValue.TryParse(Zhengwu.Plans.FieldType.Date, text);
            write(draft, value?.AsDate());
            return value is not null;
        },
    };

    public static FormField YesNo(string name, string label, RecordPlace place, Choice yes, Choice no, Func<RecordDraft, bool?> read, Action<RecordDraft, bool?> write) => new(name, label, FieldShape.Choice, place)
    {
        Choices = [yes, no],
        Read = draft => read(draft) switch { true => yes.Value, false => no.Value, null => "" },
        Write = (draft, text) => Done(() => write(draft, text == yes.Value ? true : text == no.Value ? false : null)),
    };

    public static FormField OneOf<T>(string name, string label, RecordPlace place, IReadOnlyList<(T Value, string Text)> choices, Func<RecordDraft, T?> read, Action<RecordDraft, T?> write)
        where T : struct, Enum => new(name, label, FieldShape.Choice, place)
    {
        Choices = [.. choices.Select(choice => new Choice(choice.Value.ToString(), choice.Text))],
        Read = draft => read(draft)?.ToString() ?? "",
        Write = (draft, text) =>
        {
            var known = choices.Any(choice => choice.Value.ToString() == text);
            write(draft, known ? Enum.Parse<T>(text) : null);
            return known || text.Length == 0;
        },
    };

    public static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public static bool Done(Action write)
    {
        write();
        return true;
    }
}
