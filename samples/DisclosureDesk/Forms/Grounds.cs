using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>The grounds of withholding in the words of the regulation, articles 14 to 16.</summary>
internal static class Grounds
{
    public static readonly (WithholdingGround, string)[] All =
    [
        (WithholdingGround.StateSecret, "国家秘密"),
        (WithholdingGround.ForbiddenByLaw, "法律、行政法规禁止公开"),
        (WithholdingGround.PublicSafety, "危及国家安全、公共安全、经济安全、社会稳定"),
        (WithholdingGround.TradeSecret, "商业秘密"),
        (WithholdingGround.PersonalPrivacy, "个人隐私"),
        (WithholdingGround.InternalAffairs, "内部事务信息"),
        (WithholdingGround.ProcessInformation, "过程性信息"),
        (WithholdingGround.EnforcementFiles, "行政执法案卷信息"),
    ];
}
