using Zhengwu.Catalogs;

namespace Zhengwu.Definitions;

/// <summary>The words of a cell that holds a list, as one text: entries parted by 、, the parts of an entry by a space.</summary>
internal static class CellWords
{
    private const string BetweenEntries = "、";

    /// <summary>The words of a meaning that is a list; null for every other meaning, whose text is the one written.</summary>
    public static string? Of<T>(T meaning)
        where T : notnull => meaning switch
        {
            ValueList<string> texts => string.Join(BetweenEntries, texts),
            ValueList<Channel> channels => string.Join(BetweenEntries, channels.Select(Of)),
            ValueList<LegalBasis> bases => string.Join(BetweenEntries, bases.Select(Of)),
            _ => null,
        };

    /// <summary>The words of entries of a closed list.</summary>
    public static string Of(IEnumerable<string> entries) => string.Join(BetweenEntries, entries);

    private static string Of(Channel channel) => Join(channel.Name, channel.Where);

    private static string Of(LegalBasis basis) => Join(basis.Law, basis.Number, basis.Article, basis.Text, basis.Force);

    private static string Join(params Value<string>[] parts) =>
        string.Join(" ", parts.Where(part => part.HasText).Select(part => part.Text));

    /// <summary>Whether the text of a known value follows from its meaning, so that equal meanings are equal values.</summary>
    internal static class FollowMeaning<T>
    {
        public static readonly bool Always = typeof(T) == typeof(bool) || typeof(T).IsEnum
            || (typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(ValueList<>));
    }
}
