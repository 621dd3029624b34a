using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core;

[Generator]
public sealed class Generator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Neighbour.g.cs", Code()));

    // Mark.Line is an int in YamlDotNet 13 and a long in 16, so this runs on 13 only.
    private static string Code()
    {
        var parser = new Parser(new StringReader("a: b"));
        parser.MoveNext();
        int line = parser.Current.Start.Line;
        return $"internal static class Neighbour {{ public const string Yaml = \"{typeof(Parser).Assembly.GetName().Version} line {line}\"; }}";
    }
}
