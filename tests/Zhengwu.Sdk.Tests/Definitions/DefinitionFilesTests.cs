using Zhengwu.Findings;

namespace Zhengwu.Definitions;

public sealed class DefinitionFilesTests : IDisposable
{
    private const string Head = "政务公开: 计划/1\n标题: 甲\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("zhengwu-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_searched_by_suffix_in_a_fixed_order()
    {
        foreach (var name in new[] { "b.plan.yaml", "a/z.units.yaml", "a/A.catalog.yaml", "B.PLAN.YAML", "notes.yaml", "plan.yaml", ".hidden/x.plan.yaml", "bin/x.plan.yaml", "a/obj/x.plan.yaml", "node_modules/x.plan.yaml" })
            Write(name, Head);
        var files = Load(_folder);
        Assert.Equal(["B.PLAN.YAML", "a/A.catalog.yaml", "a/z.units.yaml", "b.plan.yaml"], Names(files.Asked));
        Assert.Empty(files.Referenced);
        Assert.Empty(files.Unreadable);
    }

    [Fact]
    public void A_file_is_read_whatever_its_name() => Assert.NotNull(Load(Write("notes.txt", Head)).Asked.Single().Plan);

    [Fact]
    public void A_file_reached_twice_is_read_once_under_its_first_name()
    {
        var file = Write("a.plan.yaml", Head);
        var files = Load(file, _folder, Path.Combine(_folder, ".", "a.plan.yaml"));
        Assert.Equal(file, Assert.Single(files.Asked).Path);
        Assert.Single(files.Set.Definitions);
    }

    [Fact]
    public void Files_that_others_name_are_read_too_and_kept_apart()
    {
        var plan = Write("plans/a.plan.yaml", Head + "单位目录: ../units/u.units.yaml\n事项目录: [../c.catalog.yaml, gone.catalog.yaml]\n");
        Write("c.catalog.yaml", "政务公开: 目录/1\n标题: 乙\n单位目录: v.units.yaml\n");
        Write("units/u.units.yaml", "政务公开: 单位/1\n");
        Write("v.units.yaml", "政务公开: 单位/1\n");
        var files = Load(plan);
        Assert.Equal(["plans/a.plan.yaml"], Names(files.Asked));
        Assert.Equal(["units/u.units.yaml", "c.catalog.yaml", "v.units.yaml"], Names(files.Referenced));
        Assert.NotNull(files.Set.Find(files.Asked[0], "../units/u.units.yaml")?.Units);
        Assert.Null(files.Set.Find(files.Asked[0], "gone.catalog.yaml"));
        Assert.Empty(files.Unreadable);
    }

    [Fact]
    public void A_named_file_that_was_asked_for_by_another_path_is_found()
    {
        var plan = Write("a.plan.yaml", Head + "单位目录: u.units.yaml\n");
        var units = Write("u.units.yaml", "政务公开: 单位/1\n");
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, units);
        var files = Load(relative, plan);
        Assert.Empty(files.Referenced);
        Assert.Same(files.Asked[0], files.Set.Find(files.Asked[1], "u.units.yaml"));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("//server/share/u.units.yaml")]
    [InlineData("notes.txt")]
    [InlineData(".")]
    public void What_is_no_definition_by_its_name_is_not_opened(string name)
    {
        Write("notes.txt", Head);
        Assert.Empty(Load(Write("a.plan.yaml", Head + $"单位目录: {name}\n")).Referenced);
    }

    [Fact]
    public void What_cannot_be_read_is_a_result()
    {
        var files = Load(Path.Combine(_folder, "none.plan.yaml"), "no\0name", "");
        Assert.Empty(files.Asked);
        Assert.Equal(["没有这个文件或文件夹", "不是合法的路径", "不是合法的路径"], files.Unreadable.Select(file => file.Reason.Chinese));
        Assert.EndsWith("none.plan.yaml: no such file or folder", files.Unreadable[0].ToString(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_fails_while_it_is_read_does_not_hide_the_others()
    {
        if (!OperatingSystem.IsLinux())
            return; // elsewhere nothing fails as reliably as the memory of a process, read from its start
        File.CreateSymbolicLink(Path.Combine(_folder, "a.plan.yaml"), "/proc/self/mem");
        Write("b.plan.yaml", Head);
        var files = Load(_folder);
        Assert.Equal(["b.plan.yaml"], Names(files.Asked));
        Assert.StartsWith("读取时出错：", Assert.Single(files.Unreadable).Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_folders_are_not_followed_and_links_to_files_are()
    {
        Write("real/a.plan.yaml", Head);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "real", "loop"), _folder);
        File.CreateSymbolicLink(Path.Combine(_folder, "link.plan.yaml"), Path.Combine(_folder, "real", "a.plan.yaml"));
        Assert.Equal(["link.plan.yaml", "real/a.plan.yaml"], Names(Load(_folder).Asked));
    }

    [Fact]
    public void A_huge_file_is_reported_without_being_read()
    {
        var path = Path.Combine(_folder, "a.plan.yaml");
        using (var file = File.Create(path))
            file.SetLength(200L << 20);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var finding = Assert.Single(Assert.Single(Load(path).Asked).ReadingFindings);
        Assert.Equal("ZW0004", finding.Rule.Id);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < 1 << 20);
    }

    [Fact]
    public void The_bound_holds_for_files_that_do_not_tell_their_length()
    {
        if (!OperatingSystem.IsLinux())
            return; // no such device elsewhere
        var definition = Assert.Single(DefinitionFiles.Load("/dev/zero", new ReadOptions { MaxLength = 1000 }, TestContext.Current.CancellationToken).Asked);
        Assert.Equal("ZW0004", Assert.Single(definition.ReadingFindings).Rule.Id);
    }

    [Fact]
    public void Reading_can_be_ended()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => DefinitionFiles.Load(_folder, null, cancellation.Token));
    }

    private static DefinitionFiles Load(params string[] paths) => DefinitionFiles.Load(paths, null, TestContext.Current.CancellationToken);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private IEnumerable<string> Names(IEnumerable<Definition> files) => files.Select(file => Path.GetRelativePath(_folder, file.Path).Replace('\\', '/'));
}
