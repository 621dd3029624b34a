using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>The rules about faults of our own (ZW9xxx). No check reports them: a program does, where it would otherwise have failed.</summary>
internal static class FaultRules
{
    public static readonly Rule Unexpected = new("ZW9001", Severity.Error,
        new("程序自身的错误", "A fault of our own"),
        new("处理这个文件时程序自身出错：{0}。", "The program itself failed on this file: {0}."),
        new("这不是文件的问题；请把这条消息和文件报告给 Zhengwu 的维护者。", "The file is not to blame; please report this message and the file to the maintainers of Zhengwu."));

    public static IReadOnlyList<Rule> All { get; } = [Unexpected];
}
