using System.Diagnostics;
using System.Globalization;

namespace Zhengwu.Benchmarks;

/// <summary>
/// Measures each case in processes of its own, in turn. The garbage collector adapts to what a process does: what it learnt
/// from one case would change the next, and which one pays for a collection would be a matter of chance.
/// </summary>
internal static class OwnProcess
{
    private const string Option = "--case";

    /// <summary>Starts this program again for each case, several times, and puts the figures together.</summary>
    public static Measured[] Measure(IReadOnlyList<Case> cases, int turns)
    {
        var answers = cases.Select(_ => new List<double>()).ToArray();
        var allocated = new long[cases.Count];
        for (var turn = 0; turn < turns; turn++)
        {
            for (var at = 0; at < cases.Count; at++)
            {
                var figures = Ask(at);
                answers[at].AddRange(figures.Skip(1));
                allocated[at] = (long)figures[0];
            }
        }
        return [.. cases.Select((one, at) => new Measured(one.Name, [.. answers[at]], allocated[at]))];
    }

    /// <summary>The case that this process was started for; null where it was started by a person.</summary>
    public static int? CaseOf(string[] args) =>
        Array.IndexOf(args, Option) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : null;

    /// <summary>Measures a case and answers the process that asked.</summary>
    public static void Answer(Case one, int rounds)
    {
        var measured = Paired.Measure([one], rounds)[0];
        Console.WriteLine(string.Join(' ', measured.Milliseconds.Prepend(measured.Allocated).Select(figure => figure.ToString("R", CultureInfo.InvariantCulture))));
    }

    private static double[] Ask(int at)
    {
        string[] arguments = [.. Environment.GetCommandLineArgs().Skip(1), Option, at.ToString(CultureInfo.InvariantCulture)];
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. answer.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"The process for case {at} ended with {process.ExitCode}.");
    }
}
