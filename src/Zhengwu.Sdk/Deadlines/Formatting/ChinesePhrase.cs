using System.Globalization;
using System.Text;

namespace Zhengwu.Deadlines;

/// <summary>Writes limits in canonical Chinese.</summary>
internal sealed partial class ChinesePhrase(bool quotesAll)
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public ChinesePhrase Write(Limit limit)
    {
        if (limit.Deadline is CompositeDeadline composite)
            return Write(composite);
        if (limit.AppliesTo is { } scope)
            Put(Quote(scope, PlainWords.CanBeScope)).Put("：");
        if (limit.Deadline is { } deadline)
            Put(limit.IsSoft ? "原则上" : "").Write(deadline);
        for (var i = 0; i < limit.Quotas.Count; i++)
            Put(i > 0 || limit.Deadline is not null ? "，" : "").Write(limit.Quotas[i]);
        return this;
    }

    private ChinesePhrase Write(Deadline deadline) => deadline switch
    {
        FixedDayDeadline day => Write(day),
        PeriodDeadline period => Write(period),
        RangeDeadline { Through: { } through } range => Write(range.From).Put("至").Write(through),
        RangeDeadline range => Put("自").Write(range.From).Put("起"),
        WithinDeadline within => Write(within),
        BeforeDeadline before => Write(before),
        AtLeastDeadline atLeast => Write(atLeast),
        DisplayDeadline display => Write(display),
        RecurringDeadline recurring => Write(recurring),
        ContinuousDeadline continuous => Write(continuous),
        ImmediateDeadline immediate => WriteAfter(immediate.After).Put(Immediate[(int)immediate.Manner]),
        TogetherDeadline together => Write(together),
        ByLawDeadline byLaw => Put("按").Put(byLaw.Source is { } source ? Quote(source, PlainWords.CanBeText) : "法律法规").Put("规定的时限"),
        VagueDeadline vague => WriteAfter(vague.After).Put(PlainWords.IsVague(vague.Word) ? vague.Word : $"以「{vague.Word}」为限"),
        _ => Write((CompositeDeadline)deadline),
    };

    private static readonly string[] Immediate = ["立即", "实时", "当日", "当场", "随时"];

    private static readonly string[] Continuous = ["持续推进", "动态更新", "长期公开", "常态化", "任期内", "全年"];

    public ChinesePhrase Write(Period period)
    {
        if (period.Unit == PeriodUnit.HalfMonth)
            return period.Amount == 1 ? Put("半个月") : Put(period.Amount / 2).Put("个半月");
        return Put(period.Amount).Put(period.Unit switch
        {
            PeriodUnit.Hour => "小时",
            PeriodUnit.Workday => "个工作日",
            PeriodUnit.Day => "日",
            PeriodUnit.Week => "周",
            PeriodUnit.Month => "个月",
            _ => period.Amount < 20 ? "年" : "周年", // 24年 could be 2024
        });
    }

    public ChinesePhrase Write(Quota quota)
    {
        if (quota.IsSoft)
            Put("原则上");
        if (quota.Every is { } every)
            Write(every);
        else if (quota.Within is { } within)
            Write(within).Put("内");
        if (quota.Maximum is not null && quota.Minimum > 0 && LimitWords.IsThing(quota.Counter))
            Put("共");
        if (quota.Maximum is null)
            return Put("至少").Put(quota.Minimum).Put(quota.Counter);
        if (quota.Minimum == 0)
            return Put("不超过").Put(quota.Maximum.Value).Put(quota.Counter);
        if (!quota.IsExact)
            Put(quota.Minimum).Put("至");
        return Put(quota.Maximum.Value).Put(quota.Counter);
    }

    private ChinesePhrase Write(WithinDeadline within)
    {
        if (within.After.Kind != TriggerEventKind.Unstated)
            Write(within.After).Put("之日起");
        return Write(within.Period).Put("内").Write(within.Terms).WriteLaw(within.UnderLaw);
    }

    private ChinesePhrase WriteLaw(string? law) =>
        law is null ? this : Put("（").Put(!quotesAll && PlainWords.IsCitation(law) ? law : $"依据「{law}」").Put("）");

    private ChinesePhrase Write(CountingTerms terms)
    {
        if (terms == CountingTerms.None)
            return this;
        var words = new List<string>();
        foreach (var (term, word) in Terms)
        {
            if ((terms & term) != 0)
                words.Add(word);
        }
        return Put("（").Put(string.Join("，", words)).Put("）");
    }

    private static readonly (CountingTerms Term, string Words)[] Terms =
    [
        (CountingTerms.FirstDayCounts, "首日计入"),
        (CountingTerms.DoesNotRoll, "不顺延"),
        (CountingTerms.Rolls, "遇节假日顺延"),
        (CountingTerms.StartsOnWorkday, "非工作日收到的视为下一工作日收到"),
        (CountingTerms.AskingIsNotCounted, "征求意见所需时间不计算在内"),
    ];

    private ChinesePhrase Write(BeforeDeadline before)
    {
        if (before.Event.Kind == TriggerEventKind.Unstated)
            Put("提前");
        else
            Write(before.Event).Put("前");
        return before.Lead is { } lead ? Write(lead).Put(before.IsWindow ? "内" : "") : this;
    }

    private ChinesePhrase Write(AtLeastDeadline atLeast)
    {
        if (atLeast.Subject is { } subject)
            return Put(Quote(subject, PlainWords.CanBeText)).Put("不少于").Write(atLeast.Minimum);
        WriteAfter(atLeast.After);
        return atLeast.Maximum is { } maximum
            ? Write(atLeast.Minimum).Put("至").Write(maximum)
            : Put("至少").Write(atLeast.Minimum);
    }

    private ChinesePhrase Write(DisplayDeadline display)
    {
        if (display.After.Kind != TriggerEventKind.Unstated)
            Write(display.After).Put("之日起");
        Put(Quote(display.Subject, PlainWords.CanBeText)).Put("期");
        if (display.Maximum is null)
            return Put("不少于").Write(display.Minimum);
        if (display.Maximum == display.Minimum)
            return Put("为").Write(display.Minimum);
        return Write(display.Minimum).Put("至").Write(display.Maximum);
    }

    private ChinesePhrase Write(ContinuousDeadline continuous)
    {
        if (continuous.Starting is { } starting)
            Put("自").Write(starting).Put("起");
        Put(Continuous[(int)continuous.Manner]);
        return continuous.Until is { } until ? Put("至").Write(until) : this;
    }

    private ChinesePhrase Write(TogetherDeadline together)
    {
        if (together.With is { } with)
            Put("与").Put(Quote(with, PlainWords.CanBeText));
        if (together.Acts.IsEmpty)
            return Put("同步");
        for (var i = 0; i < together.Acts.Count; i++)
            Put(i > 0 ? "、" : "").Put("同步").Put(Quote(together.Acts[i], PlainWords.CanBeText));
        return this;
    }

    private ChinesePhrase Write(CompositeDeadline composite)
    {
        if (composite.Relation == CompositeRelation.LawPrevails)
            return Write(composite.Parts[0]).Put("。法律、法规另有规定的，从其规定");
        for (var i = 0; i < composite.Parts.Count; i++)
        {
            if (i > 0)
                Put(Joints[(int)composite.Relation]);
            Write(composite.Parts[i]);
        }
        return this;
    }

    private static readonly string[] Joints = ["；", "或者", "；其中，"];

    private ChinesePhrase WriteAfter(TriggerEvent after) => after.Kind == TriggerEventKind.Unstated ? this : Write(after).Put("后");

    private ChinesePhrase Write(TriggerEvent @event) => Put(Quote(@event.Text, PlainWords.CanBeText));

    private string Quote(string words, Func<string, bool> isPlain) => !quotesAll && isPlain(words) ? words : $"「{words}」";

    private ChinesePhrase Put(string words)
    {
        _text.Append(words);
        return this;
    }

    private ChinesePhrase Put(int number)
    {
        _text.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }
}
