using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Zhengwu.Generators.Tests.Host;

/// <summary>An additional file that stands in memory and counts how often it is read.</summary>
internal sealed class MemoryText(string path, string content, Encoding? encoding = null, Func<Exception>? failure = null) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, encoding);

    public override string Path => path;

    public int Reads { get; private set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return failure is null ? _text : throw failure();
    }
}
