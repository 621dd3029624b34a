namespace Zhengwu.Definitions;

/// <summary>Compares texts as <see cref="TextFold"/> would write them, without writing them: half width, simplified, no white space.</summary>
internal sealed class FoldedComparer : IEqualityComparer<string>
{
    public static readonly FoldedComparer Instance = new();

    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null)
            return x == y;
        int i = 0, j = 0;
        while (true)
        {
            var (a, b) = (Next(x, ref i), Next(y, ref j));
            if (a != b)
                return false;
            if (a == TextFold.Nothing)
                return true;
        }
    }

    public int GetHashCode(string obj)
    {
        var hash = 0;
        for (var i = 0; Next(obj, ref i) is not TextFold.Nothing and var c;)
            hash = unchecked((hash * 31) + c);
        return hash;
    }

    /// <summary>The next character that has a place in the form; <see cref="TextFold.Nothing"/> at the end.</summary>
    private static char Next(string text, ref int at)
    {
        while (at < text.Length)
        {
            var c = TextFold.Of(text[at++]);
            if (c != TextFold.Nothing)
                return c;
        }
        return TextFold.Nothing;
    }
}
