namespace Zhengwu.Templates.Tests;

/// <summary>Rows in which every two values of different parameters meet at least once.</summary>
internal static class Pairwise
{
    /// <summary>The rows, each with the index of one value for every parameter; always the same for the same counts.</summary>
    public static IReadOnlyList<int[]> Rows(params int[] counts)
    {
        var open = Pairs(counts);
        var rows = new List<int[]>();
        while (open.Count > 0)
        {
            int[] row = NextRow(counts, open);
            open.ExceptWith(PairsOf(row));
            rows.Add(row);
        }
        return rows;
    }

    private static HashSet<(int A, int ValueA, int B, int ValueB)> Pairs(int[] counts) =>
    [
        .. from a in Enumerable.Range(0, counts.Length)
           from b in Enumerable.Range(a + 1, counts.Length - a - 1)
           from valueA in Enumerable.Range(0, counts[a])
           from valueB in Enumerable.Range(0, counts[b])
           select (a, valueA, b, valueB),
    ];

    // Starts from a pair that is still open, then gives each other parameter the value that closes the most pairs.
    private static int[] NextRow(int[] counts, HashSet<(int A, int ValueA, int B, int ValueB)> open)
    {
        var first = open.Min();
        int[] row = [.. Enumerable.Repeat(-1, counts.Length)];
        (row[first.A], row[first.B]) = (first.ValueA, first.ValueB);
        for (int i = 0; i < counts.Length; i++)
        {
            if (row[i] < 0)
                row[i] = Enumerable.Range(0, counts[i]).MaxBy(value => Closed(row, i, value, open));
        }
        return row;
    }

    private static int Closed(int[] row, int index, int value, HashSet<(int A, int ValueA, int B, int ValueB)> open)
    {
        int[] trial = [.. row];
        trial[index] = value;
        return PairsOf(trial).Count(open.Contains);
    }

    private static IEnumerable<(int A, int ValueA, int B, int ValueB)> PairsOf(int[] row) =>
        from a in Enumerable.Range(0, row.Length)
        from b in Enumerable.Range(a + 1, row.Length - a - 1)
        where row[a] >= 0 && row[b] >= 0
        select (a, row[a], b, row[b]);
}
