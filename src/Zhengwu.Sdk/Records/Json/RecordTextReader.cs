using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Reads records of any item of a catalog, each from a JSON text of its own. Nothing in a text makes it throw. One reader serves one thread.</summary>
/// <param name="index">The items.</param>
/// <param name="options">The limits.</param>
/// <param name="pool">The names that come again; null to keep none.</param>
/// <param name="create">Gives an empty draft.</param>
/// <param name="spared">Which texts are not read; null to read all.</param>
internal sealed class RecordTextReader(RecordIndex index, RecordJsonOptions options, Utf8Pool? pool, Func<RecordTerms, ItemDraft> create, SparedTexts? spared = null)
{
    private readonly RecordJsonReader _records = new(options, pool, spared);
    private readonly JsonReaderOptions _json = new() { MaxDepth = options.DeepestNesting };
    private readonly List<RecordFinding> _faults = [];

    /// <summary>Why no draft was given.</summary>
    public IReadOnlyList<RecordFinding> Faults => _faults;

    /// <summary>The draft, with what could not be read of it; null where the text is no JSON object, or of no known item.</summary>
    public ItemDraft? Read(ReadOnlySpan<byte> text)
    {
        _faults.Clear();
        if (text.StartsWith("\uFEFF"u8))
            text = text[3..];
        if (text.Length > options.LongestRecord)
            return Refuse(RecordRules.TooMuch, RecordFaults.TooLarge(options.LongestRecord));
        _records.HasMetBrokenText = false;
        return ReadText(text);
    }

