using System.Text.Json;
using System.Text.Json.Serialization;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <summary>The base of the converters that are generated for complete records, one for each type.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TDraft">The draft beside it.</typeparam>
public abstract class RecordJsonConverter<TRecord, TDraft> : JsonConverter<TRecord>
    where TRecord : DisclosureRecord
    where TDraft : RecordDraft
{
    /// <inheritdoc cref="DraftJsonConverter{TDraft}.Options"/>
    public RecordJsonOptions Options { get; init; } = RecordJsonOptions.Default;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text lacks a required element or the unit, or holds a value that cannot be read; the message names each.</exception>
    public sealed override TRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var draft = Create();
        new RecordJsonReader(Options).Fill(ref reader, draft);
        RequireComplete(draft);
        return Complete(draft);
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, TRecord value, JsonSerializerOptions options) =>
        RecordJsonWriter.Write(writer, value.Draft, Options.Language);

    /// <summary>An empty draft.</summary>
    protected abstract TDraft Create();

    /// <summary>The record of a draft that has every required element.</summary>
    protected abstract TRecord Complete(TDraft draft);

    private void RequireComplete(TDraft draft)
    {
        var faults = new List<RecordFinding>(draft.Misreadings?.Where(finding => finding.Severity == Findings.Severity.Error) ?? []);
        if (draft.Unit is null)
            faults.Add(new(RecordRules.UnitMissing, draft.Terms, RecordPart.Unit, draft.Terms.Name));
        for (var i = 0; i < draft.Terms.Elements.Count; i++)
        {
            if (draft.Terms.Elements[i].IsRequired && !draft[i].Exists && draft.Method != PublicationMethod.Withheld && !faults.Exists(fault => fault.Place == RecordPlace.OfElement(i)))
                faults.Add(new(RecordRules.ElementMissing, draft.Terms, RecordPlace.OfElement(i), draft.Terms.Elements[i].Name));
        }
        if (faults.Count > 0)
            throw new JsonException(string.Join("\n", faults.Select(fault => fault.ToString(Options.Language))));
    }
}
