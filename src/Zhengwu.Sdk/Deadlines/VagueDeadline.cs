namespace Zhengwu.Deadlines;

/// <summary>A word that gives no bound (及时、适时、定期、合理期限). For information published on one's own motion article 26 then applies.</summary>
public sealed record VagueDeadline : Deadline
{
    internal VagueDeadline(string word, TriggerEvent after) => (Word, After) = (word, after);

    /// <summary>The word.</summary>
    public string Word { get; }

    /// <summary>After which event; unstated where the text names none.</summary>
    public TriggerEvent After { get; }

    /// <summary>Creates the limit.</summary>
    public static VagueDeadline Create(string word, TriggerEvent? after = null) => new(LimitWords.Tidy(word), after ?? TriggerEvent.Unstated);
}
