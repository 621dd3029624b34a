namespace Zhengwu.Findings;

/// <summary>The language of a text for people, and of the keys of a definition file.</summary>
public enum Language
{
    /// <summary>Chinese (中文).</summary>
    Chinese,

    /// <summary>English (英文).</summary>
    English,
}

/// <summary>One text in both languages.</summary>
/// <param name="Chinese">The Chinese text.</param>
/// <param name="English">The English text.</param>
public sealed record Bilingual(string Chinese, string English)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;

    /// <inheritdoc/>
    public override string ToString() => Chinese;
}
