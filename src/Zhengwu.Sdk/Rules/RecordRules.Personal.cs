using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Personal data.</content>
internal static partial class RecordRules
{
    private static readonly Bilingual Article15 = new("《中华人民共和国政府信息公开条例》第十五条", "Regulation on Open Government Information, article 15");

    private static readonly Bilingual MaskIt = new("请遮盖后再公开，例如只留首尾几位；确需公开的，先核实法律依据。", "Mask it before publication, e.g. all but a few characters; where it must be public, make sure of the legal basis first.");

    public static readonly Rule IdentityNumberShown = Personal("ZW4055", new("身份证件号码", "identity number"));

    public static readonly Rule MobileNumberShown = Personal("ZW4056", new("手机号码", "mobile number"));

    public static readonly Rule BankCardShown = Personal("ZW4057", new("银行卡号", "bank card number"));

    public static readonly Rule TravelDocumentShown = Personal("ZW4058", new("护照、通行证或者军官证号码", "number of a passport, travel permit or military card"));

    public static readonly Rule LicencePlateShown = Personal("ZW4059", new("姓名旁的车牌号", "licence plate beside a name"));

    public static readonly Rule HomeAddressShown = Personal("ZW4060", new("带门牌号的住址", "home address with its door number"));

    public static readonly Rule MinorNameShown = Personal("ZW4061", new("未成年人姓名", "name of a minor"));

    public static readonly Rule PersonTogether = new("ZW4070", Severity.Warning,
        new("几个要素合起来能认出一个人", "Elements that together identify a person"),
        new("“{0}”合起来能认出一个人：{1}。", "'{0}' together identify a person: {1}."),
        new("请去掉或者再遮盖其中一项。", "Leave one of them out, or mask more of it."))
    {
        Basis = Article15,
    };

    private static Rule Personal(string id, Bilingual what) => new(id, Severity.Error,
        new($"公开了{what.Chinese}", $"Published: {what.English}"),
        new($"“{{0}}”里有{what.Chinese}。", $"'{{0}}' holds a {what.English}."),
        MaskIt)
    {
        Basis = Article15,
    };
}
