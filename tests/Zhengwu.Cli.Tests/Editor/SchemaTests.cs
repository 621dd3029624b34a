using System.Text.Json;
using System.Text.Json.Nodes;
using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor;

public class SchemaTests
{
    private const int Mutations = 10_000;

    private static readonly string Goldens = Path.Combine(TestFiles.Project, "Goldens", "Schemas");

    // What a schema can say, by rule. ZW0014 belongs to it as far as it is about dates, years, yes and no.
    private static readonly HashSet<string> Structural = ["ZW0005", "ZW0007", "ZW0008", "ZW0009", "ZW0010", "ZW0011", "ZW0012", "ZW0014", "ZW0021", "ZW0022"];

    private static readonly string[] KeyNames = ["zh", "en", "both"];

    private static readonly DefinitionKind[] Kinds = Enum.GetValues<DefinitionKind>();

    public static TheoryData<string, string> Schemas => new(Kinds.SelectMany(kind => KeyNames.Select(keys => (NameOf(kind), keys))));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_is_what_the_vocabulary_says(string kind, string keys)
    {
        var run = ToolRun.Of("schema", kind, "--keys", keys);
        Assert.Equal(ExitCode.Good, run.Code);
        Snapshot.Matches(Path.Combine(Goldens, $"{kind}.{keys}.schema.json"), run.Out);
    }

