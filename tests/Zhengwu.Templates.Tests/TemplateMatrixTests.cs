using Zhengwu.Definitions;
using Zhengwu.Package.Tests;

namespace Zhengwu.Templates.Tests;

[Collection(nameof(SharedTemplates))]
[Trait("Category", "Slow")]
public sealed class TemplateMatrixTests(TemplateFixture templates)
{
    private static readonly string[] Units = Extremes.Units;

    private static readonly string[] Levels = Extremes.Levels;

    private static readonly string[] Years = ["2019", "2027", "2099"];

    private static readonly string[] Keys = Extremes.Keys;

    private static readonly string[] Fields = ["", "养老服务，生态环境", string.Join(',', PilotFields.Names)];

    private static readonly string[] Catalog = ["true", "false"];

    public static TheoryData<string, int, int, int, int, int, int> Plans()
    {
        var rows = new TheoryData<string, int, int, int, int, int, int>();
        foreach (int[] row in Pairwise.Rows(Units.Length, Levels.Length, Years.Length, Keys.Length, Fields.Length, Catalog.Length))
            rows.Add($"plan-{string.Concat(row)}", row[0], row[1], row[2], row[3], row[4], row[5]);
        return rows;
    }

    public static TheoryData<string, int, int> Directories()
    {
        var rows = new TheoryData<string, int, int>();
        for (int i = 0; i < Levels.Length * Keys.Length; i++)
            rows.Add(Units[i % Units.Length], i % Levels.Length, i / Levels.Length);
        return rows;
    }

