namespace Zhengwu.Records;

/// <content>Days of birth: clues, no alarms.</content>
internal ref partial struct HitCursor
{
    private static readonly WordList BirthLabels = new("出生日期", "出生年月", "出生年月日", "生日", "生于", "出生于", "出生时间");
    private static readonly WordList BirthEnds = new("出生", "生，", "生,", "生）", "生)", "生于", "生人");

    private bool ReadBirth(int start, int end)
    {
        if (end - start is not (4 or 8) || (Chars.DigitOf(At(start)) * 10) + Chars.DigitOf(At(start + 1)) is not (19 or 20))
            return false;
        var to = end - start == 8 ? end : EndOfDate(end);
        if (!(IsBirthLabelled(start) || IsAfterSex(start, to) || BirthEnds.StandsAt(_text, to)))
            return false;
        _at = to;
        return Hit(PersonalDataKind.BirthDate, start, to, HitCertainty.Clue);
    }

    private readonly int EndOfDate(int at)
    {
        for (var parts = 0; parts < 2 && At(at) is '年' or '月' or '.' or '-' or '/' && Chars.IsDigit(At(at + 1)); parts++)
            at = EndOfDigits(at + 1);
        return At(at) is '年' or '月' or '日' ? at + 1 : at;
    }

    private readonly bool IsBirthLabelled(int start)
    {
        var to = start;
        while (to > 0 && (At(to - 1) is ':' or '：' or '为' or '\t' || Chars.IsSpace(At(to - 1))))
            to--;
        return BirthLabels.LastEnd(_text, Math.Max(0, to - 6), to) == to || (to == 0 && _label.Length > 0 && IsBirthLabel(_label));
    }

    // 张三，女，1998.06，本科: a month or day right after the sex.
    private readonly bool IsAfterSex(int start, int end)
    {
        var at = start - 1;
        while (at > start - 6 && (At(at) is '，' or ',' or '、' or '\t' or '族' or '汉' || Chars.IsSpace(At(at))))
            at--;
        return end - start >= 6 && at < start - 1 && (At(at) is '男' or '女');
    }

    private static bool IsBirthLabel(string label)
    {
        RecordText words = label;
        return BirthLabels.IsIn(words, 0, words.Length);
    }
}
