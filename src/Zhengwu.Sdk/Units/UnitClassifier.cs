namespace Zhengwu.Units;

/// <summary>Says what one entry of a list of units refers to. An entry that is neither a unit, a group nor a section stays unclear; nothing is guessed.</summary>
internal static class UnitClassifier
{
    private const int LongestName = 40;
    private const int LongestOffice = 14;

    /// <summary>The reference that a phrase makes; null where it names nothing in a known form.</summary>
    public static UnitReference? Classify(UnitPhrase phrase)
    {
        var words = phrase.OutsideBrackets();
        if (words.Length is 0 or > LongestName)
            return null;
        if (IsDescribedGroup(words))
            return Group(phrase);
        if (UnitWords.IsRunningText(words))
            return null;
        if (IsSection(words))
            return new UnitReference.Section(phrase.Written, phrase.Name);
        if (IsGroup(phrase, words))
            return Group(phrase);
        return IsName(words) ? new UnitReference.Named(phrase.Written, phrase.Name) : null;
    }

    /// <summary>The phrase as a group, whatever it says.</summary>
    public static UnitReference Group(UnitPhrase phrase) => new UnitReference.Group(phrase.Written, phrase.Name);

    // 制定规范性文件的部门: the description ends in 的 and a noun, and makes no statement of its own.
    private static bool IsDescribedGroup(string words)
    {
        var at = words.LastIndexOf('的');
        if (at < 2 || at != words.IndexOf('的') || !Words.EndsInAny(words, UnitWords.Plurals))
            return false;
        return !UnitWords.IsRunningText(words.Remove(at, 1)) && Words.EndsInAny(words.Substring(at + 1), UnitWords.Plurals);
    }

    private static bool IsSection(string words)
    {
        if (UnitWords.Sections.Contains(UnitWords.WithoutModifiers(words)))
            return true;
        if (words.Length > 1 && Words.EndsInAny(words, UnitWords.SectionHeads))
            return !Words.EndsInAny(words, UnitWords.NoHeads);
        return IsInnerOffice(words);
    }

    // 公共服务办, 政策法规研究室: an office that names no region and no government belongs to the body that speaks.
    private static bool IsInnerOffice(string words) =>
        words.Length is > 2 and <= LongestOffice
        && Words.EndsInAny(words, UnitWords.OfficeHeads)
        && !Words.EndsInAny(words, UnitWords.NoHeads)
        && !Words.EndsInAny(words, UnitWords.NoOffices)
        && !Words.HasAny(words, UnitWords.Governments)
        && !UnitWords.KnownOffices.Contains(words)
        && RegionPrefix.Of(words).Length == 0;

    private static bool IsGroup(UnitPhrase phrase, string words)
    {
        if (Words.EndsInAny(words, UnitWords.Plurals) || UnitWords.Parties.Contains(words))
            return true;
        if (IsTerritory(phrase, words))
            return true;
        return UnitWords.HasGroupWord(words, UnitWords.GroupMarks) && Words.EndsInAny(words, UnitWords.GroupNouns);
    }

    // 乡镇人民政府, 县（市、区）政府: kinds of region without a name, of which there are several.
    private static bool IsTerritory(UnitPhrase phrase, string words)
    {
        if (UnitWords.TerritoryBodies.Contains(words))
            return true;
        var tail = Words.LongestAtEnd(words, UnitWords.TerritoryTails);
        var territory = words.Substring(0, words.Length - tail);
        return UnitWords.Territories.Contains(territory) || (UnitWords.Kinds.Contains(territory) && HasKindsInBrackets(phrase));
    }

    private static bool HasKindsInBrackets(UnitPhrase phrase)
    {
        for (var i = 0; i < phrase.Length; i = phrase.Next(i))
        {
            var closing = phrase[i] == '(' ? phrase.ClosingOf(i) : -1;
            if (closing > 0 && phrase.Part(i + 1, closing).Folded.Split('、', ',', '/').All(UnitWords.Kinds.Contains))
                return true;
        }
        return false;
    }

    private static bool IsName(string words)
    {
        if (words.Length < 3)
            return UnitWords.ShortNames.Contains(words) || IsRegion(words);
        if (Words.EndsInAny(words, UnitWords.NoHeads))
            return false;
        return Words.EndsInAny(words, UnitWords.Heads) || IsMinistry(words) || IsRegion(words);
    }

    // 教育部: only the whole text of functions makes a ministry; 部 alone ends many other words.
    private static bool IsMinistry(string words) => words[words.Length - 1] == '部' && DepartmentTerms.AreFunctions(words.Substring(0, words.Length - 1));

    // 桂平市, 扬子洲镇, 经开区: a region with a name of its own stands for its government.
    private static bool IsRegion(string words)
    {
        var region = RegionPrefix.Of(words);
        return region.Length == words.Length && !region.IsBare;
    }
}
