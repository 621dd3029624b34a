using System.Text;
using System.Text.Json;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>The real tool over its standard streams: each capability once, the life of a server, and input that no editor sends.</summary>
public sealed class ProcessServerTests : IDisposable
{
    private const string Plan = "zhoucun-2024.plan.yaml";

    private readonly TemporaryFolder _folder = new();
    private readonly string _text;

    public ProcessServerTests()
    {
        _folder.CopySamples("plans");
        _text = File.ReadAllText(_folder[Plan]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_capability_works_over_the_streams_of_the_process()
    {
        await using var client = await EditorClient.OfProcess(_folder);
        Assert.Equal(["ZW2033", "ZW2030", "ZW2003", "ZW2001", "ZW2001"], (await client.Open(Plan)).Codes);
        var limit = Spot.Of(_text, "7月10日前", 1);
        Assert.Contains("2024年7月10日", (await client.AskAt("textDocument/hover", Plan, limit)).GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
        var unit = Spot.Of(_text, "区司法局牵头", 1);
        Assert.Contains("zhoucun.units.yaml", (await client.AskAt("textDocument/definition", Plan, unit)).ToString(), StringComparison.Ordinal);
        Assert.Contains("区财政局", (await client.AskAt("textDocument/completion", Plan, unit)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()));
        Assert.Equal(2, (await client.Ask("textDocument/references", new { textDocument = new { uri = client.Uri(Plan) }, position = unit.ToPosition(), context = new { includeDeclaration = true } })).GetArrayLength());
        var form = Spot.Of(_text, "报送: OpenDayPlan", 5);
        Assert.Equal("OpenDayPlan", (await client.AskAt("textDocument/prepareRename", Plan, form)).GetProperty("placeholder").GetString());
        var renamed = await client.Ask("textDocument/rename", new { textDocument = new { uri = client.Uri(Plan) }, position = form.ToPosition(), newName = "OpenDayForm" });
        Assert.Equal(3, renamed.GetProperty("changes").GetProperty(client.Uri(Plan)).GetArrayLength());
        Assert.NotEqual(0, (await client.AskAbout("textDocument/documentSymbol", Plan)).GetArrayLength());
    }

    [Fact]
    public async Task A_fault_is_mended_by_what_the_server_proposes()
    {
        await using var client = await EditorClient.OfProcess(_folder);
        var faulty = _text.Replace("地区: 周村区", "地曲: 周村区", StringComparison.Ordinal);
        var shown = await client.Open(Plan, faulty);
        var finding = Assert.Single(shown.Diagnostics.EnumerateArray(), finding => finding.GetProperty("code").GetString() == "ZW0005");
        var actions = await client.Ask("textDocument/codeAction", new { textDocument = new { uri = client.Uri(Plan) }, range = finding.GetProperty("range"), context = new { diagnostics = new[] { finding } } });
        var action = actions.EnumerateArray().First(action => action.GetProperty("isPreferred").GetBoolean());
        Assert.Equal("quickfix", action.GetProperty("kind").GetString());
        Assert.Equal("ZW0005", Assert.Single(action.GetProperty("diagnostics").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal(_text, EditedText.Apply(faulty, action.GetProperty("edit").GetProperty("changes").GetProperty(client.Uri(Plan))));
        var others = await client.Ask("textDocument/codeAction", new { textDocument = new { uri = client.Uri(Plan) }, range = finding.GetProperty("range"), context = new { diagnostics = Array.Empty<object>(), only = new[] { "refactor" } } });
        Assert.Equal(0, others.GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n# 最后一行\n\n\n\n")] // lines that go away
    public async Task Formatting_gives_what_fmt_writes(string end)
    {
        await using var client = await EditorClient.OfProcess(_folder);
        await client.Open(Plan, _text + end);
        var edits = await client.Ask("textDocument/formatting", new { textDocument = new { uri = client.Uri(Plan) }, options = new { tabSize = 2, insertSpaces = true } });
        await File.WriteAllTextAsync(_folder[Plan], _text + end, TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Good, ToolRun.Of("fmt", _folder[Plan]).Code);
        var formatted = EditedText.Apply(_text + end, edits);
        Assert.Equal(await File.ReadAllTextAsync(_folder[Plan], TestContext.Current.CancellationToken), formatted);
        await client.Replace(Plan, 2, formatted);
        Assert.Equal(0, (await client.Ask("textDocument/formatting", new { textDocument = new { uri = client.Uri(Plan) }, options = new { } })).GetArrayLength());
    }

    [Fact]
    public async Task An_orderly_end_has_exit_code_0_and_any_other_1()
    {
        await using (var orderly = await EditorClient.OfProcess(_folder))
        {
            Assert.Equal(JsonValueKind.Null, (await orderly.Ask("shutdown", null)).ValueKind);
            var late = await Assert.ThrowsAsync<StreamJsonRpc.RemoteInvocationException>(() => orderly.AskAbout("textDocument/documentSymbol", Plan));
            Assert.Equal(ErrorCodes.InvalidRequest, late.ErrorCode);
            await orderly.Tell("exit", null);
            Assert.Equal(ExitCode.Good, await orderly.Ended());
        }
        await using (var abrupt = await EditorClient.OfProcess(_folder))
        {
            await abrupt.Tell("exit", null);
            Assert.Equal(ExitCode.Errors, await abrupt.Ended());
        }
        await using var left = await EditorClient.OfProcess(_folder);
        left.Raw.Close();
        Assert.Equal(ExitCode.Errors, await left.Ended());
    }

    [Fact]
    public async Task What_an_editor_never_sends_is_answered_and_ends_nothing()
    {
        await using var client = EditorClient.StartProcess(_folder, "--lang", "en");
        var early = await Assert.ThrowsAsync<StreamJsonRpc.RemoteInvocationException>(() => client.AskAt("textDocument/hover", Plan, default));
        Assert.Equal(ErrorCodes.NotInitialized, early.ErrorCode);
        await client.Initialize();
        await client.Open(Plan);
        await client.Tell("textDocument/didChange", new { textDocument = new { uri = "file:///nowhere.plan.yaml", version = 2 }, contentChanges = new[] { new { text = "x" } } });
        await client.Tell("textDocument/didChange", new { textDocument = new { uri = client.Uri(Plan) } });
        await client.Tell("textDocument/didOpen", new { });
        await client.Tell("textDocument/didClose", new { textDocument = new { uri = "::" } });
        await client.Tell("$/setTrace", new { value = "off" });
        Assert.Equal(JsonValueKind.Null, (await client.AskAt("textDocument/hover", "nowhere.plan.yaml", default)).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await client.AskAt("textDocument/hover", Plan, new(999_999, 999_999))).ValueKind);
        Assert.Equal(JsonValueKind.Object, (await client.AskAt("textDocument/completion", Plan, new(-1, -1))).ValueKind);
        var unreadable = await Assert.ThrowsAsync<StreamJsonRpc.RemoteMethodNotFoundException>(() => client.Ask("textDocument/hover", new { position = 7 }));
        Assert.Equal(StreamJsonRpc.Protocol.JsonRpcErrorCode.InvalidParams, unreadable.ErrorCode);
        await Assert.ThrowsAsync<StreamJsonRpc.RemoteMethodNotFoundException>(() => client.Ask("textDocument/foldingRange", new { }));
        await client.Type(Plan, 2, new(999_999, 0), "误: 1\n", replaced: 5);
        Assert.Contains("ZW0005", (await client.FindingsOf(Plan, 2)).Codes);
    }

    [Fact]
    public async Task Bytes_that_are_no_message_end_the_server_in_an_orderly_way()
    {
        await using var client = await EditorClient.OfProcess(_folder);
        await client.Raw.WriteAsync(Encoding.UTF8.GetBytes("Content-Length: 4\r\n\r\n{{{{"), TestContext.Current.CancellationToken);
        await client.Raw.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Errors, await client.Ended());
    }

    [Fact]
    public async Task No_other_command_needs_the_libraries_of_the_server()
    {
        using var tool = new TemporaryFolder();
        string[] files = ["zhengwu.dll", "zhengwu.runtimeconfig.json", "Zhengwu.Sdk.dll", "YamlDotNet.dll", "System.CommandLine.dll", "Spectre.Console.dll"];
        foreach (var file in files)
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), tool[file]);
        Assert.Equal(ExitCode.Good, await Run(tool, "check", _folder[Plan]));
        Assert.Equal(ExitCode.Good, await Run(tool, "--help"));
        Assert.NotEqual(ExitCode.Good, await Run(tool, "lsp")); // the libraries are missing indeed
    }

    private static async Task<int> Run(TemporaryFolder tool, params string[] args)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", [tool["zhengwu.dll"], .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        await Task.WhenAll(output, error);
        return process.ExitCode;
    }
}
