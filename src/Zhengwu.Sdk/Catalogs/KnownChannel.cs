namespace Zhengwu.Catalogs;

/// <summary>A channel that the dictionary knows.</summary>
/// <param name="words">The id, the name and the aliases.</param>
internal sealed class KnownChannel(string[] words)
{
    /// <summary>The canonical id, which stays when names change.</summary>
    public string Id { get; } = words[0];

    /// <summary>The name in full.</summary>
    public string Name { get; } = words[1];

    /// <summary>Other names in use.</summary>
    public IReadOnlyList<string> Aliases { get; } = [.. words.Skip(2)];
}
