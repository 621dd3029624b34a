namespace Zhengwu.Records;

/// <content>Names of minors: an alarm only beside another one.</content>
internal ref partial struct HitCursor
{
    private const int AgeOfMajority = 18;

    private static readonly WordList AdultWords =
        new("大学", "学院", "研究生", "本科", "专科", "高校", "毕业生", "教师", "校长", "班主任", "老师", "园长", "职工", "教职", "中级", "高职", "高专", "考生");

    private static readonly WordList AfterMinor = new("家长", "父", "母", "监护", "食堂", "宿舍", "资助", "处", "会", "家庭", "福利", "医院", "保护", "工作", "营养", "伤害", "数", "主任", "公寓", "组", "子", "干部", "健康", "公园", "剧场", "乐园", "节", "之家", "用品");

    private bool ReadMinor()
    {
        var at = _at;
        Pass();
        if (!_withNames)
            return false;
        return _text[at] switch
        {
            '岁' => IsMinorAge(at, out var number) && ReportName(at, NameBefore(number)),
            '童' or '孤' or '未' or '生' => WordOfMinor(at) is var end and > 0 && !AfterMinor.StandsAt(_text, end) && (ReportName(at, NameAfter(end)) || ReportName(at, NameBefore(StartOfToken(at)))),
            '级' => At(at - 1) == '年' && (ReportName(at, NameBefore(StartOfToken(at))) || ReportName(at, NameAfter(at + 1))),
            '班' => (At(at + 1) == '级' || Chars.IsDigit(At(at - 1)) || Chars.IsChineseDigit(At(at - 1)) || At(at - 1) is '）' or ')') && !AfterMinor.StandsAt(_text, at + 1) && (ReportName(at, NameAfter(at + 1)) || ReportName(at, NameBefore(StartOfToken(at)))),
            _ => (IsSchool(at) && ReportName(at, NameBefore(StartOfToken(at)))) || (IsEnrolment(at) && ReportName(at, AfterHeading(at + 1))),
        };
    }

    private readonly int WordOfMinor(int at) => _text[at] switch
    {
        '童' => At(at - 1) == '儿' ? at + 1 : -1,
        '孤' => At(at + 1) == '儿' ? at + 2 : -1,
        '未' => Chars.StandsAt(_text, at, "未成年人") ? at + 4 : Chars.StandsAt(_text, at, "未成年") ? at + 3 : -1,
        _ => At(at - 1) == '学' || (At(at - 1) == '新' && At(at - 2) is '学' or '中' or '园') ? at + 1 : -1,
    };

    private readonly bool IsSchool(int at) =>
        At(at - 1) is '小' or '中' or '儿' && Studies.IsIn(_text, Math.Max(0, at - 16), at);

    // 小学入学积分公示：张小明
    private readonly bool IsEnrolment(int at) =>
        (At(at - 1) == '入' && Schools.IsIn(_text, Math.Max(0, at - 6), at)) || (Enrolments.StandsAt(_text, at + 1) && Schools.IsIn(_text, Math.Max(0, at - 2), at + 1));

    private static readonly WordList Studies = new("就读", "在读");
    private static readonly WordList Schools = new("小学", "初中", "幼儿园", "一年级");
    private static readonly WordList Enrolments = new("招生", "新生", "录取", "转学", "报名", "积分");

    private readonly bool IsAdult(int at) => AdultWords.IsIn(_text, Math.Max(0, at - 24), Math.Min(_text.Length, at + 24));

    private readonly bool IsMinorAge(int at, out int number)
    {
        number = At(at - 1) == '周' ? at - 1 : at;
        var (end, age) = (number, 0);
        while (number > 0 && end - number < 3 && (Chars.IsDigit(_text[number - 1]) || Chars.IsChineseDigit(_text[number - 1])))
            number--;
        for (var i = number; i < end; i++)
            age = AgeWith(age, _text[i]);
        return end > number && end - number < 3 && age is > 0 and < AgeOfMajority;
    }

    private static int AgeWith(int age, char c)
    {
        if (c == '十')
            return age == 0 ? 10 : age * 10;
        var digit = Chars.DigitOf(c);
        return digit >= 0 ? (age * 10) + digit : age + "一二三四五六七八九".IndexOf(c) + 1;
    }

    private readonly int StartOfToken(int at)
    {
        var start = at;
        while (start > 0 && at - start < 20 && (Chars.IsIdeograph(_text[start - 1]) || Chars.IsDigit(_text[start - 1])))
            start--;
        return start;
    }

    private readonly (int Start, int End) NameAfter(int at)
    {
        for (var skipped = 0; skipped < 6 && (IsFiller(At(at)) || Chars.StandsAt(_text, at, "姓名")); skipped++)
            at += At(at) == '姓' ? 2 : 1;
        var end = PersonNames.EndOf(_text, at);
        return end > 0 ? (at, end) : AfterHeading(at);
    }

    // 孤儿基本生活费发放：张小明. Who is asked or answers for the children is named the same way, and is no child.
    private readonly (int Start, int End) AfterHeading(int at)
    {
        var colon = at;
        while (colon - at < 14 && Chars.IsIdeograph(At(colon)))
            colon++;
        if (At(colon) is not (':' or '：') || Adults.IsIn(_text, at, colon))
            return (-1, -1);
        return (colon + 1, PersonNames.EndOf(_text, colon + 1));
    }

    private static readonly WordList Adults = new("联系", "咨询", "负责", "经办", "监护", "家长", "受理", "责任", "主任", "热线", "电话", "专干", "督导", "志愿", "捐", "审核", "教师");

    // 张小明，男，汉族，12岁: what stands between a name and the age or class.
    private readonly (int Start, int End) NameBefore(int at)
    {
        for (var i = 0; i < 4; i++)
        {
            at = BeforeFillers(at);
            var start = PersonNames.StartOf(_text, at);
            if (start >= 0)
                return (start, at);
            var word = StartOfWord(at);
            if (word == at)
                break;
            at = word;
        }
        return (-1, -1);
    }

    private readonly int BeforeFillers(int at)
    {
        var from = at;
        while (at > 0 && from - at < 24 && (IsFiller(_text[at - 1]) || Chars.IsDigit(_text[at - 1]) || Chars.IsMask(_text[at - 1]) || Chars.Capital(_text[at - 1]) == 'X'))
            at--;
        return at;
    }

    private readonly int StartOfWord(int at)
    {
        foreach (var word in WordsBetween)
        {
            if (Chars.StandsAt(_text, at - word.Length, word))
                return at - word.Length;
        }
        return at;
    }

    private static readonly string[] WordsBetween = ["男", "女", "同学", "小朋友", "汉族", "回族", "满族", "现年", "今年", "年仅", "年龄", "年满", "未满", "系", "为", "是", "于", "现", "，现", "之子", "之女"];

    private static bool IsFiller(char c) => c is '，' or ',' or '、' or '（' or '(' or '：' or ':' or '\t' or '“' or '"' or '|' or '【' or '）' or ')' || Chars.IsSpace(c);

    // At an age the name is a minor's whatever school stands beside.
    private bool ReportName(int at, (int Start, int End) name)
    {
        if (name.End <= name.Start || name.Start < _nameEnd || (_text[at] != '岁' && IsAdult(at)))
            return false;
        _nameEnd = name.End;
        return Hit(PersonalDataKind.MinorName, name.Start, name.End, HitCertainty.Clue);
    }
}
