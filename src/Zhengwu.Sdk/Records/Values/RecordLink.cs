namespace Zhengwu.Records;

/// <summary>A link (链接) as an element of a record.</summary>
/// <param name="Address">The address, as written.</param>
/// <param name="Text">What is shown for it; null to show the address.</param>
public sealed record RecordLink(string Address, string? Text = null)
{
    /// <summary>Whether the address is an absolute one that a browser opens: http or https.</summary>
    internal bool IsWebAddress =>
        Uri.TryCreate(Address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
