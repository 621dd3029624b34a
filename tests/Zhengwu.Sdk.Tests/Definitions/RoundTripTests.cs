using System.Collections;
using System.Reflection;
using Zhengwu.Calendars;
using Zhengwu.Catalogs;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>What is written is read again as it was.</summary>
public class RoundTripTests
{
    private const int Models = 2_000;

    public static TheoryData<string> Samples => [.. SampleFiles];

    internal static IReadOnlyList<string> SampleFiles { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(TestFiles.Repository, "samples"), "*.yaml", SearchOption.AllDirectories)
            .Where(file => DefinitionReader.KindOf(file) is not null && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(TestFiles.Repository, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_model_that_was_built_is_equal_when_written_and_read(Language language)
    {
        for (var seed = 0; seed < Models; seed++)
        {
            var model = new ModelGenerator(seed).Next();
            var text = Write(model, language);
            var read = DefinitionReader.Read(PathOf(model), text);
            Assert.True(model.Equals(read.Model), $"seed {seed}: {ModelDifference.Of(model, read.Model)}\n{text[..Math.Min(text.Length, 2000)]}");
            Assert.Equal(language, read.KeyLanguage);
            Assert.Equal(text, Write(read.Model!, language));
            Assert.DoesNotContain(read.ReadingFindings, finding => finding.Rule.Id is "ZW0001" or "ZW0002" or "ZW0005" or "ZW0011");
        }
    }

    [Fact]
    public void The_models_built_have_every_property_of_every_record()
    {
        var seen = new HashSet<string>();
        for (var seed = 0; seed < Models; seed++)
            Visit(new ModelGenerator(seed).Next(), seen);
        var all = typeof(DefinitionElement).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DefinitionElement)) && !type.IsAbstract)
            .SelectMany(type => Settable(type).Select(property => Name(type, property)));
        Assert.Empty(all.Except(seen));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_equal_when_written_and_read(string file)
    {
        var definition = Read(file);
        foreach (var language in Enum.GetValues<Language>())
        {
            var again = DefinitionReader.Read(file, Write(definition.Model!, language));
            Assert.True(definition.Model!.Equals(again.Model), ModelDifference.Of(definition.Model, again.Model));
            Assert.Equal(definition.ReadingFindings.Select(finding => finding.Rule.Id), again.ReadingFindings.Select(finding => finding.Rule.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_turned_into_the_other_language_and_back_is_the_same_to_the_letter(string file)
    {
        var definition = Read(file);
        var there = definition.KeyLanguage == Language.Chinese ? Language.English : Language.Chinese;
        var straight = DefinitionReader.Read(file, Write(definition.Model!, definition.KeyLanguage));
        var round = DefinitionReader.Read(file, Write(DefinitionReader.Read(file, Write(definition.Model!, there)).Model!, definition.KeyLanguage));
        Assert.Equal(straight.Text.Content, round.Text.Content);
        Assert.Null(TextDifference(straight.Model!, round.Model!));
    }

    [Fact]
    public void The_spelling_of_closed_lists_is_no_part_of_a_model()
    {
        var chinese = DefinitionReader.Read("a.units.yaml", "政务公开: 单位/1\n分组: [{名称: 各镇, 开放: 是}]\n").Units!.Groups[0];
        var english = DefinitionReader.Read("a.units.yaml", "zhengwu: units/1\ngroups: [{name: 各镇, open: true}]\n").Units!.Groups[0];
        Assert.Equal(chinese, english);
        Assert.Equal(("是", "true"), (chinese.IsOpen.Text, english.IsOpen.Text));
        Assert.Equal(chinese.GetHashCode(), english.GetHashCode());
    }

    [Fact]
    public void Rows_taken_out_of_their_file_keep_what_they_inherited()
    {
        var catalog = Read(Path.Combine("samples", "catalogs", "yanglao.catalog.yaml")).Catalog!;
        var picked = new DisclosureCatalog { Title = catalog.Title, Items = [.. catalog.Items.Where((_, index) => index % 3 == 1)] };
        var read = DefinitionReader.Read("a.catalog.yaml", DefinitionWriter.Write(picked)).Catalog!;
        Assert.Equal(picked.Items.Select(item => item.Subject.Text), read.Items.Select(item => item.Subject.Text));
        Assert.Equal(picked.Items.Select(item => item.Channels.Parsed), read.Items.Select(item => item.Channels.Parsed));
        Assert.Equal(picked.Items.Select(item => item.Deadline.Text), read.Items.Select(item => item.Deadline.Text));
    }

    [Fact]
    public void A_cell_left_absent_takes_the_default()
    {
        var catalog = new DisclosureCatalog { Defaults = new() { Subject = Value.Units("区民政局") }, Items = [new() { Id = Value.Of("A") }] };
        var subject = DefinitionReader.Read("a.catalog.yaml", DefinitionWriter.Write(catalog)).Catalog!.Items[0].Subject;
        Assert.Equal(catalog.Defaults!.Subject.TakenOver(InheritanceKind.Defaults), subject);
    }

    [Theory]
    [InlineData("标题: [甲, {乙: '1'}]")] // a list where a text belongs
    [InlineData("生效日期: {年: 2024, 月: [5, 6]}")]
    [InlineData("生效日期: 下周")]
    [InlineData("事项: [{方式: [主动公开, 其他], 要素: [{名称: [甲]}], 阶段: [{时限: 同上}]}]")]
    [InlineData("缺省: {主体: 同上}")]
    public void What_was_not_understood_is_written_as_it_was(string line)
    {
        var definition = DefinitionReader.Read("a.catalog.yaml", $"政务公开: 目录/1\n{line}\n");
        var again = DefinitionReader.Read("a.catalog.yaml", DefinitionWriter.Write(definition.Catalog!));
        Assert.Contains(definition.ReadingFindings, finding => finding.Severity == Severity.Error);
        Assert.Equal(definition.ReadingFindings.Select(finding => finding.Rule.Id), again.ReadingFindings.Select(finding => finding.Rule.Id));
        // The layout of a list in a text's place is part of its text; written once, it stays.
        Assert.Null(ModelDifference.Of(again.Catalog, DefinitionReader.Read("a.catalog.yaml", DefinitionWriter.Write(again.Catalog!)).Catalog));
    }

    internal static string Write(DefinitionElement model, Language language) => model switch
    {
        DisclosurePlan plan => DefinitionWriter.Write(plan, language),
        DisclosureCatalog catalog => DefinitionWriter.Write(catalog, language),
        UnitDirectory units => DefinitionWriter.Write(units, language),
        _ => DefinitionWriter.Write((HolidayCalendarDefinition)model, language),
    };

    private static string PathOf(DefinitionElement model) => model switch
    {
        DisclosurePlan => "a.plan.yaml",
        DisclosureCatalog => "a.catalog.yaml",
        UnitDirectory => "a.units.yaml",
        _ => "a.calendar.yaml",
    };

    private static Definition Read(string file) =>
        DefinitionReader.Read(DefinitionText.FromBytes(file, File.ReadAllBytes(Path.Combine(TestFiles.Repository, file))));

    // Equality leaves spellings out; here they count.
    private static string? TextDifference(object a, object b) =>
        TextsOf(a).Zip(TextsOf(b)).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First} {pair.Second}").FirstOrDefault();

    private static IEnumerable<string?> TextsOf(object? value)
    {
        if (value is null or string)
            return [value as string];
        if (value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == typeof(Value<>))
            return [(string?)value.GetType().GetProperty("Text")!.GetValue(value)];
        if (value is IEnumerable list)
            return list.Cast<object>().SelectMany(TextsOf);
        return value is DefinitionElement ? Settable(value.GetType()).SelectMany(property => TextsOf(property.GetValue(value))) : [];
    }

    private static void Visit(object? value, HashSet<string> seen)
    {
        if (value is IEnumerable list and not string)
        {
            foreach (var entry in list)
                Visit(entry, seen);
        }
        else if (value is DefinitionElement element)
        {
            foreach (var property in Settable(element.GetType()).Where(property => HasContent(property.GetValue(element))))
            {
                seen.Add(Name(element.GetType(), property));
                Visit(property.GetValue(element), seen);
            }
        }
        else if (value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Value<>))
        {
            Visit(type.GetProperty("Parsed")!.GetValue(value), seen);
        }
    }

    private static bool HasContent(object? value) => value switch
    {
        null => false,
        IEnumerable list => list.Cast<object>().Any(),
        _ => value.GetType().GetProperty("HasText") is not { } hasText || (bool)hasText.GetValue(value)!,
    };

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties().Where(property => property.SetMethod is not null && property.Name != nameof(DefinitionElement.Source));

    private static string Name(Type type, PropertyInfo property) => $"{type.Name}.{property.Name}";
}
