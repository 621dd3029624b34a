using Spectre.Console;

namespace Zhengwu.Cli.Validate;

/// <summary>Shows on a terminal how much of a file is done; of a pipe, which has no length, only that it goes on.</summary>
internal static class ProgressBar
{
    public static T Show<T>(Stream records, TextWriter terminal, Func<T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });
        return console.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .Start(progress => Follow(progress.AddTask("records", maxValue: records.CanSeek ? Math.Max(1, records.Length) : 1), records, work));
    }

    private static T Follow<T>(ProgressTask bar, Stream records, Func<T> work)
    {
        bar.IsIndeterminate = !records.CanSeek;
        var running = Task.Run(work);
        while (!running.Wait(100))
            bar.Value = records.CanSeek ? records.Position : 0;
        return running.Result;
    }
}
