using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Generation;

namespace Zhengwu.Rules;

/// <content>The class of a file.</content>
internal static partial class GenerationRules
{
    public static readonly Rule SameClass = new("ZW3007", Severity.Error,
        new("两个文件生成同一个类", "Two files give one class"),
        new("本文件和“{1}”都生成类 {0}。", "This file and '{1}' both give the class {0}."),
        new("请给其中一个换一个“标识”。", "Give one of them another 'id'."));

    public static readonly Rule FileNameless = new("ZW3010", Severity.Error,
        new("文件没有标识，文件名也不能作类名", "The file has no id and its name gives none"),
        new("文件没有标识，文件名“{0}”也不能作类名：{1}。", "The file has no id, and its name '{0}' gives no class: {1}."),
        new("请写上“标识”，例如 district-2026。", "Add 'id', such as district-2026."));

    // An id that is there but illegal has its own finding, at the id.
    private static void CheckClassName(Definition definition, CheckContext context)
    {
        if (definition.Id is { HasText: true } id)
        {
            if (CodeName.FaultOf(id.Text!) is { } fault)
                context.Report(IllegalName, id.Source, id.Text!.Trim(), fault);
            return;
        }
        var stem = GeneratedClass.StemOf(definition.Path);
        if (CodeName.FaultOf(GeneratedClass.IdFrom(stem)) is { } reason)
            context.Report(FileNameless, definition.Model!.Source, stem, reason);
    }

    private static void CheckClassIsAlone(Definition definition, CheckContext context)
    {
        if (context.Set.RivalOf(definition) is not { } rival)
            return;
        var at = definition.Id is { HasText: true } id ? id.Source : definition.Model!.Source;
        context.Report(SameClass, at, GeneratedClass.NameOf(definition)!, RelativePath.Between(definition.Path, rival.Path));
    }
}
