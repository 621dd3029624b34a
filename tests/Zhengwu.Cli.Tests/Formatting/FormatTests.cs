using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Formatting;

public sealed class FormatTests : IDisposable
{
    private const string Good = "政务公开: 计划/1\n标题: 某区政务公开工作要点\n任务:\n  - 序号: 1\n";
    private const string Loose = "政务公开:   计划/1\n标题: 某区政务公开工作要点  \n任务:\n- 序号: 1";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("messy", "messy.expected.yaml")]
    [InlineData("messy", "messy.en.expected.yaml", Language.English)]
    [InlineData("messy.en", "messy.zh.expected.yaml", Language.Chinese)]
    public void A_messy_file_is_laid_out(string input, string expected, Language? keys = null)
    {
        var folder = Path.Combine(TestFiles.Project, "Formatting");
        var file = Read(File.ReadAllText(Path.Combine(folder, input + ".input.yaml")));
        Snapshot.Matches(Path.Combine(folder, expected), Formatted.Of(file, keys).Text!);
    }

    public static TheoryData<string> Files => new(
        new[] { "samples", "tests/Zhengwu.Sdk.Tests/Rules/Fixtures", "tests/Zhengwu.Cli.Tests/Formatting", "tests/Zhengwu.Cli.Tests/Inputs" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(TestFiles.Repository, folder), "*.yaml", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(TestFiles.Repository, file)).Order(StringComparer.Ordinal).ToArray());

    [Theory]
    [MemberData(nameof(Files))]
    public void Formatting_keeps_the_model_and_is_done_after_once(string path)
    {
        var file = ReadFile(path);
        var formatted = Formatted.Of(file, null);
        if (formatted.Faults.Count > 0 || file.Kind is null)
            return; // such files are refused
        Assert.NotNull(formatted.Text);
        var again = Read(formatted.Text, file.Path);
        Assert.Equal(file.Model, again.Model);
        Assert.Equal(formatted.Text, Formatted.Of(again, null).Text);
        Assert.EndsWith("\n", formatted.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", formatted.Text.Replace(": >+", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Converted_keys_are_of_one_language_and_come_back(string path)
    {
        var file = ReadFile(path);
        if (Formatted.Of(file, null) is not { Text: { } text, Faults.Count: 0 })
            return;
        var other = file.KeyLanguage == Language.English ? Language.Chinese : Language.English;
        var converted = Read(Formatted.Of(file, other).Text!, file.Path);
        Assert.Equal(other, converted.KeyLanguage);
        Assert.DoesNotContain(converted.ReadingFindings, finding => finding.Rule.Id == "ZW0011");
        var own = Formatted.Of(file, file.KeyLanguage).Text!;
        Assert.Equal(own, Formatted.Of(converted, file.KeyLanguage).Text);
        if (!file.ReadingFindings.Any(finding => finding.Rule.Id is "ZW0011" or "ZW0014" or "ZW0006" or "ZW0007"))
            Assert.Equal((file.Model, text), (converted.Model, own));
    }

    [Fact]
    public void However_a_file_is_laid_out_it_comes_out_the_same()
    {
        var random = new Random(20261122);
        var sources = Files.Select(row => ReadFile(row.Data)).Where(file => file.Kind is not null && Formatted.Of(file, null).Text is not null).ToList();
        var tried = 0;
        for (var i = 0; i < 1_000; i++)
        {
            var file = sources[random.Next(sources.Count)];
            var loose = Read(Loosen(file.Text.Content, random), file.Path);
            if (loose.Model is null || !loose.Model.Equals(file.Model) || loose.ReadingFindings.Count != file.ReadingFindings.Count)
                continue; // the change was one of meaning
            tried++;
            var text = Formatted.Of(loose, null).Text;
            Assert.NotNull(text);
            Assert.Equal(text, Formatted.Of(Read(text, file.Path), null).Text);
            Assert.Equal(file.Model, Read(text, file.Path).Model);
        }
        Assert.True(tried > 500, $"only {tried} of the changes kept the meaning");
    }

    [Theory]
    [InlineData("a:   b", "a: b\n")]
    [InlineData("a:\r\n- b\r- c", "a:\n  - b\n  - c\n")]
    [InlineData("a : {b : c,d: [e ,f , ]}", "a: {b: c, d: [e, f,]}\n")]
    [InlineData("a: { b: }", "a: {b: }\n")]
    [InlineData("a:\n    b:\n        - - 1\n          - 2\n", "a:\n  b:\n    - - 1\n      - 2\n")]
    [InlineData("a: |2\n   b\n  c\n", "a: |2\n   b\n  c\n")]
    [InlineData("x:\n    a: |2\n          b\n       c\n", "x:\n  a: |2\n        b\n     c\n")]
    [InlineData("a: |+\n    b\n\n\n", "a: |+\n  b\n\n\n")]
    [InlineData("a: |-\n    b\n\n\n\nc: d", "a: |-\n  b\n\nc: d\n")]
    [InlineData("a: b\n   c\n", "a: b\n  c\n")]
    [InlineData("- &x   a\n-    *x\n", "- &x a\n- *x\n")]
    [InlineData("? a\n: b\n", "? a\n: b\n")]
    [InlineData("a: [b,\n  c]  # d\n\n\n\n# e", "a: [b,\n  c]  # d\n\n# e\n")]
    public void Layout_is_two_columns_a_level_and_one_blank_after_a_mark(string text, string expected)
    {
        Assert.Equal(expected, Layout.Of(text));
        Assert.Equal(expected, Layout.Of(expected));
    }

    [Theory]
    // As far left as the longest allows; a Chinese character takes two columns.
    [InlineData("- {a: 1,     b: 2}\n- {a: 333,   b: 2}\n", "- {a: 1,   b: 2}\n- {a: 333, b: 2}\n")]
    [InlineData("- {a: 正文,     b: 2}\n- {a: 文件名称, b: 2}\n", "- {a: 正文,     b: 2}\n- {a: 文件名称, b: 2}\n")]
    // Each column by itself; a row that has no such entry parts nothing but that column.
    [InlineData("- {a: 1,  b: 2,   c: 3}\n- {a: 11, b: 222, c: 3}\n", "- {a: 1,  b: 2,   c: 3}\n- {a: 11, b: 222, c: 3}\n")]
    [InlineData("- {a: 1,  b: 2,    c: 3}\n- {a: 11, b: 222,   c: 3}\n", "- {a: 1,  b: 2, c: 3}\n- {a: 11, b: 222, c: 3}\n")]
    [InlineData("- {a: 1,   b: 2}\n- {a: 1}\n- {a: 111, b: 2}\n", "- {a: 1, b: 2}\n- {a: 1}\n- {a: 111, b: 2}\n")]
    [InlineData("- {a: 1,   b: [x, {y: 1,   z: 2}]}\n- {a: 111, b: 2}\n", "- {a: 1,   b: [x, {y: 1, z: 2}]}\n- {a: 111, b: 2}\n")]
    // Columns are between neighbours: what stands alone, or in another list, or with a line between, is not one.
    [InlineData("- {a: 1,   b: 2}\n", "- {a: 1, b: 2}\n")]
    [InlineData("- {a: 1,   b: 2}\n- {a: 1,  b: 2}\n", "- {a: 1, b: 2}\n- {a: 1, b: 2}\n")]
    [InlineData("- {a: 1,   b: 2}\n# c\n- {a: 111, b: 2}\n", "- {a: 1, b: 2}\n# c\n- {a: 111, b: 2}\n")]
    [InlineData("- {a: 1,   b: 2}\n- c:\n    - {a: 111, b: 2}\n", "- {a: 1, b: 2}\n- c:\n    - {a: 111, b: 2}\n")]
    [InlineData("- {a: 1,\n   b: 2}\n- {a: 1, b: 2}\n", "- {a: 1,\n   b: 2}\n- {a: 1, b: 2}\n")]
    [InlineData("a: {b: 1,   c: 2}\nd: {b: 111, c: 2}\n", "a: {b: 1, c: 2}\nd: {b: 111, c: 2}\n")]
    public void Columns_of_neighbouring_rows_stay_columns(string text, string expected)
    {
        Assert.Equal(expected, AlignedColumns.Keep(text, Layout.Of(text)));
        Assert.Equal(expected, AlignedColumns.Keep(expected, Layout.Of(expected)));
    }

    [Fact]
    public void Converted_rows_stand_in_columns_again()
    {
        const string Chinese = "政务公开: 单位/1\n单位:\n  - {标识: Finance,      名称: 区财政局}\n  - {标识: CivilAffairs, 名称: 区民政局}\n";
        const string English = "zhengwu: units/1\nunits:\n  - {id: Finance,      name: 区财政局}\n  - {id: CivilAffairs, name: 区民政局}\n";
        Assert.Equal(English, Formatted.Of(Read(Chinese, "a.units.yaml"), Language.English).Text);
        Assert.Equal(Chinese, Formatted.Of(Read(English, "a.units.yaml"), Language.Chinese).Text);
    }

    [Fact]
    public void Our_own_files_are_laid_out()
    {
        var ours = new[] { "samples", "templates/content" }.Select(folder => Path.Combine(TestFiles.Repository, folder)).ToArray();
        Assert.Equal(new ToolRun(ExitCode.Good, "", ""), ToolRun.Of(["fmt", "--check", .. ours]));
    }

    [Fact]
    public void Check_lists_what_would_change_and_writes_nothing()
    {
        var good = _folder.Write("a.plan.yaml", Good);
        var loose = _folder.Write("b.plan.yaml", Loose);
        Assert.Equal(new ToolRun(ExitCode.Errors, loose + "\n", ""), ToolRun.Of("fmt", "--check", good, loose));
        Assert.Equal(Loose, File.ReadAllText(loose));
        Assert.Equal(new ToolRun(ExitCode.Good, "", ""), ToolRun.Of("fmt", "--check", good));
        Assert.Equal(new ToolRun(ExitCode.Errors, good + "\n", ""), ToolRun.Of("fmt", "--check", good, "--keys", "en"));
    }

    [Fact]
    public void A_folder_is_laid_out_file_by_file_and_a_byte_order_mark_stays()
    {
        var good = _folder.Write("a.plan.yaml", Good);
        var loose = _folder.Write("sub/b.plan.yaml", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Loose)]);
        Assert.Equal($"{good}: 不用改\n{loose}: 已整理\n", ToolRun.Of("fmt", _folder.Path).Out);
        Assert.Equal([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Good)], File.ReadAllBytes(loose));
    }

    [Theory]
    [InlineData("政务公开: 计划/1\n标题: [未结束\n", "ZW0001")]
    [InlineData("政务公开: 计划/9\n", "ZW0009")]
    [InlineData("name: 别人的文件\n", "ZW0010")]
    [InlineData("", "ZW0021")]
    [InlineData("政务公开: 计划/1\n---\na: b\n", "ZW0013")]
    public void A_file_that_cannot_be_read_is_refused_with_the_finding(string text, string rule)
    {
        var file = _folder.Write("a.plan.yaml", text);
        var run = ToolRun.Of("fmt", file);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(rule, run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void What_does_not_go_together_is_said()
    {
        var file = _folder.Write("a.plan.yaml", Good);
        Assert.Equal(ExitCode.Usage, ToolRun.Of("fmt", "--to-utf8", "--check", file).Code);
        Assert.Equal(ExitCode.Usage, ToolRun.Of("fmt", "--keys", "fr", file).Code);
        Assert.Equal(ExitCode.Unreadable, ToolRun.Of("fmt", _folder["none.plan.yaml"]).Code);
        Directory.CreateDirectory(_folder["empty"]);
        Assert.Equal(ExitCode.Usage, ToolRun.Of("fmt", _folder["empty"]).Code);
    }

    // What people and other programs do to a layout: indentation of another width, blanks, line ends, comments.
    private static string Loosen(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var width = random.Next(1, 4);
        for (var i = 0; i < lines.Count; i++)
            lines[i] = new string(' ', (lines[i].Length - lines[i].TrimStart(' ').Length) * width) + lines[i].TrimStart(' ');
        for (var changes = random.Next(8); changes > 0; changes--)
        {
            var at = random.Next(lines.Count);
            lines[at] = random.Next(6) switch
            {
                0 => lines[at] + "  ",
                1 => "\n\n" + lines[at],
                2 => lines[at].Replace(": ", ":   ", StringComparison.Ordinal),
                3 => new string(' ', random.Next(12)) + "# 注释\n" + lines[at],
                4 => lines[at].Replace("{", "{ ", StringComparison.Ordinal).Replace(",", " , ", StringComparison.Ordinal),
                _ => lines[at] + "  # 注释",
            };
        }
        return string.Join(random.Next(4) == 0 ? "\r\n" : "\n", lines);
    }

    private static Definition ReadFile(string path) => Read(File.ReadAllText(Path.Combine(TestFiles.Repository, path)), Path.GetFileName(path));

    private static Definition Read(string text, string path = "a.yaml") => DefinitionReader.Read(path, text);
}
