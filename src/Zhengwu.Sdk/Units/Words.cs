namespace Zhengwu.Units;

/// <summary>Lists of words, and looking them up at a place of a folded text.</summary>
internal static class Words
{
    /// <summary>A list that is written as one text: a process that begins anew compiles no code for each word.</summary>
    public static string[] List(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a word stands at a place.</summary>
    public static bool At(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    /// <summary>Whether a word ends at a place.</summary>
    public static bool EndsAt(string text, int end, string word) => end >= word.Length && end <= text.Length && At(text, end - word.Length, word);

    /// <summary>Whether any of the words stands at a place.</summary>
    public static bool AnyAt(string text, int at, string[] words) => LongestAt(text, at, words) > 0;

    /// <summary>Whether any of the words ends at a place.</summary>
    public static bool AnyEndsAt(string text, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (EndsAt(text, end, word))
                return true;
        }
        return false;
    }

    /// <summary>Whether a text ends in any of the words.</summary>
    public static bool EndsInAny(string text, string[] words) => AnyEndsAt(text, text.Length, words);

    /// <summary>Whether any of the words stands anywhere.</summary>
    public static bool HasAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>The length of the longest of the words that stands at a place; zero when none does.</summary>
    public static int LongestAt(string text, int at, string[] words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && At(text, at, word))
                longest = word.Length;
        }
        return longest;
    }

    /// <summary>The length of the longest of the words that ends the text; zero when none does.</summary>
    public static int LongestAtEnd(string text, string[] words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && EndsAt(text, text.Length, word))
                longest = word.Length;
        }
        return longest;
    }
}
