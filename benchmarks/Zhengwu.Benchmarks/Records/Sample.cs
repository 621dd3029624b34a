using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Records;

namespace Zhengwu.Benchmarks.Records;

/// <summary>The catalog and the eight rules by which every side judges: element missing, item, unit, 20 working days, channels, elements, order of days, title.</summary>
internal static class Sample
{
    public static RecordValidator Validator { get; } = new(Read().Catalog!);

    public static RecordTerms Terms { get; } = Validator.Find("OrganFunctions")!;

    public static RecordContext EightRules { get; } = new()
    {
        Rules = RecordRuleSet.Only("ZW4010", "ZW4014", "ZW4015", "ZW4016", "ZW4017", "ZW4020", "ZW4021", "ZW4022", "ZW4023", "ZW4030", "ZW4031"),
    };

    private static Definition Read()
    {
        using var resource = typeof(Sample).Assembly.GetManifestResourceStream("finance.catalog.yaml")!;
        using var text = new StreamReader(resource, Encoding.UTF8);
        return DefinitionReader.Read("finance.catalog.yaml", text.ReadToEnd());
    }
}
