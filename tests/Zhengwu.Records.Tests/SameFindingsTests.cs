using Zhengwu.Findings;

namespace Zhengwu.Records.Tests;

/// <summary>Generated checks and those over a catalog that is read at run time are one set of rules: the same findings for whatever is written.</summary>
public sealed class SameFindingsTests
{
    private const int Drafts = 100_000;

    // Besides the default: with a directory and a day, and with some of the rules.
    private static readonly RecordContext[] Contexts =
    [
        RecordContext.Default,
        new() { Units = Sources.Units, Today = new(2026, 6, 30), Options = new() { LongestTitle = 5 } },
        new() { Rules = RecordRuleSet.All.Without("ZW4010", "ZW4055"), Units = Sources.Units },
    ];

    [Fact]
    public void Typed_and_untyped_drafts_of_one_content_have_the_same_findings()
    {
        var pairs = Pairs().ToArray();
        var seen = new Seen();
        for (var seed = 0; seed < Drafts; seed++)
            Compare(pairs[seed % pairs.Length], Contexts[seed / pairs.Length % Contexts.Length], seed, seen);

        // Nothing is compared by a test that finds nothing, or nothing without fault.
        Assert.All(pairs, pair => Assert.True(seen.Complete.Contains(pair.Typed.Name), $"No content of {pair.Typed.Name} was complete."));
        Assert.Superset(new HashSet<string>(["ZW4010", "ZW4011", "ZW4012", "ZW4013", "ZW4014", "ZW4015", "ZW4016", "ZW4017", "ZW4020", "ZW4021", "ZW4030", "ZW4031", "ZW4055", "ZW4056"]), seen.Codes);
    }

    [Fact]
    public void Different_contents_have_different_findings()
    {
        var (typed, terms) = Pairs().First();
        RecordDraft one = typed.Create(), other = new ItemDraft(terms);
        InventedContent.Fill(1, one);
        InventedContent.Fill(2, other);

        Assert.NotEqual(Lines(typed.Validate(one, RecordContext.Default).Findings), Lines(RecordValidator.Validate(other, RecordContext.Default)));
    }

    private static void Compare((TypedRecord Typed, RecordTerms Terms) pair, RecordContext context, int seed, Seen seen)
    {
        RecordDraft typed = pair.Typed.Create(), untyped = new ItemDraft(pair.Terms);
        InventedContent.Fill(seed, typed);
        InventedContent.Fill(seed, untyped);

        var (record, findings) = pair.Typed.Validate(typed, context);
        var expected = RecordValidator.Validate(untyped, context);

        AssertSame(expected, findings, pair.Typed, seed);
        Assert.Equal(expected.All(finding => finding.Severity != Severity.Error), record is not null);
        if (record is not null)
        {
            AssertSame(expected, pair.Typed.Validate(record, context), pair.Typed, seed);
            seen.Complete.Add(pair.Typed.Name);
        }
        seen.Codes.UnionWith(findings.Select(finding => finding.Rule.Id));
    }

    private static void AssertSame(RecordFindings expected, RecordFindings actual, TypedRecord typed, int seed)
    {
        var isSame = expected.Count == actual.Count;
        for (var i = 0; isSame && i < expected.Count; i++)
            isSame = IsSame(expected[i], actual[i]);
        if (!isSame)
            Assert.Fail($"{typed.Name}, content {seed}:\n{Lines(actual)}\ninstead of\n{Lines(expected)}");
    }

    private static bool IsSame(RecordFinding one, RecordFinding other) => one.Rule == other.Rule && one.Place == other.Place
        && one.Message(Language.Chinese) == other.Message(Language.Chinese) && one.Message(Language.English) == other.Message(Language.English);

    private static string Lines(RecordFindings findings) => string.Join('\n', findings);

    // By the ids of the terms that a new draft has.
    private static IEnumerable<(TypedRecord Typed, RecordTerms Terms)> Pairs() =>
    [
        .. PairsOf(typeof(AffairsCatalog), new(Sources.Affairs)), .. PairsOf(typeof(OpendayPlan), new(Sources.OpenDay)),
        .. PairsOf(typeof(FinanceCatalog), new(Sources.Finance)), .. PairsOf(typeof(Zhoucun2024Plan), new(Sources.Zhoucun)),
    ];

    private static IEnumerable<(TypedRecord Typed, RecordTerms Terms)> PairsOf(Type owner, RecordValidator validator) => TypedRecord.AllOf(owner)
        .Select(typed => (typed, validator.Find(typed.Create().Terms.ItemId, typed.Create().Terms.StageId)!));

    private sealed class Seen
    {
        public HashSet<string> Codes { get; } = [];

        public HashSet<string> Complete { get; } = [];
    }
}
