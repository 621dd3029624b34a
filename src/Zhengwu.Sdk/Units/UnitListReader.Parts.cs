namespace Zhengwu.Units;

/// <content>What belongs to one unit or stands around it: brackets, open tails, and statements that a unit is part of.</content>
internal sealed partial class UnitListReader
{
    private const int LongestTail = 18;
    private const int LongestActor = 12;

    // 区发改委等相关区直部门: the tail belongs to the list before it, and entries may follow.
    private bool SplitOpenTail(UnitPhrase piece, char separator)
    {
        var at = LastOpenTail(piece);
        if (at < 0 || Complete(piece.To(at)) is not { } listed)
            return false;
        AddAll(listed, separator);
        Add(piece.From(at), new UnitReference.OpenTail(piece.From(at).Written), '\0');
        return true;
    }

    private static int LastOpenTail(UnitPhrase piece)
    {
        var last = -1;
        for (var i = 0; i < piece.Length; i = piece.Next(i))
        {
            if (i > 0 && piece[i] == '等' && IsOpenTail(piece.From(i + 1).Folded))
                last = i;
        }
        return last;
    }

    private static bool IsOpenTail(string words)
    {
        if (words.Length is 0 or > LongestTail)
            return words.Length == 0;
        return words[words.Length - 1] == '…' || (Words.EndsInAny(words, UnitWords.GroupNouns) && !Words.EndsInAny(words, UnitWords.NoHeads));
    }

    private bool SplitBracket(UnitPhrase piece, char separator)
    {
        var opening = piece.ClosingBracket();
        if (opening < 0)
            return false;
        var head = piece.To(opening);
        var inner = piece.Part(opening + 1, piece.Length - 1);
        return UnitClassifier.Classify(head) switch
        {
            UnitReference.Named named => AddNamedWithBracket(piece, named, head, inner, separator),
            UnitReference.Group group => AddGroupWithMembers(group, head, inner, separator),
            _ => false,
        };
    }

    // A second name (区大数据局), the body that does the work (区图书馆) or a section; a remark is kept beside the name.
    private bool AddNamedWithBracket(UnitPhrase piece, UnitReference.Named named, UnitPhrase head, UnitPhrase inner, char separator)
    {
        if (inner.IsEmpty)
            return false;
        if (AreUnits(inner))
        {
            Add(piece, new UnitReference.Named(piece.Written, named.Name, inner.Name), separator);
            return true;
        }
        Add(head, named, separator);
        AddUnclear(inner, '(');
        return true;
    }

    // 各相关部门（区财政局、区民政局）: the bracket names members; in 各镇（街道） it belongs to the group's name.
    private bool AddGroupWithMembers(UnitReference group, UnitPhrase head, UnitPhrase inner, char separator)
    {
        if (_depth >= DeepestEmphasis || UnitWords.Kinds.Contains(inner.Folded))
            return false;
        var members = ReadInner(inner);
        if (members.Count == 0 || !members.TrueForAll(IsMember))
            return false;
        Add(head, group, separator);
        foreach (var member in members)
            Add(inner, member, '(');
        return true;
    }

    private static bool IsMember(UnitReference reference) => reference is UnitReference.Named or UnitReference.OpenTail;

    private bool AreUnits(UnitPhrase inner) =>
        _depth < DeepestEmphasis && ReadInner(inner).TrueForAll(reference => reference is not UnitReference.Unclear);

    private bool SplitStatement(UnitPhrase piece, char separator) =>
        !UnitWords.IsDamaged(piece.Folded) && (SplitActor(piece, separator) || SplitHeading(piece, separator));

    // 桂平市将按自治区要求…: the actor of a sentence; what it is to do stays unclear.
    private bool SplitActor(UnitPhrase piece, char separator)
    {
        for (var i = 2; i <= LongestActor && i < piece.Length - 1; i++)
        {
            if (!Array.Exists(UnitWords.Modals, modal => piece.At(i, modal)) || UnitClassifier.Classify(piece.To(i)) is not UnitReference.Named actor)
                continue;
            Add(piece.To(i), actor, separator);
            AddUnclear(piece.From(i), '\0');
            return true;
        }
        return false;
    }

    // …生活品质提高县人力资源和社会保障局: a unit's name set right behind a heading; it must be a department known by its function.
    private bool SplitHeading(UnitPhrase piece, char separator)
    {
        var words = piece.Folded;
        for (var i = 1; i < words.Length - 2; i++)
        {
            if (words[i] is not ('省' or '市' or '区' or '县') || !IsBureau(words, i + 1))
                continue;
            AddUnclear(piece.To(i), separator);
            Add(piece.From(i), UnitClassifier.Classify(piece.From(i)) ?? new UnitReference.Unclear(piece.From(i).Written), '\0');
            return true;
        }
        return false;
    }

    private static bool IsBureau(string words, int at)
    {
        var end = DepartmentTerms.EndOfFunctions(words, at);
        return end > at && Words.LongestAt(words, end, UnitWords.BureauHeads) == words.Length - end && end < words.Length;
    }

    // After the entries are read: nouns and functions that only mean something with the group beside them.
    private void JoinDependentEntries()
    {
        for (var i = 1; i < _entries.Count; i++)
        {
            if (IsDependent(i))
                i = Merge(i - 1, i);
            else if (FirstFunction(i) is var first && first < i)
                i = Merge(first, i);
            else if (IsOneOfSeveralZones(i))
                _entries[i] = _entries[i] with { Reference = UnitClassifier.Group(_entries[i].Phrase) };
        }
    }

    // 县政府各部门、单位
    private bool IsDependent(int index)
    {
        var entry = _entries[index];
        return entry.Separator is '、' or ',' or ' '
            && UnitWords.DependentNouns.Contains(entry.Phrase.Folded)
            && _entries[index - 1].Reference is UnitReference.Group or UnitReference.Section
            && UnitWords.HasGroupWord(_entries[index - 1].Phrase.Folded, UnitWords.Distributives);
    }

    // 市场监督管理、行政审批相关责任部门: functions that share the head noun of the last one.
    private int FirstFunction(int index)
    {
        if (_entries[index].Reference is not UnitReference.Group || Words.AnyAt(_entries[index].Phrase.Folded, 0, UnitWords.GroupMarks))
            return index;
        var first = index;
        while (first > 0 && _entries[first].Separator == '、' && IsFunction(_entries[first - 1]))
            first--;
        return first;
    }

    private static bool IsFunction(Entry entry) =>
        entry.Reference is UnitReference.Unclear && DepartmentTerms.AreFunctions(entry.Phrase.Folded);

    private bool IsOneOfSeveralZones(int index) =>
        _entries[index].Separator == '、'
        && UnitWords.BareZones.Contains(_entries[index].Phrase.Folded)
        && _entries[index - 1].Reference is UnitReference.Group
        && _entries[index - 1].Phrase.Folded.IndexOf('各') >= 0;

    private int Merge(int first, int last)
    {
        var whole = _entries[first].Phrase.Through(_entries[last].Phrase);
        _entries[first] = new(whole, UnitClassifier.Group(whole), _entries[first].Separator);
        _entries.RemoveRange(first + 1, last - first);
        return first;
    }
}
