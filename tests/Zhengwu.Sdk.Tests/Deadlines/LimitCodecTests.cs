namespace Zhengwu.Deadlines;

public sealed class LimitCodecTests
{
    private const int Limits = 40_000;

    [Fact]
    public void Any_limit_comes_back_from_its_numbers_and_words()
    {
        for (var seed = 0; seed < Limits; seed++)
            Assert.Equal(new RandomLimits(seed).Limit(), ThereAndBack(new RandomLimits(seed).Limit()));
    }

    [Fact]
    public void The_limit_of_every_phrase_comes_back_and_says_the_same()
    {
        var limits = PhraseTable.Rows.Select(row => row.Read().Limit).OfType<Limit>().ToArray();

        Assert.NotEmpty(limits);
        Assert.All(limits, limit =>
        {
            Assert.Equal(limit, ThereAndBack(limit));
            Assert.Equal(limit.ToString(), ThereAndBack(limit).ToString());
            Assert.Equal(limit.IsSoft, ThereAndBack(limit).IsSoft);
        });
    }

    [Fact]
    public void A_deadline_of_a_newer_library_is_refused_by_name()
    {
        var fault = Assert.Throws<NotSupportedException>(() => LimitParts.Build([1, 0, 14], []));

        Assert.Contains("kind 14", fault.Message, StringComparison.Ordinal);
    }

    private static Limit ThereAndBack(Limit limit)
    {
        var parts = LimitParts.Of(limit);
        return LimitParts.Build([.. parts.Numbers], [.. parts.Words]);
    }
}
