using System.Buffers;

namespace Zhengwu.Records;

/// <summary>A link (链接) as an element of a record.</summary>
/// <param name="Address">The address, as written.</param>
/// <param name="Text">What is shown for it; null to show the address.</param>
public sealed record RecordLink(string Address, string? Text = null)
{
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./_-?=&");

    /// <summary>Whether the address is an absolute one that a browser opens: http or https.</summary>
    internal bool IsWebAddress =>
        IsPlain || (Uri.TryCreate(Address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));

    // Nearly every address: seen without parsing it.
    private bool IsPlain
    {
        get
        {
            var rest = Address.StartsWith("https://", StringComparison.Ordinal) ? Address.AsSpan(8) : Address.StartsWith("http://", StringComparison.Ordinal) ? Address.AsSpan(7) : default;
            return rest.Length > 0 && char.IsAsciiLetterOrDigit(rest[0]) && !rest.ContainsAnyExcept(PlainCharacters) && !rest.Contains("..", StringComparison.Ordinal);
        }
    }
}