    public static TheoryData<string, int> FieldNames()
    {
        var rows = new TheoryData<string, int>();
        foreach (string name in PilotFields.Names)
            rows.Add(name, rows.Count);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Every_plan_checks_without_a_warning(string name, int unit, int level, int year, int keys, int fields, int catalog)
    {
        string folder = templates.Folder(name);

        _ = (await templates.RunAsync(folder, "new", "zhengwu-plan", "-n", "Plan", "--unit", Units[unit], "--level", Levels[level], "--year", Years[year],
            "--keys", Keys[keys], "--fields", Fields[fields], "--catalog", Catalog[catalog])).MustPass();

        Checked.Folder(folder).MustBeClean();
        string path = Path.Combine(folder, "Plan", Years[year] + ".plan.yaml");
        var plan = DefinitionReader.Read(path, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Plan!;
        Assert.Equal(Extremes.OneLine(Units[unit]), plan.Region.Text);
        Assert.Equal(Years[year], plan.Year.Text);
        Assert.DoesNotContain("@@", string.Concat(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Directories))]
    public async Task Every_unit_directory_checks_without_a_warning(string region, int level, int keys)
    {
        string folder = templates.Folder("units-" + Guid.NewGuid().ToString("N")[..8]);

        _ = (await templates.RunAsync(folder, "new", "zhengwu-units", "--region", region, "--level", Levels[level], "--keys", Keys[keys])).MustPass();

        Checked.Folder(folder).MustBeClean();
    }

    [Theory]
    [MemberData(nameof(FieldNames))]
    public async Task Every_field_catalog_checks_without_a_warning(string field, int row)
    {
        string folder = templates.Folder("field-" + Guid.NewGuid().ToString("N")[..8]);

        _ = (await templates.RunAsync(folder, "new", "zhengwu-catalog", "--field", field, "--unit", Units[row % Units.Length], "--level", Levels[row % Levels.Length], "--keys", Keys[row / 4 % 2])).MustPass();

        Assert.Equal(field + ".catalog.yaml", Path.GetFileName(Directory.GetFiles(folder).Single()));
        Checked.Folder(folder).MustBeClean();
    }

    [Theory]
    [InlineData("物业 \"<管理", "zh")]
    [InlineData("2号 领域", "en")]
    public async Task A_field_of_ones_own_gets_a_frame(string name, string keys)
    {
        string folder = templates.Folder("own-" + keys);

        _ = (await templates.RunAsync(folder, "new", "zhengwu-catalog", "--field", "其他", "-n", name, "-o", folder, "--keys", keys)).MustPass();

        Checked.Folder(folder).MustBeClean();
        Assert.Equal(name + ".catalog.yaml", Path.GetFileName(Directory.GetFiles(folder).Single()));
    }

    [Fact]
    public async Task Aliases_name_the_fields_too()
    {
        string folder = templates.Folder("aliases");

        _ = (await templates.RunAsync(folder, "new", "zhengwu-plan", "-n", "Plan", "--unit", "周村区", "--year", "2027", "--catalog", "false", "--fields", string.Join("、", PilotFields.Aliases))).MustPass();

        Assert.Equal(PilotFields.WithAlias.Order(StringComparer.Ordinal), CatalogsIn(Path.Combine(folder, "Plan")));
        Checked.Folder(folder).MustBeClean();
    }

    [Theory]
    [InlineData("2018")]
    [InlineData("2100")]
    [InlineData("二〇二七")]
    public async Task Another_year_is_refused_with_the_years_that_are_not(string year)
    {
        string folder = templates.Folder("refused-" + Guid.NewGuid().ToString("N")[..8]);

        var refused = await templates.RunAsync(folder, "new", "zhengwu-plan", "-n", "Plan", "--unit", "周村区", "--year", year);

        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains($"'{year}' is not a valid value for --year", refused.Text, StringComparison.Ordinal);
        Assert.Contains("2019", refused.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_field_that_is_not_known_is_said_and_found()
    {
        string folder = templates.Folder("unknown-field");

        var created = (await templates.RunAsync(folder, "new", "zhengwu-plan", "-n", "Plan", "--unit", "周村区", "--year", "2027", "--fields", "养老服务,园林<绿化")).MustPass();

        Assert.Contains("names a field that is not known", created.Text, StringComparison.Ordinal);
        var found = Checked.Folder(folder);
        Assert.Equal(1, found.ExitCode);
        Assert.Contains("ZW0015", found.Text, StringComparison.Ordinal);
        Assert.Contains("园林<绿化", await File.ReadAllTextAsync(Path.Combine(folder, "Plan", "2027.plan.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("周村 2027", "2027", "zh", 2)]
    [InlineData("2026-city.plan", "2026", "en", 5)]
    public async Task A_project_of_all_three_templates_builds_and_runs(string name, string year, string keys, int unit)
    {
        string folder = templates.Folder("built-" + keys);
        string project = Path.Combine(folder, name);

        _ = (await templates.RunAsync(folder, "new", "zhengwu-plan", "-n", name, "--unit", Units[unit], "--year", year, "--keys", keys)).MustPass();
        _ = (await templates.RunAsync(project, "new", "zhengwu-units", "--region", Units[unit], "--keys", keys, "-o", ".", "--force")).MustPass();
        _ = (await templates.RunAsync(project, "new", "zhengwu-catalog", "--field", "养老服务", "--unit", Units[unit], "--units", "local.units.yaml", "--keys", keys, "-o", ".")).MustPass();
        var build = (await DotNet.RunAsync(project, ["build", "-warnaserror", "-tl:off"])).MustPass();
        var run = (await DotNet.RunAsync(project, ["run", "--no-build"])).MustPass();

        Assert.Contains("0 Warning(s)", build.Text, StringComparison.Ordinal);
        Assert.Contains(Extremes.OneLine(Units[unit]), run.Text, StringComparison.Ordinal);
        Assert.Contains($"{year}年3月", run.Text, StringComparison.Ordinal);
        Assert.Contains("03-31  公布本级政府上一年度政府信息公开工作年度报告", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zhengwu-plan", "政务公开年度方案", "地区或单位")]
    [InlineData("zhengwu-catalog", "政务公开领域目录", "领域；“其他”以")]
    [InlineData("zhengwu-units", "政务公开单位目录", "政府层级")]
    [InlineData("zhengwu-desk", "政务公开台账", "开头用哪个领域的目录")]
    public async Task Names_and_help_are_Chinese_where_the_user_is(string template, params string[] words)
    {
        string help = (await templates.RunInChineseAsync(templates.Folder("help"), "new", template, "--help")).MustPass().Text;

        Assert.All(words, word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    [Fact]
    public Task The_package_has_readme_icon_tags_and_licence() => PackagePage.MustBeCompleteAsync(templates.Package);

    [Fact]
    public async Task Packing_in_another_folder_gives_the_same_bytes()
    {
        byte[] first = await File.ReadAllBytesAsync(templates.Package, TestContext.Current.CancellationToken);
        byte[] second = await File.ReadAllBytesAsync(await templates.PackAgainAsync(), TestContext.Current.CancellationToken);

        Assert.True(first.AsSpan().SequenceEqual(second), ZipDifference.Describe(first, second));
    }

    private static IEnumerable<string> CatalogsIn(string folder) =>
        Directory.GetFiles(folder, "*.catalog.yaml").Select(file => Path.GetFileName(file).Replace(".catalog.yaml", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
