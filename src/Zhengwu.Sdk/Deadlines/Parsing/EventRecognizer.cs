namespace Zhengwu.Deadlines;

/// <summary>Tells what kind of event words name.</summary>
internal static class EventRecognizer
{
    private static readonly TriggerEvent[] Usual =
    [
        Of(TriggerEventKind.InformationFormed, "信息形成"),
        Of(TriggerEventKind.InformationChanged, "信息变更"),
        Of(TriggerEventKind.InformationFormedOrChanged, "信息形成或者变更"),
        Of(TriggerEventKind.InformationObtained, "获取信息"),
        Of(TriggerEventKind.InformationMadeOrObtained, "制定或者获取信息"),
        Of(TriggerEventKind.ApplicationReceived, "收到申请"),
    ];

    private const EventTerms Occasions = EventTerms.Formed | EventTerms.Changed | EventTerms.Obtained | EventTerms.Made | EventTerms.Update;

    private const EventTerms UsualWords = Occasions | EventTerms.Information | EventTerms.Filler | EventTerms.Received | EventTerms.Application;

    /// <summary>The event of a text that is tidy already.</summary>
    public static TriggerEvent Recognize(string tidy)
    {
        if (tidy == LimitWords.PeriodEnded)
            return TriggerEvent.PeriodEnded;
        var words = LexedWords.Of(tidy);
        return Recognize(words, 0, words.Count, tidy);
    }

    /// <summary>The event that tokens name.</summary>
    public static TriggerEvent Recognize(LimitText text, int from, int to, string? tidy = null)
    {
        if (tidy is null && to == from + 1 && text.Tokens[from].Kind == TokenKind.Quoted)
            return Recognize(WordsOf(text, from, to));
        var terms = TermsOf(text, from, to, out var isUsual);
        var kind = KindOf(terms);
        if (kind == TriggerEventKind.Other && isUsual)
            kind = InformationKind(terms) ?? kind;
        if (isUsual && !IsMixed(terms) && UsualOf(kind) is { } usual)
            return usual;
        tidy ??= WordsOf(text, from, to);
        if (kind == TriggerEventKind.Other && tidy is "会" or "本次会" or "每次会")
            kind = TriggerEventKind.MeetingHeld;
        else if (kind == TriggerEventKind.Other && tidy is "批" or "经批")
            kind = TriggerEventKind.Approved;
        return tidy == LimitWords.PeriodEnded ? TriggerEvent.PeriodEnded : new(kind, tidy);
    }

    /// <summary>What the words of a range say together, and whether they are nothing but the usual ones.</summary>
    public static EventTerms TermsOf(LimitText text, int from, int to, out bool isUsual)
    {
        var terms = EventTerms.None;
        isUsual = true;
        for (var i = from; i < to; i++)
        {
            ref var token = ref text.Tokens[i];
            terms |= token.Terms;
            isUsual &= token.Kind switch
            {
                TokenKind.Event => (token.Terms & ~UsualWords) == 0,
                TokenKind.Or or TokenKind.Pause or TokenKind.Of or TokenKind.And => true,
                _ => IsBracket(text, token),
            };
        }
        return terms;
    }

    private static bool IsBracket(LimitText text, Token token) => token.End == token.Start + 1 && text.Chars[token.Start] is '(' or ')';

    private static string WordsOf(LimitText text, int from, int to)
    {
        ref var first = ref text.Tokens[from];
        return to == from + 1 && first.Kind == TokenKind.Quoted
            ? text.Words(first.Start + 1, first.End - 1)
            : text.Words(first.Start, text.Tokens[to - 1].End);
    }

    // 信息获取（形成变更）
    private static bool IsMixed(EventTerms terms) => (terms & EventTerms.Obtained) != 0 && (terms & (EventTerms.Formed | EventTerms.Changed)) != 0;

