namespace Zhengwu.Records;

/// <summary>Which elements together identify a person.</summary>
public class AggregationCheckTests
{
    [Fact]
    public void A_name_a_partial_number_and_an_address_in_three_elements_identify()
    {
        var group = Assert.Single(AggregationCheck.Run([Name("1", "张三"), Number("1"), Address("1")]));
        Assert.Equal("姓名、部分号码、住址", group.Combination.Text.Chinese);
        Assert.Equal(["name", "number", "address"], group.Elements.Select(element => element.Element));
        Assert.False(group.IsAcrossRecords);
    }

    [Fact]
    public void Two_records_of_one_name_identify_together()
    {
        var group = Assert.Single(AggregationCheck.Run([Name("1", "张三"), Number("1"), Name("2", "张 三"), Address("2")]));
        Assert.Equal(["1", "1", "2"], group.Elements.Select(element => element.Record));
        Assert.True(group.IsAcrossRecords);
    }

    [Fact]
    public void What_one_record_tells_alone_is_said_once() =>
        Assert.Single(AggregationCheck.Run([Name("1", "张三"), Number("1"), Address("1"), Name("2", "张三")]));

    [Theory]
    [InlineData("张三", "李四")] // two persons
    [InlineData("张某", "张某")] // a masked name stands for many
    [InlineData("张*", "张*")]
    public void Other_names_join_nothing(string one, string other) =>
        Assert.Empty(AggregationCheck.Run([Name("1", one), Number("1"), Name("2", other), Address("2")]));

    [Fact]
    public void A_record_that_names_two_persons_joins_nothing() =>
        Assert.Empty(AggregationCheck.Run([Name("1", "张三"), Name("1", "李四"), Number("1"), Name("2", "张三"), Address("2")]));

    [Fact]
    public void Two_parts_are_not_enough_for_an_adult() =>
        Assert.Empty(AggregationCheck.Run([Name("1", "张三"), Number("1")]));

    [Fact]
    public void Two_parts_are_enough_for_a_minor() =>
        Assert.Single(AggregationCheck.Run([Element("1", "pupil", "", "学生张小明"), Number("1")]));

    [Fact]
    public void A_name_that_is_not_declared_is_no_part() =>
        Assert.Empty(AggregationCheck.Run([Element("1", "name", "姓名", "张三"), Number("1"), Address("1")]));

    [Fact]
    public void Every_combination_is_met_by_its_parts_and_by_no_fewer()
    {
        ElementClues[] all =
            [Name("1", "张三"), Element("1", "pupil", "", "学生张小明"), Number("1"), Element("1", "birth", "出生日期", "1990-01-01"), Address("1")];
        foreach (var combination in IdentifyingCombination.All)
        {
            var needed = all.Where(element => (element.Parts & combination.Needs) != ClueParts.None).ToList();
            Assert.Contains(combination, AggregationCheck.Run(needed).Select(group => group.Combination));
            Assert.All(needed, left => Assert.DoesNotContain(combination, AggregationCheck.Run([.. needed.Where(element => element != left)]).Select(group => group.Combination)));
        }
    }

    [Fact]
    public void A_group_never_tells_a_value() =>
        Assert.All(AggregationCheck.Run([Name("1", "张三"), Number("1"), Address("1")]), group => Assert.DoesNotContain("张三", group.ToString() + string.Concat(group.Elements), StringComparison.Ordinal));

    private static ElementClues Name(string record, string name) => ElementClues.Of(record, "name", "姓名", name, carriesName: true);

    private static ElementClues Number(string record) => Element(record, "number", "身份证号", "3703**********0012");

    private static ElementClues Address(string record) => Element(record, "address", "", "住址：周村区某某街道东门小区");

    private static ElementClues Element(string record, string id, string label, string text) => ElementClues.Of(record, id, label, text, carriesName: false);
}
