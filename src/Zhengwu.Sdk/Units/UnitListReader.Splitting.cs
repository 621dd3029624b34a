namespace Zhengwu.Units;

/// <content>Where one entry holds more than one unit: white space, 各, 和, and names set side by side.</content>
internal sealed partial class UnitListReader
{
    private const int MostGaps = 24;
    private const int MostConjunctions = 8;

    // White space parts units only between two complete ones: tables break lines and space letters inside names as well.
    private bool SplitAtGaps(UnitPhrase entry, char separator)
    {
        var gaps = FindGaps(entry);
        if (gaps.Count is 0 or > MostGaps)
            return false;
        var start = 0;
        for (var i = 0; i < gaps.Count; i++)
        {
            if (!IsBetweenUnits(entry, start, gaps, i))
                continue;
            ReadPiece(entry.Part(start, gaps[i]), start == 0 ? separator : ' ');
            start = gaps[i];
        }
        if (start == 0)
            return false;
        ReadPiece(entry.From(start), ' ');
        return true;
    }

    private static List<int> FindGaps(UnitPhrase entry)
    {
        var gaps = new List<int>();
        for (var i = 0; i < entry.Length; i = entry.Next(i))
        {
            if (i > 0 && entry.HasGapBefore(i))
                gaps.Add(i);
        }
        return gaps;
    }

    private bool IsBetweenUnits(UnitPhrase entry, int start, List<int> gaps, int at)
    {
        var left = entry.Part(start, gaps[at]);
        var rest = entry.From(gaps[at]);
        if (GoesOn(left, rest) || Complete(left, single: true) is null)
            return false;
        for (var next = at + 1; next < gaps.Count; next++)
        {
            if (Complete(entry.Part(gaps[at], gaps[next]), single: true) is not null)
                return true;
        }
        return Complete(rest, single: true) is not null;
    }

    private static bool GoesOn(UnitPhrase left, UnitPhrase rest)
    {
        if (rest.Length < 2 || left[left.Length - 1] == '等' || Array.Exists(UnitWords.Continuations, word => rest.At(0, word)))
            return true;
        if (IsDistributed(left, rest))
            return true;
        return rest[0] != '各' && IsBareAuthority(left.Folded) && RegionPrefix.Of(rest.Folded).Length == 0;
    }

    // 县委 宣传部: a committee or government of a region that is followed by one of its offices.
    private static bool IsBareAuthority(string words)
    {
        var region = RegionPrefix.Of(words);
        return region.Length > 0 && words.Substring(region.Length) is "委" or "政府" or "人民政府" or "府";
    }

    // 单位各乡镇人民政府: 各 begins a new group wherever what stands before it is complete.
    private bool SplitAtEach(UnitPhrase piece, char separator)
    {
        for (var i = piece.Next(0); i < piece.Length - 1; i = piece.Next(i))
        {
            if (piece[i] != '各' || piece[i - 1] == '等' || piece.At(i, "各庄") || piece.At(i, "各族"))
                continue;
            var left = piece.To(i);
            var right = piece.From(i);
            if (IsDistributed(left, right) || (Complete(left, single: true) ?? DependentNoun(left)) is not { } entries)
                continue;
            AddAll(entries, separator);
            ReadEntry(right, '\0');
            return true;
        }
        return false;
    }

    // 区政府各部门: here 各 stands inside the name.
    private static bool IsDistributed(UnitPhrase left, UnitPhrase right) =>
        right[0] == '各'
        && Words.EndsInAny(left.Folded, UnitWords.DistributingHeads)
        && Array.Exists(UnitWords.DistributedNouns, noun => right.At(1, noun));

    private static List<Entry>? DependentNoun(UnitPhrase phrase) =>
        UnitWords.DependentNouns.Contains(phrase.Folded) ? [new(phrase, UnitClassifier.Group(phrase), '\0')] : null;

    // 和 parts two units where both sides are complete; in 住房和城乡建设局 neither is. After a bureau's name it does in any
    // case, whatever follows.
    private bool SplitAtConjunction(UnitPhrase piece, char separator)
    {
        var tried = 0;
        for (var i = piece.Next(0); i < piece.Length - 1 && tried < MostConjunctions; i = piece.Next(i))
        {
            var length = ConjunctionAt(piece, i);
            if (length == 0)
                continue;
            tried++;
            var left = piece.To(i);
            var right = piece.From(i + length);
            if (IsOneGroup(left, right) || IsInsidePlace(left) || Complete(left, single: true) is not { } first)
                continue;
            if (Complete(right) is { } second)
                AddAll(first, separator).AddAll(second, '和');
            else if (Words.EndsInAny(left.Folded, UnitWords.BureauHeads))
                AddAll(first, separator).ReadEntry(right, '和');
            else
                continue;
            return true;
        }
        return false;
    }

    private static int ConjunctionAt(UnitPhrase piece, int at)
    {
        foreach (var conjunction in UnitWords.Conjunctions)
        {
            if (piece.At(at, conjunction))
                return conjunction.Length;
        }
        return 0;
    }

    // 各有关科室和单位: one group under two nouns.
    private static bool IsOneGroup(UnitPhrase left, UnitPhrase right) =>
        UnitWords.DependentNouns.Contains(right.Folded) && UnitWords.HasGroupWord(left.Folded, UnitWords.Distributives);

    // 沈阳市和平区, 怀化市会同县: after a city the word is the beginning of the next place.
    private static bool IsInsidePlace(UnitPhrase left)
    {
        var region = RegionPrefix.Of(left.Folded);
        return region.Length == left.Length && region.Kind is RegionKind.City or RegionKind.Prefecture or RegionKind.Province;
    }

    // 区财政局区民政局: a second name begins with a level word, a function and a bureau's head.
    private bool SplitGluedNames(UnitPhrase piece, char separator)
    {
        var words = piece.Folded;
        for (var i = 2; i < words.Length - 2; i++)
        {
            if (words[i] is not ('省' or '市' or '区' or '县') || !Words.AnyEndsAt(words, i, UnitWords.EndsBeforeUnit) || !BeginsBureau(words, i + 1))
                continue;
            if (Complete(piece.To(i), single: true) is not { } first || Complete(piece.From(i)) is not { } second)
                continue;
            AddAll(first, separator);
            AddAll(second, '\0');
            return true;
        }
        return false;
    }

    private static bool BeginsBureau(string words, int at)
    {
        var end = DepartmentTerms.EndOfFunctions(words, at);
        return end > at && Words.AnyAt(words, end, UnitWords.BureauHeads);
    }
}