    [Fact]
    public void A_schema_is_written_to_a_file()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(new ToolRun(ExitCode.Good, "", ""), ToolRun.Of("schema", "units", "-o", folder["units.json"]));
        Assert.Equal(ToolRun.Of("schema", "units").Out, File.ReadAllText(folder["units.json"]));
    }

    [Fact]
    public void Folders_that_are_missing_are_made_where_that_is_possible()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, ".zhengwu", "schemas", "units.json");
        Assert.Equal(new ToolRun(ExitCode.Good, "", ""), ToolRun.Of("schema", "units", "-o", file));
        var below = ToolRun.Of("schema", "units", "-o", Path.Combine(file, "units.json"));
        Assert.Equal((ExitCode.Unreadable, ""), (below.Code, below.Out));
        Assert.Contains("units.json", below.Error, StringComparison.Ordinal);
        Assert.Equal(ToolRun.Of("schema", "units").Out, File.ReadAllText(file));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_property_of_a_schema_is_described(string kind, string keys)
    {
        var properties = JsonNode.Parse(ToolRun.Of("schema", kind, "--keys", keys).Out)!["$defs"]!.AsObject()
            .Where(definition => definition.Value!["properties"] is not null)
            .SelectMany(definition => definition.Value!["properties"]!.AsObject()).ToList();
        Assert.NotEmpty(properties);
        Assert.All(properties, property => Assert.NotEmpty((string)property.Value!["description"]!));
    }

    [Fact]
    public async Task Ajv_in_strict_mode_compiles_every_schema()
    {
        NodePackages.Demand();
        var output = await Validate([]);
        Assert.Equal(Kinds.Length * KeyNames.Length, output[0].Split(' ').Length);
    }

    [Fact]
    public async Task The_samples_are_valid()
    {
        NodePackages.Demand();
        var files = Directory.GetFiles(Path.Combine(TestFiles.Repository, "samples"), "*.yaml", SearchOption.AllDirectories)
            .Where(file => DefinitionReader.KindOf(file) is not null && !file.Contains("node_modules", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var asked = files.Select(file => DefinitionReader.Read(file, File.ReadAllText(file)))
            .Select(file => new Question(file.Kind!.Value, file.KeyLanguage, file.Text.Content)).ToList();
        Assert.True(asked.Count > 10, $"only {asked.Count} samples were found");
        await AreValid(asked);
    }

    [Fact]
    public async Task A_file_with_every_key_is_valid_in_both_languages()
    {
        NodePackages.Demand();
        await AreValid([.. from kind in Kinds from language in Enum.GetValues<Language>() select new Question(kind, language, FullDraft.Of(kind, language).ToString())]);
    }

    [Fact]
    public async Task Mutated_files_get_the_same_structural_verdict_from_ajv_and_from_the_library()
    {
        NodePackages.Demand();
        var asked = MutatedFiles();
        var answers = (await Validate(asked))[1..];
        var verdicts = asked.ConvertAll(question => IsGood(question) ? "11" : "00");
        var different = asked.Zip(answers, verdicts).Where(file => file.Second != file.Third).ToList();
        var good = verdicts.Count(verdict => verdict == "11");
        TestContext.Current.TestOutputHelper?.WriteLine($"{asked.Count} files, {good} of them good, {different.Count} with different verdicts");
        Assert.InRange(good, Mutations / 10, Mutations * 9 / 10);
        Assert.True(different.Count == 0, await Explain([.. different.Take(3).Select(file => file.First)]));
    }

    private static async Task<string> Explain(List<Question> asked)
    {
        var answers = (await Validate(asked, explain: true))[1..];
        return string.Join("\n\n", asked.Zip(answers, (question, answer) => $"{question.Text}\najv: {answer}\n{string.Join('\n', Read(question).ReadingFindings)}"));
    }

    private static List<Question> MutatedFiles()
    {
        var random = new Random(20261122);
        var sources = Sources();
        var files = new List<Question>(Mutations);
        while (files.Count < Mutations)
        {
            var (kind, language, file) = sources[files.Count % sources.Count];
            files.Add(new(kind, language, new Mutator(random, language).Change(file, kind).ToString()));
        }
        return files;
    }

    // The samples in both languages, and for each kind a file with every key.
    private static List<(DefinitionKind Kind, Language Language, DraftNode File)> Sources()
    {
        var sources = new List<(DefinitionKind, Language, DraftNode)>();
        foreach (var path in Directory.GetFiles(Path.Combine(TestFiles.Repository, "samples"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (DefinitionReader.KindOf(path) is not { } kind)
                continue;
            var file = DefinitionReader.Read(path, File.ReadAllText(path));
            sources.Add((kind, file.KeyLanguage, DraftNode.Of(file.Text.Content)));
            var other = file.KeyLanguage == Language.English ? Language.Chinese : Language.English;
            sources.Add((kind, other, DraftNode.Of(Write(file, other))));
        }
        foreach (var kind in Kinds)
            sources.AddRange(Enum.GetValues<Language>().Select(language => (kind, language, FullDraft.Of(kind, language))));
        return sources;
    }

    private static string Write(Definition definition, Language language) => definition switch
    {
        { Plan: { } plan } => DefinitionWriter.Write(plan, language),
        { Catalog: { } catalog } => DefinitionWriter.Write(catalog, language),
        { Units: { } units } => DefinitionWriter.Write(units, language),
        _ => DefinitionWriter.Write(definition.Calendar!, language),
    };

    private static async Task AreValid(IReadOnlyList<Question> asked)
    {
        Assert.All(asked, question => Assert.True(IsGood(question), string.Join('\n', Read(question).ReadingFindings)));
        var answers = await Validate(asked, explain: true);
        Assert.All(answers.Skip(1), answer => Assert.Equal("1 | 1", answer));
    }

    private static Definition Read(Question question) => DefinitionReader.Read($"a.{NameOf(question.Kind)}.yaml", question.Text);

    private static bool IsGood(Question question) => !Read(question).ReadingFindings.Any(IsStructural);

    // Whether the words of a limit go together is no matter of structure.
    private static bool IsStructural(Finding finding)
    {
        var message = finding.Message(Language.English);
        return Structural.Contains(finding.Rule.Id)
            && !message.Contains(Forms.Limit.English, StringComparison.Ordinal) && !message.Contains(Forms.Cycle.English, StringComparison.Ordinal);
    }

    private static Task<string[]> Validate(IEnumerable<Question> asked, bool explain = false)
    {
        var lines = asked.Select(question => JsonSerializer.Serialize(new
        {
            schemas = new[] { $"{NameOf(question.Kind)}.{(question.Language == Language.English ? "en" : "zh")}.schema.json", $"{NameOf(question.Kind)}.both.schema.json" },
            text = question.Text,
            explain,
        }));
        return NodePackages.Run("validate.mjs", [Goldens], lines);
    }

    private static string NameOf(DefinitionKind kind) => Vocabulary.Kinds.Values[(int)kind].English;

    private sealed record Question(DefinitionKind Kind, Language Language, string Text);
}
