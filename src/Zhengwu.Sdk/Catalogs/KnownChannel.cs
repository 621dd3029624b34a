namespace Zhengwu.Catalogs;

/// <summary>A channel that the dictionary knows.</summary>
internal sealed class KnownChannel(string id, string name, params string[] aliases)
{
    /// <summary>The canonical id, which stays when names change.</summary>
    public string Id { get; } = id;

    /// <summary>The name in full.</summary>
    public string Name { get; } = name;

    /// <summary>Other names in use.</summary>
    public IReadOnlyList<string> Aliases { get; } = aliases;
}
