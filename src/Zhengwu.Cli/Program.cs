using Zhengwu.Rules;

namespace Zhengwu.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        Heap.MakeRoomFor(args);
        if (args is ["check", ..] && Environment.ProcessorCount > 1)
            Warmup.Begin(withPlans: false);
        using var console = ToolConsole.OfProcess();
        return Tool.Run(args, console, TimeProvider.System);
    }
}
