using System.Text.Json;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <content>Parts that are objects, and lists of objects.</content>
internal sealed partial class RecordJsonReader
{
    private readonly EntryReader<DatedEvent> _events = new(static (session, ref reader, place) => session.Event(ref reader, place));
    private readonly EntryReader<ChannelUse> _channels = new(static (session, ref reader, place) => session.Channel(ref reader, place));
    private readonly EntryReader<ReviewStep> _reviews = new(static (session, ref reader, place) => session.Review(ref reader, place));
    private readonly RecentNames<TriggerEvent> _triggers = new(TriggerEvent.Named);
    private readonly RecentNames<ChannelUse> _plainChannels = new(static name => new ChannelUse(name));

    private ValueList<T> Entries<T>(ref Utf8JsonReader reader, RecordPart part, EntryReader<T> entries)
        where T : class => Is(ref reader, JsonTokenType.StartArray, part, Expected.Array) ? entries.Read(this, ref reader, part) : default;

    private DatedEvent? Event(ref Utf8JsonReader reader, RecordPlace place)
    {
        if (!Is(ref reader, JsonTokenType.StartObject, place, Expected.Object))
            return null;
        var (seen, trigger, on, isRead) = (0UL, TriggerEvent.Unstated, default(DateOnly?), true);
        while (Next(ref reader, RecordVocabulary.Event.Names, place, ref seen, out var property))
        {
            if (property == RecordVocabulary.Event.Name)
                isRead = Trigger(ref reader, Spot(place, RecordVocabulary.Event.Names, property), ref trigger);
            else if (property == RecordVocabulary.Event.On)
                on = Day(ref reader, Spot(place, RecordVocabulary.Event.Names, property));
        }
        Require(seen, place, RecordVocabulary.Event.Names, RecordVocabulary.Event.On, Expected.Day);
        return isRead && on is { } day ? new(trigger, day) : null;
    }

    private bool Trigger(ref Utf8JsonReader reader, in JsonSpot spot, ref TriggerEvent trigger)
    {
        if (Name(ref reader, spot) is not { } name)
            return false;
        if (TextFold.Fold(name).Length > 0)
            trigger = _triggers.Of(name);
        else
            Unreadable(ref reader, spot, Expected.Name);
        return TextFold.Fold(name).Length > 0;
    }

    private ChannelUse? Channel(ref Utf8JsonReader reader, RecordPlace place)
    {
        if (reader.TokenType == JsonTokenType.String)
            return Name(ref reader, place) is { } plain ? _plainChannels.Of(plain) : null;
        if (!Is(ref reader, JsonTokenType.StartObject, place, Expected.Name))
            return null;
        var (seen, name, where, on) = (0UL, default(string?), default(string?), default(DateOnly?));
        while (Next(ref reader, RecordVocabulary.Channel.Names, place, ref seen, out var property))
        {
            var spot = Spot(place, RecordVocabulary.Channel.Names, property);
            switch (property)
            {
                case RecordVocabulary.Channel.Name: name = Name(ref reader, spot); break;
                case RecordVocabulary.Channel.Where: where = Text(ref reader, spot); break;
                case RecordVocabulary.Channel.On: on = Day(ref reader, spot); break;
            }
        }
        Require(seen, place, RecordVocabulary.Channel.Names, RecordVocabulary.Channel.Name, Expected.Name);
        return name is null ? null : new(name, where, on);
    }

    private ReviewStep? Review(ref Utf8JsonReader reader, RecordPlace place)
    {
        if (!Is(ref reader, JsonTokenType.StartObject, place, Expected.Object))
            return null;
        var (seen, stage, person, on, passed) = (0UL, default(ReviewStage?), default(string?), default(DateOnly?), default(bool?));
        while (Next(ref reader, RecordVocabulary.Review.Names, place, ref seen, out var property))
        {
            var spot = Spot(place, RecordVocabulary.Review.Names, property);
            switch (property)
            {
                case RecordVocabulary.Review.Stage: stage = (ReviewStage?)Word(ref reader, RecordVocabulary.ReviewStages, spot); break;
                case RecordVocabulary.Review.Person: person = Name(ref reader, spot); break;
                case RecordVocabulary.Review.On: on = Day(ref reader, spot); break;
                case RecordVocabulary.Review.Passed: passed = Boolean(ref reader, spot); break;
            }
        }
        return new() { Stage = stage, Person = person, On = on, Passed = passed };
    }

    private SecrecyReview? Secrecy(ref Utf8JsonReader reader)
    {
        if (!Is(ref reader, JsonTokenType.StartObject, RecordPart.Secrecy, Expected.Object))
            return null;
        var (seen, person, on, mayPublish) = (0UL, default(string?), default(DateOnly?), default(bool?));
        while (Next(ref reader, RecordVocabulary.Secrecy.Names, RecordPart.Secrecy, ref seen, out var property))
        {
            var spot = Spot(RecordPart.Secrecy, RecordVocabulary.Secrecy.Names, property);
            switch (property)
            {
                case RecordVocabulary.Secrecy.Person: person = Name(ref reader, spot); break;
                case RecordVocabulary.Secrecy.On: on = Day(ref reader, spot); break;
                case RecordVocabulary.Secrecy.MayPublish: mayPublish = Boolean(ref reader, spot); break;
            }
        }
        return new() { Person = person, On = on, MayPublish = mayPublish };
    }

