using System.Text.Json;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>
/// Fills drafts from JSON. What it cannot read becomes a misreading of the draft; only text that is no JSON at all throws,
/// as <see cref="Utf8JsonReader"/> does. One reader serves one thread.
/// </summary>
internal sealed partial class RecordJsonReader(RecordJsonOptions options, Utf8Pool? pool = null, SparedTexts? spared = null)
{
    private RecordDraft _draft = null!;

    /// <summary>Whether a text was met that is no valid UTF-8, or half of a pair of surrogates; it is set and never cleared by the reader.</summary>
    public bool HasMetBrokenText { get; set; }

    /// <summary>Fills a draft from the value on which the reader stands, and leaves the reader on its end.</summary>
    public void Fill(ref Utf8JsonReader reader, RecordDraft draft)
    {
        _draft = draft;
        if (reader.TokenType == JsonTokenType.StartObject)
            ReadParts(ref reader, seen: 0);
        else
            Refuse(ref reader);
    }

    /// <summary>Fills a draft from the rest of an object, whose first property was read and named the item.</summary>
    public void FillAfterItem(ref Utf8JsonReader reader, RecordDraft draft)
    {
        _draft = draft;
        ReadParts(ref reader, seen: 1UL << (int)RecordPart.Item);
    }

    private void ReadParts(ref Utf8JsonReader reader, ulong seen)
    {
        while (Next(ref reader, RecordVocabulary.Parts, RecordPart.Record, ref seen, out var part))
        {
            if (part >= 0)
                ReadPart(ref reader, (RecordPart)part);
        }
    }

    private void ReadPart(ref Utf8JsonReader reader, RecordPart part)
    {
        switch (part)
        {
            case RecordPart.Item: CheckItem(ref reader); break;
            case RecordPart.Stage: CheckStage(ref reader); break;
            case RecordPart.Id: _draft.Id = Presence(ref reader) ?? Text(ref reader, part); break;
            case RecordPart.Unit: _draft.Unit = Name(ref reader, part); break;
            case RecordPart.Title: _draft.Title = Title(ref reader); break;
            case RecordPart.DocumentNumber: _draft.DocumentNumber = Text(ref reader, part); break;
            case RecordPart.IndexNumber: _draft.IndexNumber = Text(ref reader, part); break;
            case RecordPart.Method: _draft.Method = (PublicationMethod?)Word(ref reader, RecordVocabulary.Methods, part); break;
            case RecordPart.Validity: _draft.Validity = (Validity?)Word(ref reader, RecordVocabulary.Validities, part); break;
            case RecordPart.Element: ReadElements(ref reader); break;
            default: ReadDayOrObject(ref reader, part); break;
        }
    }

    private void ReadDayOrObject(ref Utf8JsonReader reader, RecordPart part)
    {
        switch (part)
        {
            case RecordPart.FormedOn: _draft.FormedOn = Day(ref reader, part); break;
            case RecordPart.LimitFixedOn: _draft.LimitFixedOn = Day(ref reader, part); break;
            case RecordPart.PublishedOn: _draft.PublishedOn = Day(ref reader, part); break;
            case RecordPart.ExpiresOn: _draft.ExpiresOn = Day(ref reader, part); break;
            case RecordPart.DecisionChangedOn: _draft.DecisionChangedOn = Day(ref reader, part); break;
            case RecordPart.Events: _draft.Events = Entries(ref reader, part, _events); break;
            case RecordPart.Channels: _draft.Channels = Entries(ref reader, part, _channels); break;
            case RecordPart.Reviews: _draft.Reviews = Entries(ref reader, part, _reviews); break;
            case RecordPart.Withholding: _draft.Withholding = Withholding(ref reader); break;
            case RecordPart.Secrecy: _draft.Secrecy = Secrecy(ref reader); break;
            case RecordPart.Withdrawal: _draft.Withdrawal = Withdrawal(ref reader); break;
            case RecordPart.Display: _draft.Display = Display(ref reader); break;
            case RecordPart.Explanation: _draft.Explanation = Related(ref reader, part); break;
            default: _draft.Explains = Related(ref reader, part); break;
        }
    }

    // The draft was made for an item; the text may name another one.
    private void CheckItem(ref Utf8JsonReader reader)
    {
        var isSame = reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(_draft.Terms.ItemId);
        if (!isSame)
            Report(RecordRules.ItemUnknown, RecordPart.Item, RecordFaults.AnotherItem, Definitions.Spelling.DidYouMean(_draft.Terms.ItemId));
        reader.TrySkip();
    }

    private void CheckStage(ref Utf8JsonReader reader)
    {
        var isSame = reader.TokenType == JsonTokenType.String && _draft.Terms.StageId is { } stage && reader.ValueTextEquals(stage);
        if (!isSame)
            Report(RecordRules.ItemUnknown, RecordPart.Stage, RecordFaults.AnotherStage, Definitions.Spelling.DidYouMean(_draft.Terms.StageId));
        reader.TrySkip();
    }

    private void Refuse(ref Utf8JsonReader reader)
    {
        Report(RecordRules.NotJson, RecordPart.Record, RecordFaults.NotAnObject);
        reader.TrySkip();
    }
}
