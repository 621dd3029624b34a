using Zhengwu.Findings;

namespace Zhengwu.Hosting;

/// <summary>The program was started with definitions that are broken; the message lists what was found (定义未通过).</summary>
#pragma warning disable CA1032 // Thrown here alone, and never without its reason.
public sealed class DefinitionsRefusedException : Exception
#pragma warning restore CA1032
{
    internal DefinitionsRefusedException(RefusedDefinitions refusal, Language language)
        : base(string.Join('\n', refusal.Errors(language).Prepend(Headline.In(language)))) => Refusal = refusal;

    /// <summary>What was found.</summary>
    public RefusedDefinitions Refusal { get; }

    private static Bilingual Headline { get; } = new("定义有错误，程序没有启动：", "The program did not start, because definitions are broken:");
}
