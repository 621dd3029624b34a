namespace Zhengwu.Templates.Tests;

public sealed class PairwiseTests
{
    [Theory]
    [InlineData(6, 4, 3, 2, 3, 2)]
    [InlineData(3, 2)]
    [InlineData(2, 2, 2)]
    public void Every_two_values_meet_in_fewer_rows_than_all_combinations(params int[] counts)
    {
        var rows = Pairwise.Rows(counts);

        for (int a = 0; a < counts.Length; a++)
        {
            for (int b = a + 1; b < counts.Length; b++)
                Assert.Equal(counts[a] * counts[b], rows.Select(row => (row[a], row[b])).Distinct().Count());
        }
        Assert.All(rows, row => Assert.All(row.Zip(counts), pair => Assert.InRange(pair.First, 0, pair.Second - 1)));
        Assert.True(rows.Count <= counts.Aggregate(1, (product, count) => product * count));
    }
}
