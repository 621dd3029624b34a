using Zhengwu.Definitions;
using Zhengwu.Generators.Pipeline;
using Zhengwu.Plans;
using Zhengwu.Units;
using Zhengwu.Catalogs;

namespace Zhengwu.Generators.Specs;

/// <summary>What is emitted for one file: everything is decided and escaped, and equal specs emit equal code.</summary>
/// <param name="Class">The class.</param>
internal abstract record FileSpec(ClassSpec Class)
{
    /// <summary>The spec of a file's model; null when nothing is generated from the file.</summary>
    public static FileSpec? Of(FileModel? file, GeneratorOptions options, CancellationToken cancellation)
    {
        if (file is null)
            return null;
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return file.Kind switch
            {
                // A file of which nothing could be read still has its class: what names it then breaks at one place, not at all.
                DefinitionKind.Plan => PlanSpec.Of(file.Model as DisclosurePlan ?? new(), file.ClassName, options),
                DefinitionKind.Units => UnitsSpec.Of(file.Model as UnitDirectory ?? new(), file.ClassName, options),
                DefinitionKind.Catalog => CatalogSpec.Of(file.Model as DisclosureCatalog ?? new(), file.ClassName, options),
                _ => null,
            };
        }
        catch (Exception fault) when (Faults.IsOurs(fault))
        {
            return FaultSpec.Of(file, Faults.Describe(fault), options);
        }
    }
}

/// <summary>A file that we failed on.</summary>
internal sealed record FaultSpec(ClassSpec Class, FindingSpec Finding) : FileSpec(Class)
{
    public static FaultSpec Of(FileModel file, string description, GeneratorOptions options) =>
        new(ClassSpec.Of(file.ClassName, DocSpec.Nothing, options), FindingSpec.OfFault(file.Path, description, options.Language));
}
