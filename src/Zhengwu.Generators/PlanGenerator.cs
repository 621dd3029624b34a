using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Zhengwu.Plans;

namespace Zhengwu.Generators;

/// <summary>Stand-in.</summary>
[Generator]
public sealed class PlanGenerator : IIncrementalGenerator
{
#pragma warning disable RS2008 // stand-in
    private static readonly DiagnosticDescriptor UnknownKey = new("ZW0005", "Unknown key", "不认识的键“{0}”", "Zhengwu", DiagnosticSeverity.Warning, true);
    private static readonly DiagnosticDescriptor Fault = new("ZW9999", "Fault", "{0}", "Zhengwu", DiagnosticSeverity.Error, true);
#pragma warning restore RS2008

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var space = context.AnalyzerConfigOptionsProvider.Select((options, _) =>
            options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? value) ? value : "Plans");
        var plans = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Where(pair =>
            pair.Right.GetOptions(pair.Left).TryGetValue("build_metadata.AdditionalFiles.ZhengwuKind", out string? kind) && kind == "plan");
        context.RegisterSourceOutput(plans.Combine(space), (output, item) => Emit(output, item.Left.Left, item.Right));
    }

    private static void Emit(SourceProductionContext output, AdditionalText file, string space)
    {
        try
        {
            Write(output, file, space);
        }
#pragma warning disable CA1031 // stand-in
        catch (Exception e)
#pragma warning restore CA1031
        {
            output.ReportDiagnostic(Diagnostic.Create(Fault, Location.Create(file.Path, default, default), e.ToString().Replace('\n', ' ')));
        }
    }

    private static void Write(SourceProductionContext output, AdditionalText file, string space)
    {
        var plan = PlanReader.Read(file.GetText()!.ToString());
        foreach (var key in plan.Unknown)
        {
            var start = new LinePosition(key.Value[0], key.Value[1]);
            output.ReportDiagnostic(Diagnostic.Create(UnknownKey, Location.Create(file.Path, default, new(start, start)), key.Key));
        }

        var code = new StringBuilder("namespace ").Append(space).Append(";\n/// <summary>Plan.</summary>\npublic static class ").Append(Name(plan.Ids[0])).Append("Plan\n{\n");
        foreach (string id in plan.Ids.Skip(1))
            _ = code.Append("    /// <summary>Task.</summary>\n    public static global::Zhengwu.Plans.PlanTask ").Append(Name(id)).Append(" { get; } = new(\"").Append(id).Append("\");\n");
        output.AddSource("Plan.g.cs", SourceText.From(code.Append("}\n").ToString(), Encoding.UTF8));
    }

    private static string Name(string id) =>
        string.Concat(id.Split('-').Select(part => char.ToUpper(part[0], CultureInfo.InvariantCulture) + part.Substring(1)));
}
