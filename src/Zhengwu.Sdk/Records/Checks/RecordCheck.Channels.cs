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
            if (promised.IsRequired && !IsUsed(promised))
                Report(promised.KnownId == "GovernmentWebsite" ? RecordRules.MainSiteMissing : RecordRules.ChannelMissing, RecordPart.Channels, promised.Name);
        }
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
}
