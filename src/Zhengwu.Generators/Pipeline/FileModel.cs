using Zhengwu.Definitions;

namespace Zhengwu.Generators.Pipeline;

/// <summary>What code is generated from: equal when it means the same, wherever its words stand.</summary>
/// <param name="Path">The path.</param>
/// <param name="Kind">The kind of file.</param>
/// <param name="ClassName">The class to generate.</param>
/// <param name="Model">The model as far as it could be read; null when nothing could.</param>
internal sealed record FileModel(string Path, DefinitionKind Kind, string ClassName, DefinitionElement? Model);
