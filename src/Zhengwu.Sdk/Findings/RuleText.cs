using System.Globalization;

namespace Zhengwu.Findings;

/// <summary>Puts the texts of rules together, for every kind of finding.</summary>
internal static class RuleText
{
    /// <summary>A text of a rule with its placeholders filled in.</summary>
    public static string Format(Bilingual text, Language language, object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), Localized(arguments, language));

    /// <summary>What was found and what to do, as one text.</summary>
    public static string Join(string message, string fix, Language language) => message + (language == Language.English ? " " : "") + fix;

    /// <summary>The word that editors and build servers recognise.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "none",
    };

    private static object[] Localized(object[] arguments, Language language)
    {
        if (!Array.Exists(arguments, static argument => argument is Bilingual))
            return arguments;
        return Array.ConvertAll(arguments, argument => argument is Bilingual text ? text.In(language) : argument);
    }
}
