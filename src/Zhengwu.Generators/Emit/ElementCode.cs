using Zhengwu.Plans;

namespace Zhengwu.Generators.Emit;

/// <summary>How the values of a declared type stand in code.</summary>
/// <param name="Type">The type of the member, where there is a value.</param>
/// <param name="Reader">The method of <c>RecordValue</c> that gives it.</param>
/// <param name="Check">The method of <c>RecordCheck</c> that takes it; null for one of which only presence is asked.</param>
internal sealed record ElementCode(string Type, string Reader, string? Check)
{
    private static readonly Dictionary<FieldType, ElementCode> All = new()
    {
        [FieldType.Text] = new("string", "AsText", "Text"),
        [FieldType.Table] = new("global::Zhengwu.Records.RecordTable", "AsTable", "Table"),
        [FieldType.Link] = new("global::Zhengwu.Records.RecordLink", "AsLink", "Link"),
        [FieldType.File] = new("global::Zhengwu.Records.RecordFile", "AsFile", "File"),
        [FieldType.List] = new("global::Zhengwu.Definitions.ValueList<string>", "AsList", "List"),
        [FieldType.Date] = new("global::System.DateOnly", "AsDate", null),
        [FieldType.PartialDate] = new("global::Zhengwu.Records.ApproximateDate", "AsApproximateDate", null),
        [FieldType.Number] = new("decimal", "AsNumber", null),
        [FieldType.Money] = new("global::Zhengwu.Records.Money", "AsMoney", null),
        [FieldType.Boolean] = new("bool", "AsBoolean", null),
    };

    public static ElementCode Of(FieldType type) => All[type];

    /// <summary>The statement that checks an element.</summary>
    public string CheckOf(int index, string value) =>
        Check is null ? FormattableString.Invariant($"check.Present({index}, {value}.HasValue);") : FormattableString.Invariant($"check.{Check}({index}, {value});");
}
