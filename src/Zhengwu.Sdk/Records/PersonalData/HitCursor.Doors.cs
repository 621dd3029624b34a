namespace Zhengwu.Records;

/// <content>Home addresses with a door number.</content>
internal ref partial struct HitCursor
{
    private const int LongestHead = 40;
    private const int Tail = 14;

    private bool ReadChineseDigits()
    {
        var start = _at;
        while (_at < _text.Length && Chars.IsChineseDigit(_text[_at]))
            _at++;
        return _at - start <= 5 && ReadDoor(start, _at);
    }

    private bool ReadDoor(int start, int end)
    {
        if (end - start > 5)
            return false;
        var chain = DoorChain.Read(_text, start);
        if (chain.Parts == DoorParts.None && IsAfterResidence(start, end))
            chain = OfNumbers(start);
        if (chain.Parts == DoorParts.None)
            return false;
        _at = Math.Max(end, chain.End);
        return chain.Has(DoorParts.Room | DoorParts.House | DoorParts.Building) && (MayBeDwelling(start, chain) || MayBeHome(start)) && Judge(StartOfHead(start), start, chain);
    }

    // Most numbers with 号 or 户 are no door; these two looks spare them the search for words.
    private readonly bool MayBeDwelling(int start, DoorChain chain) =>
        (chain.Has(DoorParts.Room) && chain.Has(DoorParts.Entrance | DoorParts.Building | DoorParts.House))
        || (chain.Has(DoorParts.House) && (chain.Has(DoorParts.Group) || HomeWords.Villages.LastEnd(_text, Math.Max(0, start - 4), start) == start));

    private readonly bool MayBeHome(int start)
    {
        for (var at = start - 1; at >= 0 && start - at <= LongestHead + 20 && _text[at] != '\n'; at--)
        {
            if (_text[at] is '住' or '居' or '籍' or '址' or '户')
                return true;
        }
        return _label.Length > 0;
    }

    // 阳光花园12-3-501: building, entrance and room without their words.
    private readonly bool IsAfterResidence(int start, int end) =>
        Chars.IsHyphen(At(end)) && Chars.IsIdeograph(At(start - 1)) && HomeWords.Residences.LastEnd(_text, Math.Max(0, start - 4), start) == start;

    private readonly DoorChain OfNumbers(int start)
    {
        var (end, groups) = (EndOfDigits(start), 1);
        var last = end - start;
        for (; groups < 4 && Chars.IsHyphen(At(end)) && Chars.IsDigit(At(end + 1)); groups++)
        {
            var next = EndOfDigits(end + 1);
            (last, end) = (next - end - 1, next);
        }
        return groups is 2 or 3 && last is 3 or 4 ? new(DoorParts.Building | DoorParts.Room, end) : default;
    }

    private bool Judge(int head, int start, DoorChain chain)
    {
        var home = EndOfHomeLabel(head, start);
        var from = Math.Max(home, head);
        if (IsNoDoor(chain) || IsOffice(from, start, chain))
            return false;
        if (home >= 0)
            return Report(from, chain, HitCertainty.Certain);
        if (IsOfOffice(head) || IsOffered(head, start, chain.End))
            return false;
        return (IsDwelling(from, start, chain) || IsInVillage(from, start, chain)) && Report(from, chain, HitCertainty.Probable);
    }

    private bool Report(int start, DoorChain chain, HitCertainty certainty)
    {
        while (start < chain.End && (Chars.IsSpace(_text[start]) || _text[start] is '在' or '于' or '为' or '是'))
            start++;
        _addressEnd = chain.End;
        return Hit(PersonalDataKind.HomeAddress, start, chain.End, certainty);
    }

    private readonly int StartOfHead(int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestHead && start > _addressEnd && !EndsHead(_text[start - 1]))
            start--;
        return start;
    }

    private static bool EndsHead(char c) => Chars.EndsClause(c) || c is ':' or '：' or '、' or '\t' or '“' or '”' or '"' or '《' or '》' or '|' or '/' or '（' or '(' or '）' or ')' or '【' or '】';

    // The end of the words that say that a home follows: before a colon, or among the words of the address itself.
    private readonly int EndOfHomeLabel(int head, int start)
    {
        var end = EndOfHomeWord(head, start);
        if (end >= 0)
            return IsOfBusiness(end) ? -1 : end;
        var (from, to) = LabelBefore(head);
        end = EndOfHomeWord(from, to);
        if (end >= 0 && !HomeWords.OfficeLabels.IsIn(_text, from, to))
            return IsOfBusiness(end) ? -1 : head;
        return head == 0 && IsHomeLabel(_label) ? 0 : -1;
    }

    private readonly int EndOfHomeWord(int from, int to)
    {
        for (var end = HomeWords.HomeLabels.LastEnd(_text, from, to); end >= 0; end = HomeWords.HomeLabels.LastEnd(_text, from, end - 1))
        {
            if (_text[end - 1] != '住' || !(HomeWords.NoHomes.StandsAt(_text, end - 1) || HomeWords.NoHomes.StandsAt(_text, end - 2)))
                return Longer(end);
        }
        return -1;
    }

    // 户籍所在地 begins with a label of its own: the rest of it is no part of the address.
    private readonly int Longer(int end)
    {
        foreach (var rest in LabelRests)
        {
            if (Chars.StandsAt(_text, end, rest))
                return end + rest.Length;
        }
        return end;
    }

    private static readonly string[] LabelRests = ["所在地", "地址", "地"];

    private static bool IsHomeLabel(string label)
    {
        RecordText words = label;
        return HomeWords.HomeLabels.IsIn(words, 0, words.Length) && !HomeWords.NoHomes.IsIn(words, 0, words.Length)
            || HomeElements.IsIn(words, 0, words.Length);
    }

    private static readonly WordList HomeElements = new("住址", "居住地", "家庭地址", "住所");

    private readonly (int From, int To) LabelBefore(int head)
    {
        var to = head;
        while (to > 0 && (_text[to - 1] is ':' or '：' or '（' or '(' or '\t' || Chars.IsSpace(_text[to - 1])))
            to--;
        var from = to;
        while (to < head && from > 0 && to - from < 14 && !EndsHead(_text[from - 1]))
            from--;
        return (from, to);
    }

    // 住所 is also where a company is registered: 某某有限公司，住所：青年路12号.
    private readonly bool IsOfBusiness(int labelEnd)
    {
        if (_text[labelEnd - 1] is not ('所' or '地' or '址'))
            return false;
        var from = labelEnd;
        while (from > 0 && labelEnd - from < 60 && _text[from - 1] is not '\n' and not '。')
            from--;
        return Businesses.LastEnd(_text, from, labelEnd) > Persons.LastEnd(_text, from, labelEnd);
    }

    private static readonly WordList Businesses = new("公司", "企业", "厂", "店", "合作社", "个体", "中心", "单位", "医院", "学校", "馆", "部", "社（");
    private static readonly WordList Persons = new("男", "女", "身份证", "公民身份", "负责人", "代表人", "户籍", "姓名", "申请人", "投诉人", "户主", "经营者", "信访人", "来信人", "当事人：");

    private readonly bool IsNoDoor(DoorChain chain) => _text[chain.End - 1] == '号' && HomeWords.NoDoors.StandsAt(_text, chain.End);

    private readonly bool IsOffice(int from, int start, DoorChain chain)
    {
        var to = chain.End;
        while (to < _text.Length && to - chain.End < Tail && !Chars.EndsClause(_text[to]) && _text[to] is not '、' and not '\t' and not '）' and not ')')
            to++;
        return HomeWords.Offices.LastEnd(_text, from, start) > HomeWords.Dwellings.LastEnd(_text, from, start)
            || HomeWords.Offices.IsIn(_text, start, to);
    }

    private readonly bool IsOfOffice(int head)
    {
        var (from, to) = LabelBefore(head);
        return HomeWords.OfficeLabels.IsIn(_text, from, to) || HomeWords.Offices.IsIn(_text, from, to) || IsNameOfOffice(from, to, head) || (head == 0 && IsOfficeLabel(_label));
    }

    // 自助办税点：…, and a body's 地址：…
    private readonly bool IsNameOfOffice(int from, int to, int head) =>
        to < head && to > from && (At(to - 1) is '点' or '站' or '处' or '部' or '厅' or '社' or '会' || (Chars.StandsAt(_text, to - 2, "地址") && IsOfBusiness(to)));

    private static bool IsOfficeLabel(string label)
    {
        RecordText words = label;
        return HomeWords.OfficeLabels.IsIn(words, 0, words.Length);
    }

    private readonly bool IsOffered(int head, int start, int end)
    {
        var (from, _) = LabelBefore(head);
        return HomeWords.Offers.IsIn(_text, from, start) || HomeWords.Offers.IsIn(_text, end, Math.Min(_text.Length, end + 8));
    }

    private readonly bool IsDwelling(int from, int start, DoorChain chain) =>
        chain.Has(DoorParts.Room) && (chain.Has(DoorParts.Entrance) || (chain.Has(DoorParts.Building | DoorParts.House) && HomeWords.Residences.IsIn(_text, from, chain.End)))
        && start > from;

    private readonly bool IsInVillage(int from, int start, DoorChain chain)
    {
        if (!chain.Has(DoorParts.House) || start == from)
            return false;
        return chain.Has(DoorParts.Group) ? HomeWords.Villages.IsIn(_text, from, start) : HomeWords.Villages.LastEnd(_text, Math.Max(from, start - 4), start) == start;
    }

    private bool ReadHome()
    {
        var word = _at;
        Pass();
        if (!PartLabels.StandsAt(_text, word) && PartLabels.LastEnd(_text, Math.Max(0, word - 3), word + 1) < word + 1 && !PartLabels.StandsAt(_text, word - 1))
            return false;
        var start = word + 1;
        while (start < word + 8 && At(start) is not (':' or '：'))
            start++;
        return At(start) is ':' or '：' && ReadPart(start + 1);
    }

    private static readonly WordList PartLabels = new("住址", "户籍", "住所", "籍贯", "居住地", "现住", "家庭地址");
    private static readonly WordList Places = new("省", "市", "区", "县", "镇", "乡", "街道", "村", "社区", "小区", "路");

    private bool ReadPart(int start)
    {
        var end = start;
        while (end < _text.Length && end - start < LongestHead && !EndsHead(_text[end]) && !Chars.IsDigit(_text[end]))
            end++;
        if (Chars.IsDigit(At(end)) || Chars.IsMask(At(end)) || !Places.IsIn(_text, start, end) || HomeWords.Offices.IsIn(_text, start, end))
            return false;
        _at = end;
        return Hit(PersonalDataKind.AddressPart, start, end, HitCertainty.Clue);
    }
}
