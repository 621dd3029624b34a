using Zhengwu.Findings;
using Zhengwu.Generators.Specs;

namespace Zhengwu.Generators.Emit;

/// <summary>The code of one record: the draft, the record itself, their checks and their JSON.</summary>
internal static class RecordCode
{
    private const string Records = "global::Zhengwu.Records.", Services = "global::Zhengwu.CompilerServices.",
        Json = "global::System.Text.Json.Serialization.";

    private static readonly Bilingual CheckOfRecord = new("检查一条记录。", "Checks a record.");
    private static readonly Bilingual CheckOfDraft = new("检查一份草稿；没有错误时给出记录。", "Checks a draft, and gives the record where no error was found.");

    /// <summary>The overloads of <c>Validate</c>.</summary>
    public static void EmitChecks(CodeWriter code, RecordSpec record, Language language) => code
        .Line($"/// <summary>{CheckOfRecord.In(language)}</summary>")
        .Line($"public static {Records}RecordFindings Validate(Records.{record.Name} record, {Records}RecordContext context) => __Check(record.__draft, context);")
        .Line()
        .Line($"/// <summary>{CheckOfDraft.In(language)}</summary>")
        .Block($"public static {Records}RecordResult<Records.{record.Name}> Validate(Drafts.{record.Name} draft, {Records}RecordContext context)", body => body
            .Line("var findings = __Check(draft, context);")
            .Line($"return new(findings.MayPublish ? new Records.{record.Name}(draft) : null, findings);"))
        .Line()
        .Block($"private static {Records}RecordFindings __Check(Drafts.{record.Name} draft, {Records}RecordContext context)", body => EmitCheck(body, record))
        .Line();

    /// <summary>The draft: a member for each element, which may be missing.</summary>
    public static void EmitDraft(CodeWriter code, RecordSpec record) => code
        .Line($"/// <summary>{record.Title}</summary>")
        .Line($"[{Json}JsonConverter(typeof(__RecordJson.{record.Name}_Draft))]")
        .Block($"public sealed class {record.Name} : {Records}RecordDraft", draft => EmitDraftMembers(draft, record))
        .Line();

    /// <summary>The record: the same members, those of required elements required.</summary>
    public static void EmitRecord(CodeWriter code, RecordSpec record) => code
        .Line($"/// <summary>{record.Title}</summary>")
        .Line($"[{Json}JsonConverter(typeof(__RecordJson.{record.Name}_Record))]")
        .Block($"public sealed class {record.Name} : {Records}DisclosureRecord", type => EmitRecordMembers(type, record))
        .Line();

    /// <summary>The converters of both.</summary>
    public static void EmitConverters(CodeWriter code, RecordSpec record) => code
        .Block($"public sealed class {record.Name}_Draft : {Services}DraftJsonConverter<Drafts.{record.Name}>", converter => converter
            .Line($"protected override Drafts.{record.Name} Create() => new();"))
        .Line()
        .Block($"public sealed class {record.Name}_Record : {Services}RecordJsonConverter<Records.{record.Name}, Drafts.{record.Name}>", converter => converter
            .Line($"protected override Drafts.{record.Name} Create() => new();")
            .Line()
            .Line($"protected override Records.{record.Name} Complete(Drafts.{record.Name} draft) => new(draft);"))
        .Line();

    /// <summary>The lines by which the resolver knows both.</summary>
    public static void EmitTypeInfo(CodeWriter code, RecordSpec record) => code
        .Line(TypeInfo("Drafts." + record.Name, record.Name + "_Draft"))
        .Line(TypeInfo("Records." + record.Name, record.Name + "_Record"));

    private static string TypeInfo(string type, string converter) =>
        $"if (type == typeof({type})) return {Json}Metadata.JsonMetadataServices.CreateValueInfo<{type}>(options, new __RecordJson.{converter}());";

    private static void EmitCheck(CodeWriter body, RecordSpec record)
    {
        body.Line($"var check = new {Services}RecordCheck(draft, context);");
        for (var i = 0; i < record.Elements.Count; i++)
        {
            var element = record.Elements[i];
            body.Line(element.Name is { } name
                ? ElementCode.Of(element.Type).CheckOf(i, "draft." + name)
                : FormattableString.Invariant($"check.Element({i}, draft[{i}]);"));
        }
        body.Line("return check.End();");
    }

    private static void EmitDraftMembers(CodeWriter draft, RecordSpec record)
    {
        draft.Line($"public {record.Name}() : base(__Terms.all.Of({record.Place}))").Line("{").Line("}").Line();
        foreach (var (element, _) in record.Typed)
            draft.Doc(element.Doc).Line($"public {ElementCode.Of(element.Type).Type}? {element.Name} {{ get; set; }}").Line();
        draft.Line("/// <inheritdoc/>").Line($"public override {record.Name} Clone() => ({record.Name})base.Clone();").Line();
        if (record.Typed.Any())
            EmitAccess(draft, record);
    }

    private static void EmitAccess(CodeWriter draft, RecordSpec record) => draft
        .Line("/// <inheritdoc/>")
        .Line($"protected override {Records}RecordValue Get(int element) => element switch")
        .Line("{")
        .Each(record.Typed, (code, typed) => code.Line(FormattableString.Invariant($"    {typed.Index} => {Records}RecordValue.Of({typed.Element.Name}),")))
        .Line("    _ => base.Get(element),")
        .Line("};")
        .Line()
        .Line("/// <inheritdoc/>")
        .Block($"protected override void Set(int element, {Records}RecordValue value)", body => body
            .Block("switch (element)", cases => cases
                .Each(record.Typed, (code, typed) => code.Line(
                    FormattableString.Invariant($"case {typed.Index}: {typed.Element.Name} = value.{ElementCode.Of(typed.Element.Type).Reader}(); break;")))
                .Line("default: base.Set(element, value); break;")));

    private static void EmitRecordMembers(CodeWriter type, RecordSpec record)
    {
        type.Line($"internal readonly Drafts.{record.Name} __draft;").Line();
        type.Line($"public {record.Name}() : this(new Drafts.{record.Name}(), isOwn: true)").Line("{").Line("}").Line();
        type.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        type.Line($"internal {record.Name}(Drafts.{record.Name} draft) : this(draft.Clone(), isOwn: true)").Line("{").Line("}").Line();
        type.Line($"private {record.Name}(Drafts.{record.Name} draft, bool isOwn) : base(draft) => __draft = draft;").Line();
        foreach (var (element, _) in record.Typed)
            type.Doc(element.Doc).Line(PropertyOf(element)).Line();
        type.Line("/// <inheritdoc/>").Line($"public new Drafts.{record.Name} ToDraft() => __draft.Clone();");
    }

    private static string PropertyOf(ElementSpec element)
    {
        var type = ElementCode.Of(element.Type).Type;
        return element.IsRequired
            ? $"public required {type} {element.Name} {{ get => {Services}GeneratedRecord.Given(__draft.{element.Name}); init => __draft.{element.Name} = value; }}"
            : $"public {type}? {element.Name} {{ get => __draft.{element.Name}; init => __draft.{element.Name} = value; }}";
    }
}
