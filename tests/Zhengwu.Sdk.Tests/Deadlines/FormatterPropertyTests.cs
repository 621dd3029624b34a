namespace Zhengwu.Deadlines;

public sealed class FormatterPropertyTests(ITestOutputHelper output)
{
    private const int Limits = 40_000;

    [Fact]
    public void Reading_the_canonical_phrase_of_any_limit_gives_that_limit()
    {
        var failures = 0;
        for (var seed = 0; seed < Limits; seed++)
        {
            var limit = new RandomLimits(seed).Limit();
            var phrase = DeadlineFormatter.Format(limit);
            var reading = DeadlineParser.Parse(phrase);
            if (limit.Equals(reading.Limit))
                continue;
            if (failures++ < 40)
                output.WriteLine($"{seed}: {phrase} → {(object?)reading.Limit ?? reading.Reason}");
        }
        Assert.Equal(0, failures);
    }
}
