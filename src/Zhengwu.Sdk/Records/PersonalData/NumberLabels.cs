namespace Zhengwu.Records;

/// <summary>Reads the word before a number that says what the number is.</summary>
internal static class NumberLabels
{
    private const int Reach = 24;

    // A longer word wins over a shorter one that ends with it: 身份证编号 over 编号.
    private static readonly Dictionary<char, (string Word, NumberLabel Label)[]> ByLastCharacter = Index(
        (NumberLabel.Identity, "身份证 身份证号 身份证号码 身份证编号 身份号码 身份证明 证件号 证件号码 证件编号 公民身份 社会保障号 社会保障号码 社保号 社保号码 学籍号 居住证 居住证号 身份信息 IDNUMBER"),
        (NumberLabel.Driving, "驾驶证 驾驶证号 驾驶证编号 驾照 驾照号 驾驶证号码"),
        (NumberLabel.Phone, "电话 手机 手机号 手机号码 联系方式 移动电话 热线 拨打 致电 来电 短信 联系人 微信 微信号 TEL MOBILE PHONE 电话号码 联系电话"),
        (NumberLabel.Card, "银行卡 银行卡号 卡号 一卡通 一折通 储蓄卡 借记卡 信用卡 工资卡 打款卡 社保卡 惠农卡"),
        (NumberLabel.Account, "账号 帐号 账户 帐户 户头 ACCOUNT"),
        (NumberLabel.Passport, "护照 护照号 护照编号 护照号码 PASSPORT PASSPORTNO PASSPORTNO."),
        (NumberLabel.Permit, "港澳通行证 澳通行证 台湾通行证 内地通行证 大陆通行证 往来港澳 回乡证 台胞证 港澳台通行证 往来通行证"),
        (NumberLabel.Military, "军官证 士官证 士兵证 文职干部证 军人证 义务兵证 军人保障卡 军士证 学员证"),
        (NumberLabel.Disability, "残疾证 残疾人证 残疾证号 残疾人证号 残疾证号码 残疾人证号码"),
        (NumberLabel.Other, "订单 订单号 单号 运单 快递 编号 编码 代码 文号 流水 流水号 合同 合同号 条码 条形码 QQ QQ号 QQ号码 QQ群 QQ群号 群号 批次 批号 序列号 许可证 许可证号 备案 备案号 备案证 案号 项目 金额 坐标 经度 纬度 "
            + "图斑 图斑号 宗地 发票 发票号 发票号码 识别码 识别号 凭证 凭证号 车架号 发动机号 IMEI 序号 股票 ISBN 邮编 邮政编码 税号 档案 档案号 档号 受理号 登记号 产权证 产权证号 不动产 单元号 信用代码 卷号 报告编号 立案号 "
            + "标段 包号 型号 规格 设备号 产品号 表号 电表 水表 户号 缴费号 批准号 注册号 执照 执照号 查询码 验证码 校验码 二维码 追溯码 取件码 传真 固话 证书 证书号 准考证 准考证号 报名号 考号 报名序号 总计 合计 共计 收入 支出 人口 面积 额 量 价 数 值 点击量 阅读量 访问量 时间戳 版本号 公众号 监督码 识别代码 追溯编号 标识码 统一码 端口 ICP备 公网安备"));

    /// <summary>The label of the number that begins at a place; where the text begins, the element's name is the label.</summary>
    public static NumberLabel Before(RecordText text, int start, string label)
    {
        var (at, seen, isNear, inList) = (start - 1, 0, true, false);
        for (; at >= 0 && seen < Reach; at--)
        {
            var c = text[at];
            if (Chars.EndsClause(c))
                return NumberLabel.None;
            if (Chars.IsSpace(c))
                continue;
            seen++;
            var found = OfNumber(text, at);
            if (found != NumberLabel.None && (isNear || found != NumberLabel.Other))
                return found;
            inList |= c is '、' or '\t';
            isNear &= Connects(c) || (inList && Chars.IsDigit(c));
        }
        return at < 0 ? InLabel(label) : NumberLabel.None;
    }

    // A word of another kind of number counts only right before the number: the 项目 of 项目负责人 says nothing.
    private static bool Connects(char c) => c is ':' or '：' or '为' or '是' or '(' or '（' or ')' or '）' or '"' or '“' or '=' or '#' or '№' or '.' or '-' or '_' or '、' or '\t' or '/' or '号' or '码';

    // 残疾人证编号 is named by what stands before 编号.
    private static NumberLabel OfNumber(RecordText text, int at)
    {
        var found = EndingAt(text, at);
        var whose = found == NumberLabel.Other && Chars.StandsAt(text, at - 1, "编号") && at > 1 ? EndingAt(text, at - 2) : NumberLabel.None;
        return whose == NumberLabel.None ? found : whose;
    }

    private static NumberLabel InLabel(string label)
    {
        RecordText words = label;
        for (var at = words.Length - 1; at >= 0; at--)
        {
            if (OfNumber(words, at) is var found and not NumberLabel.None)
                return found;
        }
        return NumberLabel.None;
    }

    private static NumberLabel EndingAt(RecordText text, int at)
    {
        if (!ByLastCharacter.TryGetValue(Chars.Capital(text[at]), out var words))
            return NumberLabel.None;
        foreach (var (word, label) in words)
        {
            if (EndsAt(text, at, word))
                return label;
        }
        return NumberLabel.None;
    }

    // Labels are often set with spaces between their characters: 电　话, 身 份 证.
    private static bool EndsAt(RecordText text, int at, string word)
    {
        for (var i = word.Length - 1; i >= 0; i--, at--)
        {
            while (i < word.Length - 1 && at >= 0 && Chars.IsSpace(text[at]))
                at--;
            if (at < 0 || Chars.Capital(text[at]) != word[i])
                return false;
        }
        return true;
    }

    private static Dictionary<char, (string Word, NumberLabel Label)[]> Index(params (NumberLabel Label, string Words)[] table) =>
        table.SelectMany(row => row.Words.Split(' ').Select(word => (Word: word, row.Label)))
            .GroupBy(entry => entry.Word[entry.Word.Length - 1])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());
}
