using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <content>Stressed subsets: 特别是与民生关系密切的部门（区民政局、…）.</content>
internal sealed partial class UnitListReader
{
    private static int IntroAt(UnitPhrase list, int at)
    {
        foreach (var intro in UnitWords.EmphasisIntros)
        {
            if (list.At(at, intro))
                return intro.Length;
        }
        return 0;
    }

    // A bracket with the list ends the stressed part; without one it runs to the end of the clause.
    private static int EndOfEmphasis(UnitPhrase list, int start)
    {
        for (var i = start; i < list.Length; i = list.Next(i))
        {
            if (list[i] is ';' or '。')
                return i;
            if (list[i] == '(' && list.ClosingOf(i) is > 0 and var closing)
                return closing + 1;
        }
        return list.Length;
    }

    private void AddEmphasis(UnitPhrase entry)
    {
        var units = UnitsStressed(entry);
        Add(entry, new UnitReference.Emphasis(entry.Written, ValueList.From(units)), '\0');
    }

    private List<UnitReference> UnitsStressed(UnitPhrase entry)
    {
        var opening = entry.ClosingBracket();
        if (opening > 0)
            return ReadInner(entry.Part(opening + 1, entry.Length - 1));
        var listed = ReadInner(entry.From(IntroAt(entry, 0)));
        return listed.TrueForAll(IsListed) ? listed : [];
    }

    // A description (与民生关系密切的部门) lists nobody.
    private static bool IsListed(UnitReference reference) => reference is not UnitReference.Unclear && reference.Text.IndexOf('的') < 0;
}
