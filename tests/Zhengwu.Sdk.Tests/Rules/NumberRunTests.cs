namespace Zhengwu.Rules;

public class NumberRunTests
{
    // A bar stands for a new heading; ! marks a gap, = a number used twice.
    [Theory]
    [InlineData("1 2 3 | 4 5", "1 2 3 4 5")]
    [InlineData("5 6 7", "5 6 7")] // an excerpt
    [InlineData("1 2 3 | 1 2 | 1 2", "1 2 3 1 2 1 2")]
    [InlineData("1 2 4 5", "1 2 !4 5")]
    [InlineData("1 3 2 4", "1 !3 2 4")] // two rows that changed places
    [InlineData("1 2 2 4", "1 2 =2 4")] // 3 was written as 2
    [InlineData("1 2 2 3", "1 2 =2 3")]
    [InlineData("1 2 3 1 2", "1 2 3 =1 =2")] // no heading between them
    [InlineData("1 2 | 1 2 | 2 3", "1 2 1 2 !2 3")] // the first row of the group is lost
    [InlineData("29 30 31 | 30 32", "29 30 31 =30 32")]
    public void Numbers_run_on_or_start_again_below_a_heading(string numbers, string expected)
    {
        var run = new NumberRun();
        var steps = new List<string>();
        var belowNewHeading = false;
        foreach (var word in numbers.Split(' '))
        {
            if (word == "|")
            {
                belowNewHeading = true;
                continue;
            }
            var step = run.Next(int.Parse(word, System.Globalization.CultureInfo.InvariantCulture), belowNewHeading);
            steps.Add((step switch { NumberStep.Gap => "!", NumberStep.Twice => "=", _ => "" }) + word);
            belowNewHeading = false;
        }
        Assert.Equal(expected, string.Join(' ', steps));
    }

    [Theory]
    [InlineData("12", 12, "1")]
    [InlineData("１２", 12, "1")]
    [InlineData("（三）", 3, "(一)")]
    [InlineData("(十二)", 12, "(一)")]
    [InlineData("3.", 3, "1.")]
    [InlineData("二十一、", 21, "一、")]
    [InlineData("④", 4, "①")]
    [InlineData("3.2", null, null)]
    [InlineData("A-1", null, null)]
    [InlineData("附件", null, null)]
    [InlineData("", null, null)]
    public void A_number_is_read_with_its_style(string written, int? value, string? style)
    {
        var number = RowNumber.TryRead(written);
        Assert.Equal(value, number?.Value);
        Assert.Equal(style, number?.Style);
    }

    [Theory]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("九十九", 99)]
    [InlineData("一百零五", 105)]
    [InlineData("两", 2)]
    [InlineData("〇", 0)]
    [InlineData("二三", null)]
    [InlineData("几", null)]
    public void Chinese_numbers_are_read(string text, int? value) => Assert.Equal(value, ChineseNumber.TryRead(text));
}
