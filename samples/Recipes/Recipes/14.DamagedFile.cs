using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Recipes;

internal static class DamagedFile
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        byte[][] files =
        [
            "政务公开: 计划/1\n标题: 要点\n任务:\n  - {序号: 1, 要求: 公开标准\n"u8.ToArray(),     // 少一个括号
            "政务公开: 计划/9\n标题: 要点\n"u8.ToArray(),                                      // 更新的格式
            [.. "政务公开: 计划/1\n标题: "u8, 0xD6, 0xDC, 0xB4, 0xE5, (byte)'\n'],             // 混进了 GBK
            "政务公开: 计划/1\n标题: 公开内容和标?、时限\n"u8.ToArray(),                          // 复制时丢了一个字
        ];
        foreach (byte[] bytes in files)
        {
            Definition file = DefinitionReader.Read(DefinitionText.FromBytes("2026.plan.yaml", bytes));
            foreach (Finding finding in file.ReadingFindings)
                output.WriteLine($"{finding.Start} {finding.Rule.Id} {finding.Message(Language.Chinese)}");
            output.WriteLine($"  标题：{file.Plan?.Title.Text ?? "（没有）"}");
        }
        // </recipe>
    }
}
