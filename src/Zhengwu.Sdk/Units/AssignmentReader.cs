using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>Cuts the text of an assignment at its role words and reads the lists between them.</summary>
internal sealed class AssignmentReader(AssignmentRole unlabelled)
{
    // Marks at which a clause ends; 、 joins units of one clause.
    private const string ClauseMarks = ",;。/";

    // A verb further away from the beginning of its clause belongs to a sentence, not to a list.
    private const int LongestClause = 600;

    public List<AssignmentPart> Parts { get; } = [];

    /// <summary>Reads a whole text: assignments in brackets behind prose, or clauses.</summary>
    public void Read(UnitPhrase phrase)
    {
        phrase = Unwrap(phrase);
        var start = 0;
        for (var i = 0; i < phrase.Length; i = phrase.Next(i))
        {
            var closing = phrase[i] == '(' ? phrase.ClosingOf(i) : -1;
            if (closing < 0 || !HoldsAssignment(phrase.Part(i + 1, closing)))
                continue;
            ReadProse(phrase.Part(start, i));
            ReadClauses(phrase.Part(i + 1, closing));
            start = closing + 1;
        }
        if (start == 0)
            ReadClauses(phrase);
        else
            ReadProse(phrase.From(start));
    }

    // （责任单位：…） as a whole is the list; the brackets only set it off from the paragraph.
    private static UnitPhrase Unwrap(UnitPhrase phrase)
    {
        phrase = phrase.Trim();
        while (phrase.Length > 1 && phrase[0] == '(' && phrase.ClosingOf(0) == phrase.Length - 1)
            phrase = phrase.Part(1, phrase.Length - 1).Trim();
        return phrase;
    }

    private static bool HoldsAssignment(UnitPhrase inner)
    {
        if (RoleWords.LabelAt(inner, 0) is { Length: > 0 } label && label.Length < inner.Length)
            return true;
        for (var i = 2; i < inner.Length; i++)
        {
            if (RoleWords.VerbAt(inner, i) is { Length: > 0 } verb && i + verb.Length == inner.Length)
                return UnitListReader.Read(inner.To(i)).Exists(IsClear);
        }
        return false;
    }

    // What stands before or after a bracket with an assignment is one as a whole, or it is prose.
    private void ReadProse(UnitPhrase phrase)
    {
        phrase = phrase.Trim();
        if (phrase.IsEmpty)
            return;
        var reader = new AssignmentReader(unlabelled);
        reader.ReadClauses(phrase);
        if (reader.Parts.TrueForAll(part => part.Units.All(IsClear)))
            Parts.AddRange(reader.Parts);
        else
            Add(unlabelled, false, [new UnitReference.Unclear(phrase.Written)]);
    }

    private void ReadClauses(UnitPhrase phrase)
    {
        var section = new Section(0, unlabelled, false);
        for (var i = 0; i < phrase.Length;)
        {
            if (TakeLabel(phrase, i, ref section) || TakeMark(phrase, i, ref section) || TakeVerb(phrase, i, ref section))
                i = section.Start;
            else
                i = phrase.Next(i);
        }
        Flush(phrase.From(section.Start), section);
    }

    // 牵头单位：A，责任单位：B
    private bool TakeLabel(UnitPhrase phrase, int at, ref Section section)
    {
        var label = RoleWords.LabelAt(phrase, at);
        if (label.Length == 0)
            return false;
        Flush(phrase.Part(section.Start, at), section);
        section = new(at + label.Length, label.Role, true);
        return true;
    }

    // 区司法局（牵头）、区财政局: the bracket speaks of the one unit before it.
    private bool TakeMark(UnitPhrase phrase, int at, ref Section section)
    {
        var closing = phrase[at] == '(' ? phrase.ClosingOf(at) : -1;
        if (closing < 0 || RoleWords.Mark(phrase.Part(at + 1, closing)) is not { Length: > 0 } mark)
            return false;
        var from = LastMark(phrase, section.Start, at, UnitPhrase.IsSeparator);
        return TakeUnits(phrase, from, at, closing + 1, mark, ref section);
    }

    // A牵头，B配合
    private bool TakeVerb(UnitPhrase phrase, int at, ref Section section)
    {
        if (at <= section.Start || RoleWords.VerbAt(phrase, at) is not { Length: > 0 } verb || !EndsHere(phrase, at + verb.Length))
            return false;
        var from = verb.IsJoint ? section.Start : LastMark(phrase, section.Start, at, c => ClauseMarks.IndexOf(c) >= 0);
        return at - from <= LongestClause && TakeUnits(phrase, from, at, at + verb.Length, verb, ref section);
    }

    private bool TakeUnits(UnitPhrase phrase, int from, int to, int next, RoleWord word, ref Section section)
    {
        var first = phrase.At(from, "由") ? from + 1 : from;
        var units = UnitListReader.Read(phrase.Part(first, to));
        if (!units.Exists(unit => IsClear(unit) || UnitWords.IsDamaged(TextFold.Fold(unit.Text))))
            return false;
        next = AddRemark(phrase, next, units);
        Flush(phrase.Part(section.Start, from), section);
        Add(word.Role, true, units);
        section = section with { Start = next };
        return true;
    }

    // 分别负责（详见…）: a remark behind the verb is kept with the units it is about.
    private static int AddRemark(UnitPhrase phrase, int at, List<UnitReference> units)
    {
        var closing = at < phrase.Length && phrase[at] == '(' ? phrase.ClosingOf(at) : -1;
        if (closing < 0)
            return at;
        units.Add(new UnitReference.Unclear(phrase.Part(at, closing + 1).Written));
        return closing + 1;
    }

    private static bool EndsHere(UnitPhrase phrase, int at)
    {
        if (at == phrase.Length || UnitPhrase.IsSeparator(phrase[at]) || phrase[at] == '(')
            return true;
        var rest = phrase.From(at).Folded;
        return Words.AnyAt(rest, 0, UnitWords.Distributives) || RegionPrefix.Of(rest).Length > 0;
    }

    private static int LastMark(UnitPhrase phrase, int start, int end, Func<char, bool> isMark)
    {
        var last = start;
        for (var i = start; i < end; i = phrase.Next(i))
        {
            if (isMark(phrase[i]))
                last = i + 1;
        }
        return last;
    }

    private void Flush(UnitPhrase phrase, Section section) => Add(section.Role, section.IsLabelled, UnitListReader.Read(phrase));

    private void Add(AssignmentRole role, bool isLabelled, List<UnitReference> units)
    {
        if (units.Count > 0)
            Parts.Add(new(role, isLabelled, ValueList.From(units)));
    }

    private static bool IsClear(UnitReference unit) => unit is not UnitReference.Unclear;

    private readonly record struct Section(int Start, AssignmentRole Role, bool IsLabelled);
}
