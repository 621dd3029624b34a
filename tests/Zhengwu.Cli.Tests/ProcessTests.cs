using System.Diagnostics;
using System.Text;

namespace Zhengwu.Cli;

/// <summary>What only a real process shows: bytes on the streams, signals, the environment.</summary>
public class ProcessTests
{
    [Fact]
    public async Task Output_is_utf8_without_a_mark_whatever_the_locale()
    {
        using var process = Start(["check", "Inputs/short.catalog.yaml"], ("LC_ALL", "C"), ("LANG", "C"));
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Errors, process.ExitCode);
        Assert.StartsWith("Inputs/short.catalog.yaml\n", Encoding.UTF8.GetString(bytes.ToArray()), StringComparison.Ordinal);
        Assert.Contains("事项「高龄津贴」没有公开时限。", Encoding.UTF8.GetString(bytes.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_gets_no_colours_and_today_is_the_systems()
    {
        var (code, output, error) = await Run("check", "Inputs/year.units.yaml", "--format", "json");
        Assert.Equal(ExitCode.Good, code);
        Assert.Empty(error);
        Assert.Contains(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).ToString("yyyy-MM-dd", null), output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output);
    }

    [Fact]
    public async Task Usage_and_unreadable_files_have_their_codes()
    {
        Assert.Equal(ExitCode.Usage, (await Run("check")).Code);
        Assert.Equal(ExitCode.Unreadable, (await Run("check", "nowhere.plan.yaml")).Code);
    }

    [Fact]
    public async Task A_file_without_permission_cannot_be_read()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            Assert.Skip("The user may read everything here.");
        using var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Write("a.plan.yaml", "政务公开: 计划/1\n"), UnixFileMode.None);
        var (code, _, error) = await Run("check", folder.Path);
        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains("没有读取权限", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_c_ends_the_run_with_130()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("POSIX signals");
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 400; i++)
            File.Copy(Path.Combine(TestFiles.Repository, "samples/plans/zhoucun-2024.plan.yaml"), folder[$"{i}.plan.yaml"]);
        using var process = Start(["check", folder.Path]);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var process = Start(args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    private static Process Start(string[] args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "zhengwu.dll"), .. args])
        {
            WorkingDirectory = TestFiles.Project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
