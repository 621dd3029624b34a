using System.Runtime.CompilerServices;
using Zhengwu.Deadlines;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>Channels.</content>
public ref partial struct RecordCheck
{
    private void CheckChannels()
    {
        if (_draft.Method is PublicationMethod.Withheld or PublicationMethod.OnRequest)
            return;
        foreach (var promised in _terms.Channels)
        {
            if (promised.IsRequired && !IsNamed(promised))
                CheckUnnamed(promised);
        }
        if (_rules.IncludesAny(RecordRuleGroups.ChannelUses))
            CheckUses();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckUnnamed(ChannelTerms promised)
    {
        if (!IsUsed(promised))
            Report(promised.KnownId == "GovernmentWebsite" ? RecordRules.MainSiteMissing : RecordRules.ChannelMissing, RecordPart.Channels, promised.Name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckUses()
    {
        for (var i = 0; i < _draft.Channels.Count; i++)
            CheckUse(_draft.Channels[i], new(RecordPart.Channels, i));
    }

    // As it stands in the catalog, which is the usual case and costs next to nothing.
    private readonly bool IsNamed(ChannelTerms promised)
    {
        foreach (var use in _draft.Channels.Span)
        {
            if (use.Name == promised.Name)
                return true;
        }
        return false;
    }

    private readonly bool IsUsed(ChannelTerms promised)
    {
        foreach (var use in _draft.Channels)
        {
            if (promised.IsMetBy(use))
                return true;
        }
        return false;
    }

    private void CheckUse(ChannelUse use, RecordPlace place)
    {
        var promised = PromiseOf(use);
        if (promised is null && _terms.Channels.Length > 0)
            Report(RecordRules.ChannelNotPromised, place, use.Name);
        if (string.IsNullOrWhiteSpace(use.Where) && ChannelTerms.IsWebsite(promised is null ? use.KnownId : promised.KnownId))
            Report(RecordRules.ChannelWithoutAddress, place, use.Name);
        if (promised is not null && use.On > _draft.PublishedOn && _terms.Limit is { IsOfPublication: true } limit)
            CheckChannelDay(use, use.On.Value, place, limit);
    }

    // By the name as it stands first: what a name means costs more to find out.
    private readonly ChannelTerms? PromiseOf(ChannelUse use)
    {
        foreach (var promised in _terms.Channels)
        {
            if (promised.Name == use.Name)
                return promised;
        }
        foreach (var promised in _terms.Channels)
        {
            if (promised.IsMetBy(use))
                return promised;
        }
        return null;
    }

    private void CheckChannelDay(ChannelUse use, DateOnly on, RecordPlace place, LimitTerms limit)
    {
        var due = _context.Resolve(limit, _draft);
        if (!due.IsMinimum && due.Due is { } last && on > last)
            Report(RecordRules.ChannelLate, place, use.Name, DayText.Of(on), DayText.Of(last), limit.Text, due.Edition.Name);
    }
}
