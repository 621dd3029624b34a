using System.CommandLine;
using Zhengwu.Cli.LanguageServer;
using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary><c>zhengwu lsp</c>: the language server for editors, over standard input and output.</summary>
internal static class LspCommand
{
    public static Command Create(CommonOptions common, ToolConsole console, TimeProvider time)
    {
        var command = new Command("lsp", "语言服务器，由编辑器启动 / The language server, started by an editor");
        command.SetAction(parsed => Serve(common.LanguageOf(parsed), console, time));
        return command;
    }

    // Nothing but this method names the server: no other command loads its libraries.
    private static int Serve(Language language, ToolConsole console, TimeProvider time)
    {
        using var server = new Server(console.In, console.Bytes, language, time);
        return server.RunAsync().GetAwaiter().GetResult();
    }
}
