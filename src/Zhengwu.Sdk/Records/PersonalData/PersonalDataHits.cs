namespace Zhengwu.Records;

/// <summary>The personal data (个人信息) of one text, found while it is walked through.</summary>
public readonly ref struct PersonalDataHits
{
    private readonly RecordText _text;
    private readonly string _label;

    internal PersonalDataHits(RecordText text, string label)
    {
        _text = text;
        _label = label;
    }

    /// <summary>Begins to walk through the text.</summary>
    public Enumerator GetEnumerator() => new(_text, _label);

    /// <summary>Walks through the hits of a text.</summary>
    public ref struct Enumerator
    {
        private const int Beside = 100;

        private readonly RecordText _text;
        private HitCursor _cursor;
        private HitCursor _ahead;
        private int _alarmBefore;
        private int _alarmAfter;

        internal Enumerator(RecordText text, string label)
        {
            _text = text;
            _cursor = new(text, label, withNames: true);
            _ahead = new(text, label, withNames: false);
            _alarmBefore = -1;
            _alarmAfter = -1;
        }

        /// <summary>The hit under the cursor.</summary>
        public readonly PersonalDataHit Current => _cursor.Current;

        /// <summary>Moves to the next hit; false at the end.</summary>
        public bool MoveNext()
        {
            if (!_cursor.MoveNext())
                return false;
            if (Current.Kind == PersonalDataKind.MinorName)
                _cursor.Weigh(IsBesideAlarm() ? HitCertainty.Probable : HitCertainty.Clue);
            else if (Current.IsAlarm)
                _alarmBefore = Current.Span.End;
            return true;
        }

        private bool IsBesideAlarm() =>
            (_alarmBefore >= 0 && IsBeside(_alarmBefore, Current.Span.Start)) || (NextAlarm() is var after && after < _text.Length && IsBeside(Current.Span.End, after));

        // A second cursor runs ahead, and only where names of minors stand: two passes at most.
        private int NextAlarm()
        {
            while (_alarmAfter < Current.Span.End)
                _alarmAfter = !_ahead.MoveNext() ? _text.Length : _ahead.Current.IsAlarm ? _ahead.Current.Span.Start : _alarmAfter;
            return _alarmAfter;
        }

        private readonly bool IsBeside(int from, int to)
        {
            if (to - from > Beside)
                return false;
            for (var i = from; i < to; i++)
            {
                if (_text[i] == '\n')
                    return false;
            }
            return true;
        }
    }
}
