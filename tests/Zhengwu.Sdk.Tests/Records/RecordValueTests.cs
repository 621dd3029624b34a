using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Records;

public sealed class RecordValueTests
{
    [Theory]
    [InlineData("1200", "1200")]
    [InlineData("1,200.50元", "1200.50")]
    [InlineData("12.5万元", "125000.0")]
    [InlineData("3亿元", "300000000")]
    [InlineData("-2千元", "-2000")]
    [InlineData("１２．５万元", "125000.0")] // full width
    [InlineData("12.5万", null)] // ten thousand of what?
    [InlineData("约12万元", null)]
    [InlineData("万元", null)]
    [InlineData("1e5元", null)]
    [InlineData("79228162514264337593543950335亿元", null)] // too large
    public void Money_is_read_in_yuan(string text, string? yuan) => Assert.Equal(yuan, Money.TryParse(text)?.ToString());

    [Theory]
    [InlineData("2026-07-10", "2026-07-10", "2026-07-10", "2026-07-10")]
    [InlineData("2026-07", "2026-07", "2026-07-01", "2026-07-31")]
    [InlineData("2026年7月", "2026-07", "2026-07-01", "2026-07-31")]
    [InlineData("2026年7月10日", "2026-07-10", "2026-07-10", "2026-07-10")]
    [InlineData("2026年7月上旬", "2026-07上旬", "2026-07-01", "2026-07-10")]
    [InlineData("2026-07中旬", "2026-07中旬", "2026-07-11", "2026-07-20")]
    [InlineData("2024年2月下旬", "2024-02下旬", "2024-02-21", "2024-02-29")]
    public void Approximate_dates_are_a_day_a_ten_day_part_or_a_month(string text, string written, string first, string last)
    {
        var date = ApproximateDate.TryParse(text)!.Value;
        Assert.Equal(written, date.ToString());
        Assert.Equal(date, ApproximateDate.TryParse(written));
        Assert.Equal((DateOnly.Parse(first, null), DateOnly.Parse(last, null)), (date.FirstDay, date.LastDay));
    }

    [Theory]
    [InlineData("2026")] // the month is the least
    [InlineData("7月")]
    [InlineData("2026-07-10上旬")]
    [InlineData("2026-13")]
    [InlineData("2026年2月30日")]
    [InlineData("上旬")]
    [InlineData("")]
    public void What_names_no_month_is_no_approximate_date(string text) => Assert.Null(ApproximateDate.TryParse(text));

    [Theory]
    [InlineData(FieldType.Text, "编制说明")]
    [InlineData(FieldType.Table, "项目\t金额\n人员\t12\n公用\t3")]
    [InlineData(FieldType.Link, "https://www.example.gov.cn/a?b=c")]
    [InlineData(FieldType.File, "2026年部门预算.pdf")]
    [InlineData(FieldType.Date, "2026-03-01")]
    [InlineData(FieldType.PartialDate, "2026-03下旬")]
    [InlineData(FieldType.Number, "-1200.5")]
    [InlineData(FieldType.Money, "1200.50")]
    [InlineData(FieldType.List, "一\n二")]
    [InlineData(FieldType.Boolean, "是")]
    public void What_a_form_shows_is_read_back_as_the_same_value(FieldType type, string text)
    {
        var value = RecordValue.TryParse(type, text)!.Value;
        Assert.True(value.Exists);
        Assert.Equal(type, value.Type);
        Assert.Equal(text, value.ToString());
        Assert.Equal(value, RecordValue.TryParse(type, value.ToString()));
        Assert.NotEqual(value, default);
    }

    [Theory]
    [InlineData(FieldType.Date, "2026-02-30")]
    [InlineData(FieldType.Date, "2026-02")]
    [InlineData(FieldType.Number, "十二")]
    [InlineData(FieldType.Money, "很多")]
    [InlineData(FieldType.PartialDate, "夏天")]
    [InlineData(FieldType.Boolean, "也许")]
    public void What_is_no_value_of_the_type_is_refused(FieldType type, string text) => Assert.Null(RecordValue.TryParse(type, text));

    [Fact]
    public void White_space_is_no_value_and_no_fault() =>
        Assert.All(EnumValues<FieldType>.All, type => Assert.False(RecordValue.TryParse(type, " \n\t")!.Value.Exists));

    [Fact]
    public void Each_type_gives_back_what_was_put_in()
    {
        Assert.Equal("a", RecordValue.Of("a").AsText());
        Assert.Equal(new DateOnly(2026, 3, 1), RecordValue.Of(new DateOnly(2026, 3, 1)).AsDate());
        Assert.Equal(12.5m, RecordValue.Of(12.5m).AsNumber());
        Assert.Equal(new Money(3), RecordValue.Of(new Money(3)).AsMoney());
        Assert.Equal(["a", "b"], RecordValue.Of((ValueList<string>?)["a", "b"]).AsList());
        Assert.True(RecordValue.Of(true).AsBoolean());
        Assert.False(RecordValue.Of(false).AsBoolean());
        Assert.Null(RecordValue.Of(12.5m).AsMoney());
        Assert.Null(default(RecordValue).AsDate());
        Assert.False(RecordValue.Of((string?)null).Exists);
    }
}
