namespace Zhengwu.Generators.Pipeline;

/// <summary>Whether a project gets typed records.</summary>
internal enum RecordSetting
{
    /// <summary>It does not want them, or its framework has none.</summary>
    None,

    /// <summary>It would, but its C# is older than 11.</summary>
    LanguageTooOld,

    /// <summary>It does.</summary>
    Emitted,
}
