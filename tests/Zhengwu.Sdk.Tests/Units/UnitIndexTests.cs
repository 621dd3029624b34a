using Zhengwu.Definitions;

namespace Zhengwu.Units;

public class UnitIndexTests
{
    private static readonly UnitDirectory Directory = new()
    {
        Units =
        [
            Unit("office", "区政府办公室", "部门", aliases: ["区政府办"], seconds: ["区大数据局"]),
            Unit("justice", "区司法局", "部门"),
            Unit("data", "区数据局", "部门", aliases: ["区大数据局"]),
            Unit("wangcun", "王村镇", "镇"),
            Unit("dajie", "大街街道", "街道"),
        ],
        Groups =
        [
            Group("towns", "各镇（街道）", kinds: ["镇", "街道"]),
            Group("departments", "区政府各部门单位", kinds: ["部 门"]),
            Group("all", "各单位", members: ["各镇(街道)", "区政府各部门单位", "王村镇"]),
            Group("concerned", "区政府有关部门单位", members: ["区政府办", "justice", "区财政局"], isOpen: true),
            Group("loop", "甲组", members: ["乙组", "区司法局"]),
            Group("pool", "乙组", members: ["甲组", "concerned"]),
            Group("self", "丙组", members: ["丙组"]),
        ],
    };

    private static readonly UnitIndex Index = Directory.ToIndex();

    [Theory]
    [InlineData("区政府办公室", "office", NameMatch.FormalName, true)]
    [InlineData("区政府办", "office", NameMatch.Alias, true)]
    [InlineData("區政府 辦公室", "office", NameMatch.FormalName, false)] // only the form for comparison agrees
    [InlineData("王村镇", "wangcun", NameMatch.FormalName, true)]
    public void A_unit_is_found_by_each_of_its_names(string name, string id, object by, bool isExact)
    {
        var hit = Index.FindUnit(name);

        Assert.NotNull(hit);
        Assert.Equal((id, (NameMatch)by, isExact, false), (hit.Found.Id.Text, hit.By, hit.IsExact, hit.IsAmbiguous));
    }

    [Fact]
    public void A_name_that_two_units_bear_is_ambiguous_and_the_alias_goes_first()
    {
        var hit = Index.FindUnit("区大数据局");

        Assert.NotNull(hit);
        Assert.Equal(("data", NameMatch.Alias, true), (hit.Found.Id.Text, hit.By, hit.IsAmbiguous));
    }

    [Theory]
    [InlineData("区财政局")]
    [InlineData("office")] // an id is no name
    [InlineData("")]
    public void A_name_that_nobody_bears_finds_nobody(string name) => Assert.Null(Index.FindUnit(name));

    [Fact]
    public void Ids_lead_to_their_units_and_groups()
    {
        Assert.Equal("区司法局", Index.FindUnitById("justice")?.Name.Text);
        Assert.Null(Index.FindUnitById("Justice"));
        Assert.Equal("各单位", Index.FindGroupById("all")?.Name.Text);
    }

    [Fact]
    public void A_group_is_found_by_name()
    {
        Assert.Equal("towns", Index.FindGroup("各镇(街道)")?.Found.Id.Text);
        Assert.Null(Index.FindGroup("各县（市、区）"));
    }

    [Theory]
    [InlineData("towns", "王村镇 大街街道", false, false, "")]
    [InlineData("departments", "区政府办公室 区司法局 区数据局", false, false, "")]
    [InlineData("all", "王村镇 大街街道 区政府办公室 区司法局 区数据局", false, false, "")] // each unit once
    [InlineData("concerned", "区政府办公室 区司法局", true, false, "区财政局")]
    [InlineData("loop", "区政府办公室 区司法局", true, true, "区财政局")]
    [InlineData("self", "", false, true, "")]
    public void A_group_is_expanded_to_its_units(string id, string units, bool isOpen, bool hasCycle, string unknown)
    {
        var expansion = Index.Expand(Index.FindGroupById(id)!);

        Assert.Equal(units, string.Join(' ', expansion.Units.Select(unit => unit.Name.Text)));
        Assert.Equal((isOpen, hasCycle), (expansion.IsOpen, expansion.HasCycle));
        Assert.Equal(unknown, string.Join(' ', expansion.UnknownMembers));
    }

    [Theory]
    [InlineData("区政府办", "office")]
    [InlineData("區政府 辦公室", "office")]
    [InlineData("justice", "justice")] // an id will do
    [InlineData("区大数据局", null)] // two units go by it: neither is picked
    [InlineData("区财政局", null)]
    [InlineData("", null)]
    public void A_directory_finds_the_only_unit_of_a_name_or_id(string name, string? id) => Assert.Equal(id, Directory.FindUnit(name)?.Id.Text);

    [Fact]
    public void A_directory_finds_a_group_and_its_units()
    {
        Assert.Equal("王村镇 大街街道", string.Join(' ', Directory.UnitsOf(Directory.FindGroup("各镇(街道)")!).Select(unit => unit.Name.Text)));
        Assert.Equal("concerned", Directory.FindGroup("concerned")?.Id.Text);
        Assert.Null(Directory.FindGroup("各县（市、区）"));
    }

    [Fact]
    public void Words_that_refer_to_units_print_as_written() =>
        Assert.Equal("区司法局、各行政执法主体、等相关部门", string.Join('、', AssignmentParser.Parse("区司法局、各行政执法主体等相关部门").Units));

    [Fact]
    public void Groups_may_nest_deeply()
    {
        var groups = Enumerable.Range(0, 50_000).Select(i => Group($"g{i}", $"组{i}", members: [$"g{i + 1}"]));
        var directory = new UnitDirectory { Groups = ValueList.From(groups) };

        var expansion = directory.ToIndex().Expand(directory.Groups[0]);

        Assert.Equal(["g50000"], expansion.UnknownMembers);
    }

    [Fact]
    public void An_index_does_not_change_what_a_directory_equals()
    {
        var copy = Directory with { };
        _ = copy.ToIndex();

        Assert.Equal(Directory, copy);
    }

    private static Unit Unit(string id, string name, string kind, string[]? aliases = null, string[]? seconds = null) => new()
    {
        Id = Value.Of(id),
        Name = Value.Of(name),
        Kind = Value.Of(kind),
        Aliases = Texts(aliases),
        SecondNames = Texts(seconds),
    };

    private static UnitGroup Group(string id, string name, string[]? members = null, string[]? kinds = null, bool isOpen = false) => new()
    {
        Id = Value.Of(id),
        Name = Value.Of(name),
        Members = Texts(members),
        Kinds = Texts(kinds),
        IsOpen = isOpen ? Value.Given("是", true) : Value<bool>.Absent,
    };

    private static ValueList<Value<string>> Texts(string[]? texts) => ValueList.From((texts ?? []).Select(Value.Of));
}
