namespace Zhengwu.Rules;

/// <summary>Looks for characters without which a slower search cannot find anything.</summary>
internal static class Characters
{
    /// <summary>Whether any of the characters stands in a text.</summary>
    public static bool HasAny(string text, string characters)
    {
        foreach (var c in text)
        {
            if (characters.IndexOf(c) >= 0)
                return true;
        }
        return false;
    }
}
