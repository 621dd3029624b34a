using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Zhengwu.Definitions;
using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Records;

/// <summary>Writes records as JSON (写出 JSON), in the language of choice. What is written is read back as it was.</summary>
public static class RecordJsonWriter
{
    // Chinese as it is; what HTML would take for markup as escapes.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a draft as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, RecordDraft draft, Language language) => new Session(writer, draft, language).Write();

    /// <summary>Writes a record as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, DisclosureRecord record, Language language) => Write(writer, record.Draft, language);

    /// <summary>A draft as one line of JSON in UTF-8, without the line break.</summary>
    public static byte[] ToUtf8(RecordDraft draft, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
            Write(writer, draft, language);
        return buffer.WrittenSpan.ToArray();
    }

    private readonly struct Session(Utf8JsonWriter writer, RecordDraft draft, Language language)
    {
        public void Write()
        {
            writer.WriteStartObject();
            Text(Name(RecordPart.Item), draft.Terms.ItemId);
            Text(Name(RecordPart.Stage), draft.Terms.StageId);
            WriteIdentity();
            WriteDates();
            WriteMethod();
            WriteReviews();
            WriteStanding();
            WriteElements();
            writer.WriteEndObject();
        }

        private void WriteIdentity()
        {
            Text(Name(RecordPart.Id), draft.Id);
            Text(Name(RecordPart.Unit), draft.Unit);
            Text(Name(RecordPart.Title), draft.Title);
            Text(Name(RecordPart.DocumentNumber), draft.DocumentNumber);
            Text(Name(RecordPart.IndexNumber), draft.IndexNumber);
        }

        private void WriteDates()
        {
            Day(Name(RecordPart.FormedOn), draft.FormedOn);
            Entries(RecordPart.Events, draft.Events, static (session, dated) => session.Event(dated));
            Day(Name(RecordPart.LimitFixedOn), draft.LimitFixedOn);
            Day(Name(RecordPart.PublishedOn), draft.PublishedOn);
        }

        private void WriteMethod()
        {
            Word(Name(RecordPart.Method), RecordVocabulary.Methods, (int?)draft.Method);
            if (draft.Withholding is { } withholding)
                Withholding(withholding);
            Entries(RecordPart.Channels, draft.Channels, static (session, use) => session.Channel(use));
        }

        private void WriteReviews()
        {
            Entries(RecordPart.Reviews, draft.Reviews, static (session, step) => session.Review(step));
            if (draft.Secrecy is { } secrecy)
                Secrecy(secrecy);
        }

        private void WriteStanding()
        {
            Word(Name(RecordPart.Validity), RecordVocabulary.Validities, (int?)draft.Validity);
            Day(Name(RecordPart.ExpiresOn), draft.ExpiresOn);
            if (draft.Withdrawal is { } withdrawal)
                Withdrawal(withdrawal);
            Day(Name(RecordPart.DecisionChangedOn), draft.DecisionChangedOn);
            if (draft.Display is { } display)
                Display(display);
            Related(RecordPart.Explanation, draft.Explanation);
            Related(RecordPart.Explains, draft.Explains);
        }

        private void Event(DatedEvent dated)
        {
            writer.WriteStartObject();
            if (dated.Event.Text.Length > 0)
                Text(Of(RecordVocabulary.Event.Names, RecordVocabulary.Event.Name), dated.Event.Text);
            Day(Of(RecordVocabulary.Event.Names, RecordVocabulary.Event.On), dated.Day);
            writer.WriteEndObject();
        }

        private void Channel(ChannelUse use)
        {
            if (use is { Where: null, On: null })
            {
                writer.WriteStringValue(use.Name);
                return;
            }
            writer.WriteStartObject();
            Text(Of(RecordVocabulary.Channel.Names, RecordVocabulary.Channel.Name), use.Name);
            Text(Of(RecordVocabulary.Channel.Names, RecordVocabulary.Channel.Where), use.Where);
            Day(Of(RecordVocabulary.Channel.Names, RecordVocabulary.Channel.On), use.On);
            writer.WriteEndObject();
        }

        private void Review(ReviewStep step)
        {
            writer.WriteStartObject();
            Word(Of(RecordVocabulary.Review.Names, RecordVocabulary.Review.Stage), RecordVocabulary.ReviewStages, (int?)step.Stage);
            Text(Of(RecordVocabulary.Review.Names, RecordVocabulary.Review.Person), step.Person);
            Day(Of(RecordVocabulary.Review.Names, RecordVocabulary.Review.On), step.On);
            Boolean(Of(RecordVocabulary.Review.Names, RecordVocabulary.Review.Passed), step.Passed);
            writer.WriteEndObject();
        }

        private void Secrecy(SecrecyReview review)
        {
            writer.WriteStartObject(Name(RecordPart.Secrecy));
            Text(Of(RecordVocabulary.Secrecy.Names, RecordVocabulary.Secrecy.Person), review.Person);
            Day(Of(RecordVocabulary.Secrecy.Names, RecordVocabulary.Secrecy.On), review.On);
            Boolean(Of(RecordVocabulary.Secrecy.Names, RecordVocabulary.Secrecy.MayPublish), review.MayPublish);
            writer.WriteEndObject();
        }

        private void Withholding(Withholding withholding)
        {
            writer.WriteStartObject(Name(RecordPart.Withholding));
            if (withholding.Ground is { } ground)
                Word(Of(RecordVocabulary.Withholding.Names, RecordVocabulary.Withholding.Ground), RecordVocabulary.Grounds, (int)ground);
            else
                Text(Of(RecordVocabulary.Withholding.Names, RecordVocabulary.Withholding.Ground), withholding.GroundText);
            Text(Of(RecordVocabulary.Withholding.Names, RecordVocabulary.Withholding.Basis), withholding.Basis);
            Day(Of(RecordVocabulary.Withholding.Names, RecordVocabulary.Withholding.DecidedOn), withholding.DecidedOn);
            Day(Of(RecordVocabulary.Withholding.Names, RecordVocabulary.Withholding.RecheckOn), withholding.RecheckOn);
            writer.WriteEndObject();
        }

        private void Withdrawal(Withdrawal withdrawal)
        {
            writer.WriteStartObject(Name(RecordPart.Withdrawal));
            Day(Of(RecordVocabulary.Withdrawal.Names, RecordVocabulary.Withdrawal.On), withdrawal.On);
            Text(Of(RecordVocabulary.Withdrawal.Names, RecordVocabulary.Withdrawal.Reason), withdrawal.Reason);
            writer.WriteEndObject();
        }

        private void Display(DisplayPeriod display)
        {
            writer.WriteStartObject(Name(RecordPart.Display));
            Day(Of(RecordVocabulary.Display.Names, RecordVocabulary.Display.From), display.From);
            Day(Of(RecordVocabulary.Display.Names, RecordVocabulary.Display.To), display.To);
            writer.WriteEndObject();
        }

        private void Related(RecordPart part, RelatedRecord? related)
        {
            if (related is null)
                return;
            writer.WriteStartObject(Name(part));
            Text(Of(RecordVocabulary.Related.Names, RecordVocabulary.Related.Id), related.Id);
            Text(Of(RecordVocabulary.Related.Names, RecordVocabulary.Related.Address), related.Address);
            Day(Of(RecordVocabulary.Related.Names, RecordVocabulary.Related.PublishedOn), related.PublishedOn);
            writer.WriteEndObject();
        }

        private void WriteElements()
        {
            var isOpen = false;
            for (var i = 0; i < draft.Terms.Elements.Count; i++)
            {
                if (!draft[i].Exists)
                    continue;
                if (!isOpen)
                    writer.WriteStartObject(RecordVocabulary.Elements.In(language));
                isOpen = true;
                writer.WritePropertyName(RecordVocabulary.NameOf(draft.Terms, i, language));
                Value(draft[i]);
            }
            if (isOpen)
                writer.WriteEndObject();
        }

        private void Value(RecordValue value)
        {
            switch (value.Type)
            {
                case FieldType.Table: Table(value.AsTable()!); break;
                case FieldType.Link: Pair(RecordVocabulary.Link.Names, value.AsLink()!.Address, value.AsLink()!.Text); break;
                case FieldType.File: Pair(RecordVocabulary.File.Names, value.AsFile()!.Name, value.AsFile()!.Address); break;
                case FieldType.Number: writer.WriteNumberValue(value.AsNumber()!.Value); break;
                case FieldType.Money: writer.WriteNumberValue(value.AsMoney()!.Value.Yuan); break;
                case FieldType.List: Texts(value.AsList()!.Value); break;
                case FieldType.Boolean: writer.WriteBooleanValue(value.AsBoolean()!.Value); break;
                default: writer.WriteStringValue(value.ToString()); break;
            }
        }

        private void Table(RecordTable table)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(Of(RecordVocabulary.Table.Names, RecordVocabulary.Table.Columns));
            Texts(table.Columns);
            writer.WriteStartArray(Of(RecordVocabulary.Table.Names, RecordVocabulary.Table.Rows));
            foreach (var row in table.Rows)
                Texts(row);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        // A link or file of one text is written as that text.
        private void Pair(JsonNames names, string first, string? second)
        {
            if (second is null)
            {
                writer.WriteStringValue(first);
                return;
            }
            writer.WriteStartObject();
            Text(Of(names, 0), first);
            Text(Of(names, 1), second);
            writer.WriteEndObject();
        }

        private void Texts(ValueList<string> texts)
        {
            writer.WriteStartArray();
            foreach (var text in texts)
                writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        private void Entries<T>(RecordPart part, ValueList<T> entries, Action<Session, T> write)
        {
            if (entries.IsEmpty)
                return;
            writer.WriteStartArray(Name(part));
            foreach (var entry in entries)
                write(this, entry);
            writer.WriteEndArray();
        }

        private void Text(string name, string? text)
        {
            if (text is not null)
                writer.WriteString(name, text);
        }

        private void Day(string name, DateOnly? day)
        {
            if (day is { } date)
                writer.WriteString(name, DayText.Iso(date));
        }

        private void Boolean(string name, bool? yes)
        {
            if (yes is { } given)
                writer.WriteBoolean(name, given);
        }

        private void Word(string name, JsonNames words, int? word)
        {
            if (word is { } place)
                writer.WriteString(name, Of(words, place));
        }

        private string Name(RecordPart part) => RecordVocabulary.NameOf(part)!.In(language);

        private string Of(JsonNames names, int place) => names[place]!.In(language);
    }
}
