namespace Zhengwu.Records;

/// <summary>A link (链接) as an element of a record.</summary>
/// <param name="Address">The address, as written.</param>
/// <param name="Text">What is shown for it; null to show the address.</param>
public sealed record RecordLink(string Address, string? Text = null)
{
    private const int LongestPlainHost = 60, LongestPlainAddress = 2_000;

    /// <summary>Whether the address is an absolute one that a browser opens: http or https.</summary>
    internal bool IsWebAddress => IsPlain(Address)
        || (Uri.TryCreate(Address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));

    // Nearly every address is of this form, and to see it costs no object.
    private static bool IsPlain(ReadOnlySpan<char> address)
    {
        if (address.Length > LongestPlainAddress)
            return false;
        var rest = address.StartsWith("https://", StringComparison.Ordinal) ? address[8..] : address.StartsWith("http://", StringComparison.Ordinal) ? address[7..] : default;
        var slash = rest.IndexOf('/');
        var host = slash < 0 ? rest : rest[..slash];
        return IsPlainHost(host) && IsPlainPath(rest[host.Length..]);
    }

    private static bool IsPlainHost(ReadOnlySpan<char> host)
    {
        if (host.Length is 0 or > LongestPlainHost || !char.IsAsciiLetter(host[0]) || !char.IsAsciiLetter(host[^1]))
            return false;
        for (var i = 0; i < host.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(host[i]) && (host[i] is not '.' || !char.IsAsciiLetterOrDigit(host[i + 1])))
                return false;
        }
        return true;
    }

    private static bool IsPlainPath(ReadOnlySpan<char> path)
    {
        foreach (var c in path)
        {
            if (c is < '!' or > '~')
                return false;
        }
        return true;
    }
}