    // Texts are checked where they are read; only where something is wrong is the whole looked through.
    private ItemDraft? ReadText(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, _json);
        try
        {
            var draft = ReadObject(ref reader);
            return draft is null || _records.HasMetBrokenText ? UnlessNotUtf8(text, draft) : draft;
        }
        catch (JsonException fault)
        {
            return Utf8.IsValid(text) ? Broken(text, OffsetOf(text, fault)) : UnlessNotUtf8(text, null);
        }
    }

    private ItemDraft? UnlessNotUtf8(ReadOnlySpan<byte> text, ItemDraft? draft) =>
        Utf8.IsValid(text) ? draft : Refuse(RecordRules.NotJson, RecordFaults.NotUtf8, PositionOf(text, BytesOfUtf8(text)));

    private ItemDraft? ReadObject(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return AfterAll(ref reader, RecordRules.NotJson, RecordFaults.NotAnObject, null);
        var start = reader;
        return ItemFirst(ref reader) is { } terms ? FillAfterItem(ref reader, terms) : Fill(start, ref reader);
    }

    // Usually the item stands first, and then nothing need be read twice.
    private RecordTerms? ItemFirst(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || PartOf(ref reader) != RecordPart.Item)
            return null;
        reader.Read();
        var found = reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false } ? index.Items.Find(reader.ValueSpan) : -1;
        return found >= 0 && !index[found].HasStages ? index[found].Whole : null;
    }

    private ItemDraft FillAfterItem(ref Utf8JsonReader reader, RecordTerms terms)
    {
        var draft = create(terms);
        _records.FillAfterItem(ref reader, draft);
        reader.Read(); // nothing may follow
        return draft;
    }

    private ItemDraft? Fill(Utf8JsonReader start, ref Utf8JsonReader reader)
    {
        reader = start;
        if (TermsOf(reader, out var fault, out var meant) is not { } terms)
            return AfterAll(ref reader, RecordRules.ItemUnknown, fault!, Spelling.DidYouMean(meant));
        var draft = create(terms);
        _records.Fill(ref reader, draft);
        reader.Read(); // nothing may follow
        return draft;
    }

    // What comes later may be no JSON at all, which goes before everything else.
    private ItemDraft? AfterAll(ref Utf8JsonReader reader, Rule rule, Bilingual fault, Bilingual? meant)
    {
        reader.TrySkip();
        reader.Read();
        return Refuse(rule, fault, null, meant);
    }

    // A copy of the reader runs ahead: the item may stand anywhere, and everything else depends on it.
    private RecordTerms? TermsOf(Utf8JsonReader ahead, out Bilingual? fault, out string? meant)
    {
        RecordIndex.Entry? entry = null;
        string? stage = null;
        (fault, meant) = (RecordFaults.NoItem, null);
        while ((entry is null || (entry.HasStages && stage is null)) && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var part = PartOf(ref ahead);
            ahead.Read();
            if (part == RecordPart.Item && entry is null && ahead.TokenType == JsonTokenType.String && !TryItem(ref ahead, ref entry, out meant))
                fault = RecordFaults.UnknownItem;
            else if (part == RecordPart.Stage && ahead.TokenType == JsonTokenType.String)
                stage ??= TextOf(ref ahead);
            ahead.TrySkip();
        }
        if (entry is null || (stage is null && entry.Whole is not null))
            return entry?.Whole;
        return StageOf(entry, stage, out fault, out meant);
    }

    private static RecordPart PartOf(ref Utf8JsonReader reader)
    {
        var found = reader.ValueIsEscaped ? RecordVocabulary.Parts.Find(Encoding.UTF8.GetBytes(TextOf(ref reader))) : RecordVocabulary.Parts.Find(reader.ValueSpan);
        return found < 0 ? RecordPart.Record : (RecordPart)found;
    }

    private bool TryItem(ref Utf8JsonReader reader, ref RecordIndex.Entry? entry, out string? meant)
    {
        meant = null;
        var found = reader.ValueIsEscaped ? index.Items.Find(Encoding.UTF8.GetBytes(TextOf(ref reader))) : index.Items.Find(reader.ValueSpan);
        if (found >= 0)
            entry = index[found];
        else
            meant = Spelling.Nearest(TextOf(ref reader), index.Items.Candidates);
        return found >= 0;
    }

    private static RecordTerms? StageOf(RecordIndex.Entry entry, string? stage, out Bilingual fault, out string? meant)
    {
        (fault, meant) = (RecordFaults.UnknownStage, stage is null ? null : Spelling.Nearest(stage, entry.Stages.Candidates));
        var found = stage is null ? -1 : entry.Stages.Find(Encoding.UTF8.GetBytes(stage));
        return found < 0 ? null : entry.StageAt(found);
    }

    // Half a character, which only escapes can write here, stands in no name.
    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private ItemDraft? Broken(ReadOnlySpan<byte> text, int at)
    {
        if (text.TrimEnd(" \t\r\n"u8).IsEmpty)
            return Refuse(RecordRules.NotJson, RecordFaults.Empty);
        var position = PositionOf(text, at);
        if (at < text.Length && text[at] is (byte)'[' or (byte)'{' && DepthOf(text[..at]) >= options.DeepestNesting)
            return Refuse(RecordRules.TooMuch, RecordFaults.TooDeep(options.DeepestNesting), position);
        var isBrokenOff = text[at..].TrimEnd(" \t\r\n"u8).IsEmpty;
        return Refuse(RecordRules.NotJson, isBrokenOff ? RecordFaults.BrokenOff : RecordFaults.StopsAt(position), position);
    }

    // Of the beginning of a text that is JSON as far as it goes.
    private static int DepthOf(ReadOnlySpan<byte> text)
    {
        var (depth, isInText) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                isInText = !isInText;
            else if (isInText)
                i += text[i] == '\\' ? 1 : 0;
            else
                depth += text[i] is (byte)'[' or (byte)'{' ? 1 : text[i] is (byte)']' or (byte)'}' ? -1 : 0;
        }
        return depth;
    }

    private static int OffsetOf(ReadOnlySpan<byte> text, JsonException fault)
    {
        var start = 0;
        for (var line = fault.LineNumber ?? 0; line > 0 && text[start..].IndexOf((byte)'\n') is >= 0 and var end; line--)
            start += end + 1;
        return (int)Math.Min(text.Length, start + (fault.BytePositionInLine ?? 0));
    }

    private static int BytesOfUtf8(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }

    private static TextPosition PositionOf(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..offset];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n'), Encoding.UTF8.GetCharCount(before[start..]));
    }

    private ItemDraft? Refuse(Rule rule, Bilingual fault, TextPosition? position = null, Bilingual? meant = null)
    {
        object[] arguments = meant is null ? [fault] : [fault, meant];
        var part = rule == RecordRules.ItemUnknown ? RecordPart.Item : RecordPart.Record;
        _faults.Clear();
        _faults.Add(new RecordFinding(rule, RecordTerms.Unknown, part, arguments) { Position = position });
        return null;
    }
}
