namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>Finds by indentation alone the keys above a line and those beside it.</summary>
internal sealed class BlockPath
{
    private readonly LineMap _lines;
    private readonly List<string> _above = [];

    // Keys are looked for at this column, or left of the dash of the list that was left behind.
    private int _column;
    private bool _inList;

    private BlockPath(LineMap lines, int column) => (_lines, _column) = (lines, column);

    /// <summary>The keys from the root down to the mapping or list that a line belongs to.</summary>
    public IReadOnlyList<string> Above => _above;

    /// <summary>The keys of the same mapping.</summary>
    public HashSet<string> Beside { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the entries beside a line begin with a dash.</summary>
    public bool IsAmongDashes { get; private set; }

    /// <summary>The path of what stands at a column of a line.</summary>
    public static BlockPath Of(LineMap lines, int line, int column, int dash)
    {
        var path = new BlockPath(lines, column);
        path.LookDown(line, column);
        if (dash >= 0)
            (path._column, path._inList) = (dash, true);
        for (var above = line - 1; above >= 0; above--)
            path.Take(BlockLine.Of(lines[above]));
        path._above.Reverse();
        return path;
    }

    /// <summary>The path of the value of a key at the line.</summary>
    public BlockPath Below(string key)
    {
        _above.Add(key);
        return this;
    }

    private void Take(BlockLine line)
    {
        if (line.IsBlank && line.Dash < 0)
            return;
        if (_inList)
            TakeOwnerOfList(line);
        else
            TakeInMapping(line);
    }

    // The key of a list stands left of its dashes, or right above them.
    private void TakeOwnerOfList(BlockLine line)
    {
        if (line.Key is null || line.Content > _column || line.Dash == _column)
            return;
        _above.Add(line.Key);
        Leave(line);
    }

    private void TakeInMapping(BlockLine line)
    {
        IsAmongDashes |= _above.Count == 0 && line.Dash == _column;
        if (line.Key is not null && line.Content == _column && _above.Count == 0)
            Beside.Add(line.Key);
        if (line.Key is not null && line.Content < _column)
        {
            _above.Add(line.Key);
            Leave(line);
        }
        else if (line.Dash >= 0 && line.Dash < _column)
        {
            (_column, _inList) = (line.Dash, true);
        }
    }

    private void Leave(BlockLine line) => (_column, _inList) = line.Dash >= 0 ? (line.Dash, true) : (line.Content, false);

    private void LookDown(int line, int column)
    {
        for (var below = line + 1; below < _lines.Count; below++)
        {
            var next = BlockLine.Of(_lines[below]);
            if (next.IsBlank && next.Dash < 0)
                continue;
            if ((next.Dash >= 0 ? next.Dash : next.Content) < column)
                return;
            if (next.Dash < 0 && next.Content == column && next.Key is { } key)
                Beside.Add(key);
        }
    }
}
