using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>A file as the editor has it, saved or not. A change makes another one.</summary>
internal sealed class OpenFile
{
    private readonly Definition? _lastWhole;
    private Definition? _definition;

    private OpenFile(string uri, int? version, string text, Definition? lastWhole)
    {
        // Editors count no byte order mark; a reader drops it.
        Text = text.StartsWith('\uFEFF') ? text[1..] : text;
        (Uri, Path, Version, _lastWhole) = (uri, DocumentUri.ToPath(uri), version, lastWhole);
    }

    /// <summary>What the editor calls it.</summary>
    public string Uri { get; }

    public string Path { get; }

    public int? Version { get; }

    public string Text { get; }

    public LineMap Lines => field ??= new(Text);

    /// <summary>The file as it was when it could last be read to its end: what to propose while a line is half written.</summary>
    public Definition LastWhole => Read() is { Tree.IsComplete: true } now ? now : _lastWhole ?? Read();

    public static OpenFile Create(OpenedDocument document) => new(document.Uri, document.Version, document.Text, null);

    /// <summary>The file after some changes, each made to what the one before left.</summary>
    public OpenFile With(ContentChange[] changes, int? version)
    {
        var text = Text;
        foreach (var change in changes)
            text = Apply(text, change);
        return new(Uri, version, text, _definition is { Tree.IsComplete: true } whole ? whole : _lastWhole);
    }

    /// <summary>Reads the text, once. Two threads that ask at once may both read it, to the same result.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public Definition Read(CancellationToken cancellation = default)
    {
        if (Volatile.Read(ref _definition) is { } known)
            return known;
        var read = DefinitionReader.Read(DefinitionText.FromString(Path, Text), null, cancellation);
        return Interlocked.CompareExchange(ref _definition, read, null) ?? read;
    }

    private static string Apply(string text, ContentChange change)
    {
        if (change.Range is not { } range)
            return change.Text;
        var span = new LineMap(text).SpanOf(range);
        return string.Concat(text.AsSpan(0, span.Start), change.Text, text.AsSpan(span.End));
    }
}
