using System.Diagnostics;
using System.Text;

namespace Zhengwu.Package.Tests;

/// <summary>Runs <c>dotnet</c> as a user's shell would, without what the test run put into the environment.</summary>
internal static class DotNet
{
    // Set by `dotnet test` for itself, or able to change what is packed or restored.
    private static readonly string[] Foreign =
        ["MSBuild", "NUGET_PACKAGES", "SOURCE_DATE_EPOCH", "DeterministicTimestamp", "Configuration", "Platform", "Version", "VSTEST", "TESTINGPLATFORM", "DOTNET_HOST_PATH"];

    public static Task<Outcome> RunAsync(string folder, string[] arguments, (string Name, string Value)[]? environment = null) =>
        RunAsync("dotnet", folder, arguments, environment);

    /// <summary>Runs a program that brings its own runtime.</summary>
    public static Task<Outcome> RunProgramAsync(string folder, string program) => RunAsync(program, folder, [], null);

    /// <summary>What is to be started, with its output redirected.</summary>
    public static ProcessStartInfo StartOf(string program, string folder, string[] arguments, (string Name, string Value)[]? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        SetEnvironment(start, environment ?? []);
        return start;
    }

    private static async Task<Outcome> RunAsync(string program, string folder, string[] arguments, (string Name, string Value)[]? environment)
    {
        using var process = Process.Start(StartOf(program, folder, arguments, environment)) ?? throw new InvalidOperationException("dotnet did not start");
        var cancel = TestContext.Current.CancellationToken;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var error = process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return new(process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static void SetEnvironment(ProcessStartInfo start, (string Name, string Value)[] environment)
    {
        foreach (string name in start.Environment.Keys.Where(IsForeign).ToList())
            _ = start.Environment.Remove(name);

        // No build server may outlive the test or hold a dll of its temporary folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
    }

    private static bool IsForeign(string name) => Foreign.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
