using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>Walks through a text and stops at each hit.</summary>
internal ref partial struct HitCursor
{
    private readonly RecordText _text;
    private readonly string _label;
    private readonly bool _withNames;
    private int _at;
    private int _addressEnd;
    private int _nameEnd;

    public HitCursor(RecordText text, string label, bool withNames)
    {
        _text = text;
        // A default PersonalDataHits has none.
        _label = label ?? "";
        _withNames = withNames;
    }

    /// <summary>The hit under the cursor.</summary>
    public PersonalDataHit Current { get; private set; }

    /// <summary>Moves to the next hit; false at the end.</summary>
    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            var found = Chars.ClassOf(_text[_at]);
            if (found == CharClass.None)
                _at++;
            else if (Read(found))
                return true;
        }
        return false;
    }

    /// <summary>Says how sure the current hit is, where its surroundings decide.</summary>
    public void Weigh(HitCertainty certainty) => Current = Current with { Certainty = certainty };

    // Each reader moves on by one character at least, or a text could hold the cursor for ever.
    private bool Read(CharClass found) => found switch
    {
        CharClass.Digit => ReadDigits(),
        CharClass.Mask => ReadMask(),
        CharClass.ChineseDigit => ReadChineseDigits(),
        CharClass.Province => ReadPlate(),
        CharClass.Site => SkipAddressOfSite(),
        CharClass.Tail => ReadTail(),
        CharClass.Home => ReadHome(),
        _ => ReadMinor(),
    };

    private bool Hit(PersonalDataKind kind, int start, int end, HitCertainty certainty)
    {
        Current = new(kind, new SourceSpan(start, end - start), certainty);
        return true;
    }

    private bool Pass(int characters = 1)
    {
        _at += characters;
        return false;
    }

    private readonly char At(int at) => Chars.At(_text, at);

    // Numbers inside the address of a site are the site's own.
    private bool SkipAddressOfSite()
    {
        if (!Chars.StandsAt(_text, _at, "://") && !Chars.StandsAt(_text, _at, "www."))
            return Pass();
        while (_at < _text.Length && _text[_at] is > ' ' and < '\u007F')
            _at++;
        return false;
    }
}
