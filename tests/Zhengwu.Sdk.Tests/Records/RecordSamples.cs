using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>Catalogs for the tests of records, and drafts made by chance with a seed.</summary>
internal static class RecordSamples
{
    private static readonly string[] Texts = ["区财政局", "2026年3月区级财政收支情况", "“引号”\\与/斜杠\t制表", "a<b>&'c'", "🀄麻将", "", " ", "\u2028行\n下一行", "周政办字〔2026〕9号"];

    /// <summary>An item with an element of every type, two without an id, and two stages.</summary>
    public static RecordValidator EveryType { get; } = new(Read("""
        zhengwu: catalog/1
        id: every
        title: 各种类型的目录
        publisher: 区财政局
        items:
          - id: Everything
            number: 1
            path: [各种类型]
            elements:
              - {id: Body, name: 正文, type: text}
              - {id: Sheet, name: 明细表, type: table}
              - {id: Page, name: 网页, type: link}
              - {id: Scan, name: 扫描件, type: file}
              - {id: SignedOn, name: 签署日期, type: date}
              - {id: Around, name: 大致时间, type: partial-date}
              - {id: Count, name: 数量, type: number}
              - {id: Total, name: 总额, type: money}
              - {id: Names, name: 名单, type: list}
              - {id: Done, name: 已办结, type: boolean, required: false}
              - 备注/说明
              - {name: Body说明, type: text, required: false}
            deadline: 自信息形成或者变更之日起20个工作日内
            subject: 区财政局
            channels: [政府网站]
            stages:
              - {id: Draft, name: 征求意见, content: 征求意见稿, deadline: 征求意见期限不得少于30日}
              - {id: Issued, name: 发布, content: 正文, deadline: 自信息形成或者变更之日起20个工作日内}
        """));

    /// <summary>The finance office's catalog of the samples.</summary>
    public static RecordValidator Finance { get; } = new(Sample("caizheng"));

    public static DisclosureCatalog Sample(string name)
    {
        var path = Path.Combine(TestFiles.Repository, "samples", "catalogs", $"{name}.catalog.yaml");
        return DefinitionReader.Read(DefinitionText.FromBytes(path, File.ReadAllBytes(path))).Catalog!;
    }

    /// <summary>A draft with anything in it, right or wrong.</summary>
    public static ItemDraft Any(Random random, RecordTerms terms)
    {
        var draft = new ItemDraft(terms)
        {
            Id = Text(random),
            Unit = Text(random),
            Title = Text(random),
            DocumentNumber = Text(random),
            IndexNumber = Text(random),
            FormedOn = Day(random),
            Events = List(random, () => new DatedEvent(random.Next(3) == 0 ? TriggerEvent.Unstated : TriggerEvent.Named("批准"), Day(random) ?? new(2026, 1, 1))),
            LimitFixedOn = Day(random),
            PublishedOn = Day(random),
            Method = Maybe(random, () => (PublicationMethod)random.Next(3)),
            Channels = List(random, () => new ChannelUse(random.Next(2) == 0 ? "政府网站" : "政府公报", Text(random), Day(random))),
        };
        Fill(random, draft);
        for (var i = 0; i < terms.Elements.Count; i++)
            draft[i] = random.Next(4) == 0 ? default : Value(random, terms.Elements[i].Type);
        return draft;
    }

    private static void Fill(Random random, ItemDraft draft)
    {
        draft.Reviews = List(random, () => new ReviewStep { Stage = Maybe(random, () => (ReviewStage)random.Next(3)), Person = Text(random), On = Day(random), Passed = Truth(random) });
        draft.Secrecy = random.Next(2) == 0 ? null : new() { Person = Text(random), On = Day(random), MayPublish = Truth(random) };
        draft.Withholding = random.Next(2) == 0 ? null : Withholding(random);
        draft.Validity = Maybe(random, () => (Validity)random.Next(3));
        draft.ExpiresOn = Day(random);
        draft.Withdrawal = random.Next(2) == 0 ? null : new() { On = Day(random), Reason = Text(random) };
        draft.DecisionChangedOn = Day(random);
        draft.Display = random.Next(2) == 0 ? null : new(new(2026, 3, 1), Day(random));
        draft.Explanation = random.Next(2) == 0 ? null : new() { Id = Text(random), Address = Text(random), PublishedOn = Day(random) };
        draft.Explains = random.Next(2) == 0 ? null : new() { Id = Text(random) };
    }

    private static Withholding Withholding(Random random) => random.Next(2) == 0
        ? new() { Ground = Maybe(random, () => (WithholdingGround)random.Next(8)), Basis = Text(random), DecidedOn = Day(random) }
        : new() { GroundText = "别的理由", RecheckOn = Day(random) };

    private static RecordValue Value(Random random, Plans.FieldType type) => type switch
    {
        Plans.FieldType.Table => RecordValue.Of(RecordTable.Of(Cells(random), Enumerable.Range(0, random.Next(4)).Select(_ => Cells(random)))),
        Plans.FieldType.Link => RecordValue.Of(new RecordLink("https://www.example.gov.cn/", Text(random))),
        Plans.FieldType.File => RecordValue.Of(new RecordFile("预算.pdf", Text(random))),
        Plans.FieldType.Date => RecordValue.Of(Day(random)),
        Plans.FieldType.PartialDate => RecordValue.Of((ApproximateDate?)(random.Next(3) switch
        {
            0 => ApproximateDate.OfMonth(2026, random.Next(1, 13)),
            1 => ApproximateDate.OfPart(2026, random.Next(1, 13), random.Next(1, 4)),
            _ => ApproximateDate.OfDay(new(2026, 5, random.Next(1, 32))),
        })),
        Plans.FieldType.Number => RecordValue.Of((decimal?)(random.Next(-1000, 1000) / 8m)),
        Plans.FieldType.Money => RecordValue.Of(new Money(random.Next() * 1.10m)),
        Plans.FieldType.List => RecordValue.Of((ValueList<string>?)ValueList.From(Cells(random))),
        Plans.FieldType.Boolean => RecordValue.Of(Truth(random)),
        _ => RecordValue.Of(Text(random)),
    };

    private static string[] Cells(Random random) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Text(random) ?? "")];

    private static string? Text(Random random) => random.Next(3) == 0 ? null : Texts[random.Next(Texts.Length)];

    private static DateOnly? Day(Random random) => random.Next(3) == 0 ? null : new DateOnly(2024, 1, 1).AddDays(random.Next(1000));

    private static bool? Truth(Random random) => Maybe(random, () => random.Next(2) == 0);

    private static T? Maybe<T>(Random random, Func<T> value)
        where T : struct => random.Next(3) == 0 ? null : value();

    private static ValueList<T> List<T>(Random random, Func<T> one) => ValueList.From(Enumerable.Range(0, random.Next(3)).Select(_ => one()).ToArray());

    private static DisclosureCatalog Read(string yaml) => DefinitionReader.Read(DefinitionText.FromBytes("every.catalog.yaml", System.Text.Encoding.UTF8.GetBytes(yaml))).Catalog!;
}
