using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using Zhengwu.Cli.LanguageServer.Protocol;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>The wire to the editor: the library's, but an editor is told what went wrong in a line, not by a stack.</summary>
internal sealed class Connection : JsonRpc
{
    private Connection(HeaderDelimitedMessageHandler handler)
        : base(handler)
    {
    }

    /// <summary>A wire over two streams, whose messages are handed on one after the other.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What goes over the wire has code of its own in ProtocolJson; nothing is looked up by reflection.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "As above.")]
    [SuppressMessage("Reliability", "CA2000", Justification = "The connection disposes of what it is made of.")]
    public static Connection Over(Stream input, Stream output)
    {
        var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = new(ProtocolJson.Default.Options) };
        return new(new(output, input, formatter)) { SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false) };
    }

    /// <summary>A fault of our own, as the tool tells it elsewhere.</summary>
    public static string Tell(Exception fault) => $"ZW9001: {fault.GetType().Name}: {PlainText.OneLine(fault.Message)}";

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception) => exception switch
    {
        LocalRpcException or OperationCanceledException => base.CreateErrorDetails(request, exception),
        JsonException => new() { Code = JsonRpcErrorCode.InvalidParams, Message = exception.Message },
        _ => new() { Code = JsonRpcErrorCode.InvocationError, Message = Tell(exception) },
    };
}
