using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Zhengwu.Generators.Pipeline;
using Zhengwu.Generators.Specs;

namespace Zhengwu.Generators.Emit;

/// <summary>Adds the source files of a spec to the compilation.</summary>
internal static class SourceEmitter
{
    public static void Emit(SourceProductionContext output, FileSpec? spec)
    {
        switch (spec)
        {
            case PlanSpec plan:
                Add(output, plan.Class.HintName, PlanEmitter.Emit(plan));
                AddRecords(output, RecordsEmitter.Emit(plan.Class, plan.Records, "Plan"), plan.Class);
                break;
            case UnitsSpec units:
                Add(output, units.Class.HintName, UnitsEmitter.Emit(units));
                break;
            case CatalogSpec catalog:
                foreach (var (suffix, code) in CatalogEmitter.Emit(catalog))
                    Add(output, catalog.Class.HintName + suffix, code);
                AddRecords(output, RecordsEmitter.Emit(catalog.Class, catalog.Records, "Catalog"), catalog.Class);
                break;
            case FaultSpec fault:
                output.ReportDiagnostic(FindingReporter.ToDiagnostic(fault.Finding));
                break;
            default:
                break;
        }
    }

    private static void AddRecords(SourceProductionContext output, IEnumerable<(string Suffix, string Code)> records, ClassSpec owner)
    {
        foreach (var (suffix, code) in records)
            Add(output, owner.HintName + suffix, code);
    }

    private static void Add(SourceProductionContext output, string hintName, string code) =>
        output.AddSource(hintName + ".g.cs", SourceText.From(code, Encoding.UTF8));
}
