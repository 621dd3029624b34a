namespace Zhengwu.Deadlines;

public sealed class PhraseTableTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_phrase_is_read_as_the_table_says()
    {
        var wrong = PhraseTable.Rows.Where(row => LimitBrief.Of(row.Read()) != row.Expected).ToList();
        foreach (var row in wrong)
            output.WriteLine($"{row.Phrase}\n    {row.Expected}\n    {LimitBrief.Of(row.Read())}  {row.Read().Reason?.English} {row.Read().Limit}");
        Assert.Empty(wrong.Select(row => row.Phrase));
    }

    [Fact]
    public void A_phrase_stands_in_the_table_once() =>
        Assert.Empty(PhraseTable.Rows.GroupBy(row => (row.Phrase, row.Context)).Where(group => group.Count() > 1).Select(group => group.Key.Phrase));

    [Fact]
    public void What_is_refused_says_why_in_both_languages()
    {
        foreach (var row in PhraseTable.Rows.Where(row => row.IsRefused))
        {
            var reason = row.Read().Reason;
            Assert.False(string.IsNullOrEmpty(reason?.Chinese), row.Phrase);
            Assert.False(string.IsNullOrEmpty(reason.English), row.Phrase);
        }
    }

    /// <summary>What is understood formats to a phrase that means the same, also where the words are real ones.</summary>
    [Fact]
    public void Every_phrase_reads_the_same_from_its_canonical_form() => Assert.Empty(
        from row in PhraseTable.Rows
        let limit = row.Read().Limit
        where limit is not null && !limit.Equals(DeadlineParser.Parse(limit.ToString()).Limit)
        select $"{row.Phrase}: {limit}");
}
