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
    public async Task Ctrl_c_ends_the_run_with_130()
    {
        if (OperatingSystem.IsWindows())
            return; // no such signals there
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 400; i++)
            File.Copy(Path.Combine(TestFiles.Repository, "samples/plans/zhoucun-2024.plan.yaml"), folder[$"{i}.plan.yaml"]);
        using var process = StartInterruptible("check", folder.Path);
        // Read, so that a run that goes on in spite of the signal fails below and does not wait for a reader.
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        _ = await output;
        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_notice_in_the_current_folder_is_known_to_the_commands()
    {
        using var folder = new TemporaryFolder();
        var notice = Path.Combine(TestFiles.Project, "Calendars", "2027.calendar.yaml");
        Assert.Equal(ExitCode.Usage, (await RunIn(folder.Path, "", "calendar", "show", "2027")).Code);
        Assert.Equal("2027.calendar.yaml: 已加入\n  2027 年现已公布。\n", (await RunIn(folder.Path, "", "calendar", "add", notice)).Output);
        Assert.Equal(ExitCode.Good, (await RunIn(folder.Path, "", "calendar", "show", "2027")).Code);
        var answer = await RunIn(folder.Path, "{\"phrase\": \"20个工作日内\", \"event\": \"2026-12-15\"}\n", "deadline", "due", "--stdin");
        Assert.Contains("\"due\":\"2027-01-13\"", answer.Output, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Output, string Error)> Run(params string[] args) => RunIn(TestFiles.Project, "", args);

    private static async Task<(int Code, string Output, string Error)> RunIn(string folder, string input, params string[] args)
    {
        using var process = Start(folder, args);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    private static Process Start(string[] args, params (string Name, string Value)[] environment) => Start(TestFiles.Project, args, environment);

    // Whoever starts the tests in the background has them ignore the signal, and so would every process below.
    private static Process StartInterruptible(params string[] args) =>
        Process.Start(StartInfo(TestFiles.Project, OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"], args))!;

    private static Process Start(string folder, string[] args, params (string Name, string Value)[] environment)
    {
        var start = StartInfo(folder, ["dotnet"], args);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static ProcessStartInfo StartInfo(string folder, string[] host, string[] args) =>
        new(host[0], [.. host[1..], Path.Combine(AppContext.BaseDirectory, "zhengwu.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
}