    private static TriggerEvent? UsualOf(TriggerEventKind kind)
    {
        foreach (var usual in Usual)
        {
            if (usual.Kind == kind)
                return usual;
        }
        return null;
    }

    private static TriggerEvent Of(TriggerEventKind kind, string text) => new(kind, text);

    // From the particular to the general: what is asked first decides.
    private static TriggerEventKind KindOf(EventTerms terms)
    {
        bool Has(EventTerms some) => (terms & some) == some;
        bool HasAny(EventTerms some) => (terms & some) != 0;

        if (Has(EventTerms.Extended))
            return TriggerEventKind.Extended;
        if (Has(EventTerms.Checked))
            return TriggerEventKind.Checked;
        if (Has(EventTerms.Correction) && HasAny(EventTerms.Received | EventTerms.Submitted))
            return TriggerEventKind.CorrectionReceived;
        if (Has(EventTerms.Received))
            return HasAny(EventTerms.Application) ? TriggerEventKind.ApplicationReceived : TriggerEventKind.Received;
        if (Has(EventTerms.Information) && InformationKind(terms) is { } information)
            return information;
        if (Has(EventTerms.Opinion | EventTerms.Ended))
            return TriggerEventKind.ConsultationEnded;
        if (Has(EventTerms.Decision) && HasAny(EventTerms.Done | EventTerms.Formed))
            return TriggerEventKind.DecisionMade;
        return PlainKind(terms);
    }

    private static TriggerEventKind? InformationKind(EventTerms terms) => (terms & Occasions & ~EventTerms.Update) switch
    {
        EventTerms.Formed => TriggerEventKind.InformationFormed,
        EventTerms.Changed => TriggerEventKind.InformationChanged,
        EventTerms.Formed | EventTerms.Changed => TriggerEventKind.InformationFormedOrChanged,
        EventTerms.Obtained => TriggerEventKind.InformationObtained,
        EventTerms.Made or (EventTerms.Made | EventTerms.Obtained) => TriggerEventKind.InformationMadeOrObtained,
        EventTerms.None => null,
        _ => TriggerEventKind.InformationObtained,
    };

    private static readonly (EventTerms Terms, TriggerEventKind Kind)[] Plain =
    [
        (EventTerms.Approved, TriggerEventKind.Approved),
        (EventTerms.Ended, TriggerEventKind.Ended),
        (EventTerms.List | EventTerms.Published, TriggerEventKind.ListPublished),
        (EventTerms.Issued, TriggerEventKind.Issued),
        (EventTerms.Contract | EventTerms.Signed, TriggerEventKind.ContractSigned),
        (EventTerms.Document | EventTerms.Formed, TriggerEventKind.DocumentFormed),
        (EventTerms.Activity | EventTerms.Held, TriggerEventKind.ActivityHeld),
        (EventTerms.Meeting, TriggerEventKind.MeetingHeld),
        (EventTerms.Published, TriggerEventKind.Published),
        (EventTerms.Determined, TriggerEventKind.Determined),
        (EventTerms.Drafted, TriggerEventKind.Drafted),
        (EventTerms.Notified, TriggerEventKind.Notified),
        (EventTerms.Accepted, TriggerEventKind.Accepted),
        (EventTerms.Occurred, TriggerEventKind.Occurred),
        (EventTerms.Found, TriggerEventKind.Discovered),
        (EventTerms.Begun, TriggerEventKind.TakenEffect),
        (EventTerms.Submitted, TriggerEventKind.Submitted),
        (EventTerms.Activity, TriggerEventKind.ActivityHeld),
        (EventTerms.Holiday, TriggerEventKind.Holiday),
        (EventTerms.Correction, TriggerEventKind.CorrectionReceived),
    ];

    private static TriggerEventKind PlainKind(EventTerms terms)
    {
        foreach (var (wanted, kind) in Plain)
        {
            if ((terms & wanted) == wanted)
                return kind;
        }
        return TriggerEventKind.Other;
    }
}
