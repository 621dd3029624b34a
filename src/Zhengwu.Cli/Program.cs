namespace Zhengwu.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        Heap.MakeRoomFor(args);
        Warmup.BeginFor(args);
        using var console = ToolConsole.OfProcess();
        return Tool.Run(args, console, TimeProvider.System);
    }
}
