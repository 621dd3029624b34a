using System.Text.Json;
using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Records;

namespace Zhengwu.Rules;

/// <summary>
/// The fixture of a rule about records: <c>fail.json</c> and <c>pass.json</c> hold one record, or a list of records for a
/// rule about many. All are judged by the catalog, the plan and the directory in <c>Rules/Fixtures/Records</c>.
/// </summary>
internal sealed class RecordFixture(string id)
{
    private static readonly string Shared = Path.Combine(TestFiles.Project, "Rules", "Fixtures", "Records");

    private static readonly RecordValidator Catalog = new(Definition("catalog.yaml").Catalog!);

    private static readonly RecordValidator Plan = new(Definition("plan.yaml").Plan!);

    private static readonly RecordContext Context = new() { Today = new(2026, 7, 1), Units = Definition("units.yaml").Units };

    public RuleFixture Files { get; } = new(id);

    public static IReadOnlyList<RecordFinding> Check(string file)
    {
        var json = File.ReadAllBytes(file);
        return json[0] == '[' ? CheckMany(json) : ValidatorOf(json).ValidateJson(json, Context);
    }

    /// <summary>A definition that all record fixtures share.</summary>
    public static Definition Definition(string name)
    {
        var path = Path.Combine(Shared, name);
        return DefinitionReader.Read(DefinitionText.FromBytes(path, File.ReadAllBytes(path)));
    }

    private static List<RecordFinding> CheckMany(byte[] json)
    {
        var audit = new RecordAudit(Context);
        var line = 0;
        using var records = JsonDocument.Parse(json);
        foreach (var record in records.RootElement.EnumerateArray())
            audit.Add(Catalog.Read(System.Text.Encoding.UTF8.GetBytes(record.GetRawText())).Draft!, ++line);
        return [.. audit.Complete().Select(finding => finding.Finding)];
    }

    private static RecordValidator ValidatorOf(byte[] json) => Plan.Read(json).Draft is null ? Catalog : Plan;
}
