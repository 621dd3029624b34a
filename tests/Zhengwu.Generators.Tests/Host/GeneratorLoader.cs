using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Zhengwu.Generators.Tests.Host;

/// <summary>
/// Loads the generator as a compiler does: in a context of its own, with the netstandard2.0 build of the library beside it.
/// The net10.0 build that the tests themselves use stays a different assembly.
/// </summary>
internal sealed class GeneratorLoader : AssemblyLoadContext
{
    private static readonly GeneratorLoader Instance = new();

    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "generator");

    private GeneratorLoader()
        : base("generator")
    {
    }

    public static Assembly Generator { get; } = Instance.LoadFromAssemblyName(new AssemblyName("Zhengwu.Generators"));

    public static Assembly Library { get; } = Instance.LoadFromAssemblyName(new AssemblyName("Zhengwu.Sdk"));

    public static IIncrementalGenerator Create() => (IIncrementalGenerator)Activator.CreateInstance(Generator.GetType("Zhengwu.Generators.PlanGenerator", throwOnError: true)!)!;

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var file = Path.Combine(_folder, assemblyName.Name + ".dll");
        return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}
