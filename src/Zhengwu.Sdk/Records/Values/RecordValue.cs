using System.Globalization;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Records;

/// <summary>The value of one element (要素) or form field, of any declared type. The default value is none.</summary>
public readonly struct RecordValue : IEquatable<RecordValue>
{
    private readonly object? _content;
    private readonly decimal _number;

    private RecordValue(FieldType type, object content, decimal number = 0) => (Type, _content, _number) = (type, content, number);

    /// <summary>Whether there is a value at all; an empty text is one.</summary>
    public bool Exists => _content is not null;

    /// <summary>The type of the value; text where there is none.</summary>
    public FieldType Type { get; }

    /// <summary>The text; null for another type.</summary>
    public string? AsText() => Type == FieldType.Text ? (string?)_content : null;

    /// <summary>The table; null for another type.</summary>
    public RecordTable? AsTable() => _content as RecordTable;

    /// <summary>The link; null for another type.</summary>
    public RecordLink? AsLink() => _content as RecordLink;

    /// <summary>The file; null for another type.</summary>
    public RecordFile? AsFile() => _content as RecordFile;

    /// <summary>The day; null for another type.</summary>
    public DateOnly? AsDate() => Is(FieldType.Date) ? DateOnly.FromDayNumber((int)_number) : null;

    /// <summary>The approximate date; null for another type.</summary>
    public ApproximateDate? AsApproximateDate() => _content is ApproximateDate date ? date : null;

    /// <summary>The number; null for another type.</summary>
    public decimal? AsNumber() => Is(FieldType.Number) ? _number : null;

    /// <summary>The amount of money; null for another type.</summary>
    public Money? AsMoney() => Is(FieldType.Money) ? new Money(_number) : null;

    /// <summary>The list; null for another type.</summary>
    public ValueList<string>? AsList() => _content is string[] entries ? new ValueList<string>(entries) : null;

    /// <summary>Yes or no; null for another type.</summary>
    public bool? AsBoolean() => Is(FieldType.Boolean) ? _number != 0 : null;

    /// <summary>A text.</summary>
    public static RecordValue Of(string? text) => text is null ? default : new(FieldType.Text, text);

    /// <summary>A table.</summary>
    public static RecordValue Of(RecordTable? table) => table is null ? default : new(FieldType.Table, table);

    /// <summary>A link.</summary>
    public static RecordValue Of(RecordLink? link) => link is null ? default : new(FieldType.Link, link);

    /// <summary>A file.</summary>
    public static RecordValue Of(RecordFile? file) => file is null ? default : new(FieldType.File, file);

    /// <summary>A day.</summary>
    public static RecordValue Of(DateOnly? day) => day is { } date ? new(FieldType.Date, Number, date.DayNumber) : default;

    /// <summary>An approximate date.</summary>
    public static RecordValue Of(ApproximateDate? date) => date is { } given ? new(FieldType.PartialDate, given) : default;

    /// <summary>A number.</summary>
    public static RecordValue Of(decimal? number) => number is { } given ? new(FieldType.Number, Number, given) : default;

    /// <summary>An amount of money.</summary>
    public static RecordValue Of(Money? money) => money is { } given ? new(FieldType.Money, Number, given.Yuan) : default;

    /// <summary>A list.</summary>
    public static RecordValue Of(ValueList<string>? list) => list is { } given ? new(FieldType.List, given.ToArray()) : default;

    /// <summary>A list in an array that nobody else holds.</summary>
    internal static RecordValue OfTexts(string[] texts) => new(FieldType.List, texts);

    /// <summary>Yes or no.</summary>
    public static RecordValue Of(bool? yes) => yes is { } given ? new(FieldType.Boolean, Number, given ? 1 : 0) : default;

    /// <summary>Reads a value as a web form gives it; null when the text is no value of the type. White space alone is no value.</summary>
    /// <remarks>A list has an entry on each line; a table a row on each line, its cells parted by tabs, headings first.</remarks>
    public static RecordValue? TryParse(FieldType type, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return default(RecordValue);
        return Some(type switch
        {
            FieldType.Text => Of(text),
            FieldType.Table => Of(TableOf(text)),
            FieldType.Link => Of(new RecordLink(text.Trim())),
            FieldType.File => Of(new RecordFile(text.Trim())),
            FieldType.Date => Of(DayOf(text)),
            FieldType.PartialDate => Of(ApproximateDate.TryParse(text)),
            FieldType.Number => Of(RecordNumber.TryParse(TextFold.Fold(text))),
            FieldType.Money => Of(Money.TryParse(text)),
            FieldType.List => Of((ValueList<string>?)ValueList.From(LinesOf(text))),
            FieldType.Boolean => Of(BooleanOf(text.Trim())),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        });
    }

    /// <inheritdoc/>
    public bool Equals(RecordValue other) =>
        Type == other.Type && _number == other._number
        && (_content is string[] list && other._content is string[] others ? list.AsSpan().SequenceEqual(others) : Equals(_content, other._content));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, _number, _content is string[] list ? list.Length : _content?.GetHashCode() ?? 0);

    /// <summary>Whether both are the same value.</summary>
    public static bool operator ==(RecordValue left, RecordValue right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(RecordValue left, RecordValue right) => !left.Equals(right);

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => _content switch
    {
        null => "",
        RecordTable table => string.Join("\n", table.Rows.Prepend(table.Columns).Select(row => string.Join("\t", row))),
        RecordLink link => link.Address,
        RecordFile file => file.Name,
        string[] list => string.Join("\n", list),
        string text => text,
        ApproximateDate date => date.ToString(),
        _ => NumberText(),
    };

    // Marks the values that are held in the number alone.
    private static readonly object Number = new();

    private bool Is(FieldType type) => Type == type && Exists;

    private string NumberText() => Type switch
    {
        FieldType.Date => DayText.Iso(DateOnly.FromDayNumber((int)_number)),
        FieldType.Boolean => Vocabulary.Booleans.Values[(int)_number].Chinese,
        _ => _number.ToString(CultureInfo.InvariantCulture),
    };

    private static RecordValue? Some(RecordValue value) => value.Exists ? value : null;

    private static DateOnly? DayOf(string text) => ApproximateDate.TryParse(text) is { Date.Day: > 0 } date ? date.FirstDay : null;

    private static RecordTable TableOf(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).Select(line => line.Split('\t')).ToArray();
        return RecordTable.Of(lines.Length == 0 ? [] : lines[0], lines.Skip(1));
    }

    private static IEnumerable<string> LinesOf(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static bool? BooleanOf(string text) => Vocabulary.Booleans.IndexOf(text) switch { 0 => false, 1 => true, _ => null };
}
