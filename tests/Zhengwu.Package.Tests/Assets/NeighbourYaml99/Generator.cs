using Microsoft.CodeAnalysis;

[Generator]
public sealed class Generator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Neighbour.g.cs",
            $"internal static class Neighbour {{ public const string Yaml = \"{typeof(Generator).Assembly.GetName().Version}\"; }}"));
}
