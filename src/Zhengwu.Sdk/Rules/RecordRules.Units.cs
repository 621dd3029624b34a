using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>The unit that discloses.</content>
internal static partial class RecordRules
{
    public static readonly Rule UnitMissing = new("ZW4016", Severity.Error,
        new("没有公开主体", "Unit missing"),
        new("{0}的记录没有写由哪个单位公开。", "The record of {0} does not say which unit discloses it."),
        new("请填写“单位”。", "Fill in 'unit'."));

    public static readonly Rule UnitNotSubject = new("ZW4017", Severity.Error,
        new("公开主体与目录不符", "Unit is not the item's subject"),
        new("“{0}”不是{1}的公开主体，目录写的是“{2}”。", "'{0}' is not the subject of {1}; the catalog says '{2}'."),
        new("请核对单位；职责已经划转的，先改目录。", "Check the unit; where the duty has moved, change the catalog first."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第十条", "Regulation on Open Government Information, article 10"),
    };

    public static readonly Rule UnitUnknown = new("ZW4018", Severity.Warning,
        new("单位不在单位目录里", "Unit unknown"),
        new("单位目录里没有“{0}”。", "The unit directory has no '{0}'."),
        new("{1}请改成目录里的名称，或者在单位目录里补上。", "{1}Use a name of the directory, or add the unit to it."));
}
