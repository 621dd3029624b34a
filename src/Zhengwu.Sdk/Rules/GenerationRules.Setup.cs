using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>The project that code is generated in.</content>
internal static partial class GenerationRules
{
    /// <summary>Reported by the package's build files, before the compiler leaves the generator out with a mere warning; no check here could.</summary>
    public static readonly Rule CompilerTooOld = new("ZW3009", Severity.Error,
        new("编译器太旧", "The compiler is too old"),
        new("C# 编译器版本为 {0}，Zhengwu.Sdk 至少需要 {1}，否则不会生成代码。", "The C# compiler is version {0}; Zhengwu.Sdk needs {1} or newer and would generate no code."),
        new("请安装 .NET SDK 8 或更高版本，或 Visual Studio 2022 17.8 或更高版本，并检查 global.json。", "Install .NET SDK 8 or newer, or Visual Studio 2022 17.8 or newer, and check global.json."));

    /// <summary>Reported by the generator, which alone knows the language version of the project.</summary>
    public static readonly Rule RecordsLeftOut = new("ZW3011", Severity.Info,
        new("没有生成类型化记录", "Typed records are left out"),
        new("项目的 C# 语言版本低于 11，没有生成类型化记录。", "The project is set to a C# older than 11, so no typed records are generated."),
        new("请把 LangVersion 设为 11 或更高；不用类型化记录的，把 ZhengwuRecords 设为 false。", "Set LangVersion to 11 or newer, or ZhengwuRecords to false where typed records are not used."));
}
