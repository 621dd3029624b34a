namespace Zhengwu.Units;

/// <summary>Reads a list of units, entry by entry. Every entry becomes a reference that keeps its words.</summary>
internal sealed partial class UnitListReader
{
    // An entry longer than this is a sentence, and looking for units inside sentences is guessing.
    private const int LongestEntry = 160;

    private const int DeepestEmphasis = 3;

    private readonly List<Entry> _entries = [];
    private readonly Budget _budget;
    private readonly int _depth;

    // A reader of one entry only: it is asked whether a piece is complete, and must not take the piece apart again.
    private readonly bool _single;

    private UnitListReader(Budget budget, int depth, bool single) => (_budget, _depth, _single) = (budget, depth, single);

    /// <summary>The references of a list, in the order written.</summary>
    public static List<UnitReference> Read(UnitPhrase list) => Read(list, new Budget(list.Length), 0);

    private static List<UnitReference> Read(UnitPhrase list, Budget budget, int depth)
    {
        var reader = new UnitListReader(budget, depth, single: false);
        reader.ReadList(list);
        reader.JoinDependentEntries();
        return reader._entries.ConvertAll(entry => entry.Reference);
    }

    private List<UnitReference> ReadInner(UnitPhrase list) => Read(list, _budget, _depth + 1);

    private void ReadList(UnitPhrase list)
    {
        for (var start = 0; start < list.Length;)
        {
            var emphasized = _depth < DeepestEmphasis && IntroAt(list, start) > 0;
            var end = emphasized ? EndOfEmphasis(list, start) : EndOfEntry(list, start);
            var entry = list.Part(start, end).Trim();
            var separator = start == 0 ? '\0' : list[start - 1];
            if (emphasized)
                AddEmphasis(entry);
            else if (!IsNumbering(entry))
                ReadEntry(entry, separator);
            start = end < list.Length && UnitPhrase.IsSeparator(list[end]) ? end + 1 : end;
        }
    }

    private void ReadEntry(UnitPhrase entry, char separator)
    {
        if (entry.IsEmpty)
            return;
        if (!_budget.Take() || entry.OutsideBrackets().Length > LongestEntry)
            AddUnclear(entry, separator);
        else if (_single || !SplitAtGaps(entry, separator))
            ReadPiece(entry, separator);
    }

    // The order matters: marks between units first, then what belongs to one unit, the whole last.
    private void ReadPiece(UnitPhrase piece, char separator)
    {
        piece = piece.From(NumberAt(piece)).Trim();
        if (piece.IsEmpty)
            return;
        if (!_single && (SplitAtEach(piece, separator) || SplitAtConjunction(piece, separator)))
            return;
        if (SplitOpenTail(piece, separator) || SplitBracket(piece, separator))
            return;
        if (!_single && SplitGluedNames(piece, separator))
            return;
        if (UnitClassifier.Classify(piece) is { } reference)
            Add(piece, reference, separator);
        else if (_single || !SplitStatement(piece, separator))
            AddUnclear(piece, separator);
    }

    /// <summary>The entries of a piece when every one of them is clear; null otherwise.</summary>
    private List<Entry>? Complete(UnitPhrase piece, bool single = false)
    {
        if (piece.IsEmpty)
            return null;
        var reader = new UnitListReader(_budget, _depth, single || _single);
        reader.ReadEntry(piece, '\0');
        return reader._entries.TrueForAll(entry => entry.Reference is not UnitReference.Unclear) ? reader._entries : null;
    }

    private void Add(UnitPhrase phrase, UnitReference reference, char separator) => _entries.Add(new(phrase, reference, separator));

    private void AddUnclear(UnitPhrase phrase, char separator) => Add(phrase, new UnitReference.Unclear(phrase.Written), separator);

    private UnitListReader AddAll(List<Entry> entries, char separator)
    {
        for (var i = 0; i < entries.Count; i++)
            _entries.Add(i == 0 ? entries[i] with { Separator = separator } : entries[i]);
        return this;
    }

    private static int EndOfEntry(UnitPhrase list, int start)
    {
        var i = start;
        while (i < list.Length && !UnitPhrase.IsSeparator(list[i]) && (i == start || IntroAt(list, i) == 0))
            i = list.Next(i);
        return i;
    }

    // 1、区财政局: the number in front is not part of the reference.
    private static bool IsNumbering(UnitPhrase entry) => EndOfDigits(entry) == entry.Length;

    // 1.区财政局
    private static int NumberAt(UnitPhrase piece)
    {
        var end = EndOfDigits(piece);
        return end > 0 && end < piece.Length && piece[end] is '.' or ')' ? end + 1 : 0;
    }

    private static int EndOfDigits(UnitPhrase phrase)
    {
        var end = 0;
        while (end < phrase.Length && phrase[end] is >= '0' and <= '9')
            end++;
        return end;
    }

    // Whether a split is right is found by trying, and a text made to mislead could have it tried without end.
    private sealed class Budget(int length)
    {
        private const int PerCharacter = 10;
        private int _left = PerCharacter * (length + 10);

        public bool Take() => _left-- > 0;
    }

    /// <summary>One reference and the mark that was written before it.</summary>
    private readonly record struct Entry(UnitPhrase Phrase, UnitReference Reference, char Separator);
}
