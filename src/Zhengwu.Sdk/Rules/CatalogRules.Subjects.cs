using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Whether the disclosing bodies are in the unit directory.</content>
internal static partial class CatalogRules
{
    public static readonly Rule SubjectUnknown = new("ZW1016", Severity.Warning,
        new("公开主体不在单位目录里", "Disclosing body not in the unit directory"),
        new("公开主体“{0}”不在单位目录里（共 {1} 处）。", "The body '{0}' is not in the unit directory (places: {1})."),
        new("{2}请改用目录里的名称，或在单位目录里补上这个单位或别名。", "{2}Use the directory's name, or add the unit or an alias to the directory."));
}
