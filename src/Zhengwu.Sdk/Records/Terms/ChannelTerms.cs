using Zhengwu.Catalogs;
using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>A channel that the catalog promises.</summary>
internal sealed class ChannelTerms(Channel channel)
{
    /// <summary>The name as the catalog writes it.</summary>
    public string Name { get; } = channel.Name.Text ?? "";

    /// <summary>The known channel that it means; null when the dictionary has none.</summary>
    public string? KnownId { get; } = channel.KnownId;

    /// <summary>Whether it is a must (必选).</summary>
    public bool IsRequired { get; } = !channel.IsRequired.IsKnown || channel.IsRequired.Parsed;

    /// <summary>Whether a known channel is a website, where what is published has an address.</summary>
    public static bool IsWebsite(string? knownId) => knownId is "GovernmentWebsite" or "DepartmentWebsite" or "InfoDisclosurePlatform" or "PolicyDocumentLibrary";

    /// <summary>Whether a channel that was used is this one: by its name, else by what the name means.</summary>
    public bool IsMetBy(ChannelUse use) => use.Name == Name || (KnownId is not null && use.KnownId == KnownId) || TextFold.Fold(use.Name) == TextFold.Fold(Name);
}
