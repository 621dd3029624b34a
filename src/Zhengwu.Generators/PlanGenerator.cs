using Microsoft.CodeAnalysis;

namespace Zhengwu.Generators;

/// <summary>Compiles definition files to typed C#.</summary>
[Generator]
public sealed class PlanGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
