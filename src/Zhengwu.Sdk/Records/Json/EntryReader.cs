using System.Text.Json;
using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>Reads the entries of a JSON array of one kind, and keeps the list in which it collects them.</summary>
internal sealed class EntryReader<T>(EntryReader<T>.ReadEntry read)
    where T : class
{
    private readonly List<T> _entries = [];
    private ValueList<T> _last;

    /// <summary>Reads one entry; null where it could not be read.</summary>
    public delegate T? ReadEntry(RecordJsonReader session, ref Utf8JsonReader reader, RecordPlace place);

    public ValueList<T> Read(RecordJsonReader session, ref Utf8JsonReader reader, RecordPart part)
    {
        _entries.Clear();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (reader.TokenType != JsonTokenType.Null && read(session, ref reader, new(part, i)) is { } entry)
                _entries.Add(entry);
        }
        return _last = IsLastAgain() ? _last : new([.. _entries]);
    }

    // Record after record names the same few channels.
    private bool IsLastAgain()
    {
        if (_entries.Count != _last.Count)
            return false;
        for (var i = 0; i < _entries.Count; i++)
        {
            if (!ReferenceEquals(_entries[i], _last[i]))
                return false;
        }
        return true;
    }
}
