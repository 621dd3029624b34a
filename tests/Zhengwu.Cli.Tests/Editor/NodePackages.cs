using System.Diagnostics;
using System.Text;

namespace Zhengwu.Cli.Editor;

/// <summary>Node.js with the packages that the schemas are tested with. A test that needs it is skipped where it is not installed.</summary>
internal static class NodePackages
{
    private static readonly string Folder = Path.Combine(TestFiles.Repository, "tests", "Zhengwu.Cli.Tests", "Node");

    private static readonly Lazy<string?> Missing = new(FindWhatIsMissing);

    /// <summary>Skips the test, saying why, where Node.js or its packages are not to be had.</summary>
    public static void Demand() => Assert.SkipWhen(Missing.Value is not null, Missing.Value ?? "");

    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Starts a script with its streams redirected.</summary>
    public static Process Start(string script, params string[] args) => StartProgram("node", [script, .. args]);

    /// <summary>Runs a script to its end: lines in, lines out.</summary>
    public static async Task<string[]> Run(string script, string[] args, IEnumerable<string> lines)
    {
        using var process = Start(script, args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        foreach (var line in lines)
            await process.StandardInput.WriteAsync(line + "\n");
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string? FindWhatIsMissing()
    {
        try
        {
            using (var node = StartProgram("node", ["--version"]))
                node.WaitForExit();
            return InstallOnce();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Node.js is not installed.";
        }
    }

    // Two test programs may want them at the same time, and npm begins by removing the folder.
    private static string? InstallOnce()
    {
        using var turn = new Mutex(initiallyOwned: false, "zhengwu-node-packages");
        turn.WaitOne();
        try
        {
            return File.Exists(PathOf("node_modules", ".package-lock.json")) ? null : Install();
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    private static string? Install()
    {
        using var npm = StartProgram(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"]);
        var error = npm.StandardError.ReadToEndAsync();
        npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        return npm.ExitCode == 0 ? null : "npm ci failed: " + error.Result;
    }

    private static Process StartProgram(string program, string[] args) => Process.Start(new ProcessStartInfo(program, args)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    })!;
}