    private Withholding? Withholding(ref Utf8JsonReader reader)
    {
        if (!Is(ref reader, JsonTokenType.StartObject, RecordPart.Withholding, Expected.Object))
            return null;
        var (seen, ground, other, basis, decided, recheck) = (0UL, default(WithholdingGround?), default(string?), default(string?), default(DateOnly?), default(DateOnly?));
        while (Next(ref reader, RecordVocabulary.Withholding.Names, RecordPart.Withholding, ref seen, out var property))
        {
            var spot = Spot(RecordPart.Withholding, RecordVocabulary.Withholding.Names, property);
            switch (property)
            {
                case RecordVocabulary.Withholding.Ground: (ground, other) = Ground(ref reader, spot); break;
                case RecordVocabulary.Withholding.Basis: basis = Text(ref reader, spot); break;
                case RecordVocabulary.Withholding.DecidedOn: decided = Day(ref reader, spot); break;
                case RecordVocabulary.Withholding.RecheckOn: recheck = Day(ref reader, spot); break;
            }
        }
        return new() { Ground = ground, GroundText = other, Basis = basis, DecidedOn = decided, RecheckOn = recheck };
    }

    // Another ground than the listed ones is kept as written; that it is none is for a rule to say.
    private (WithholdingGround? Ground, string? Other) Ground(ref Utf8JsonReader reader, in JsonSpot spot)
    {
        var ground = reader.TokenType == JsonTokenType.String ? RecordVocabulary.Grounds.Find(NameBytes(ref reader)) : -1;
        return ground >= 0 ? ((WithholdingGround)ground, null) : (null, Text(ref reader, spot));
    }

    private Withdrawal? Withdrawal(ref Utf8JsonReader reader)
    {
        if (!Is(ref reader, JsonTokenType.StartObject, RecordPart.Withdrawal, Expected.Object))
            return null;
        var (seen, on, reason) = (0UL, default(DateOnly?), default(string?));
        while (Next(ref reader, RecordVocabulary.Withdrawal.Names, RecordPart.Withdrawal, ref seen, out var property))
        {
            var spot = Spot(RecordPart.Withdrawal, RecordVocabulary.Withdrawal.Names, property);
            if (property == RecordVocabulary.Withdrawal.On)
                on = Day(ref reader, spot);
            else if (property == RecordVocabulary.Withdrawal.Reason)
                reason = Text(ref reader, spot);
        }
        return new() { On = on, Reason = reason };
    }

    private DisplayPeriod? Display(ref Utf8JsonReader reader)
    {
        if (!Is(ref reader, JsonTokenType.StartObject, RecordPart.Display, Expected.Object))
            return null;
        var (seen, from, to) = (0UL, default(DateOnly?), default(DateOnly?));
        while (Next(ref reader, RecordVocabulary.Display.Names, RecordPart.Display, ref seen, out var property))
        {
            var spot = Spot(RecordPart.Display, RecordVocabulary.Display.Names, property);
            if (property == RecordVocabulary.Display.From)
                from = Day(ref reader, spot);
            else if (property == RecordVocabulary.Display.To)
                to = Day(ref reader, spot);
        }
        Require(seen, RecordPart.Display, RecordVocabulary.Display.Names, RecordVocabulary.Display.From, Expected.Day);
        return from is { } first ? new(first, to) : null;
    }

    private RelatedRecord? Related(ref Utf8JsonReader reader, RecordPart part)
    {
        if (!Is(ref reader, JsonTokenType.StartObject, part, Expected.Object))
            return null;
        var (seen, id, address, published) = (0UL, default(string?), default(string?), default(DateOnly?));
        while (Next(ref reader, RecordVocabulary.Related.Names, part, ref seen, out var property))
        {
            var spot = Spot(part, RecordVocabulary.Related.Names, property);
            switch (property)
            {
                case RecordVocabulary.Related.Id: id = Text(ref reader, spot); break;
                case RecordVocabulary.Related.Address: address = Text(ref reader, spot); break;
                case RecordVocabulary.Related.PublishedOn: published = Day(ref reader, spot); break;
            }
        }
        return new() { Id = id, Address = address, PublishedOn = published };
    }

    private static JsonSpot Spot(RecordPlace place, JsonNames names, int property) => new(place, property >= 0 ? names[property] : null);

    // What was there and could not be read is reported already.
    private void Require(ulong seen, RecordPlace place, JsonNames names, int property, Findings.Bilingual expected)
    {
        if ((seen & (1UL << property)) == 0)
            Report(Rules.RecordRules.ValueUnreadable, place, names[property]!, expected);
    }
}
