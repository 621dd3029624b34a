using Zhengwu.Generators.Emit;
using Zhengwu.Generators.Pipeline;

namespace Zhengwu.Generators.Specs;

/// <summary>One generated class.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="HintName">The name of the generated file, without <c>.g.cs</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="KnowsNullable">Whether the file may say <c>#nullable</c>.</param>
internal sealed record ClassSpec(string Namespace, string Name, string HintName, DocSpec Doc, bool KnowsNullable)
{
    public static ClassSpec Of(string name, DocSpec doc, GeneratorOptions options) =>
        new(options.Namespace, name, Literal.HintName(name), doc, options.KnowsNullable);
}
