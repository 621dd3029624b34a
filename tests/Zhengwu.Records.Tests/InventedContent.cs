using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Records.Tests;

/// <summary>The content of a draft, right and wrong in every part; one seed gives one content. The persons, numbers and plates are invented.</summary>
internal sealed class InventedContent(int seed)
{
    private static readonly string[] Units = ["区财政局", "财政局", "区自然资源局", "区政府办公室", "市人民政府", "区政府各部门", "火星局", "区民政局", "", "  ", " 区财政局 "];

    private static readonly string[] Texts =
    [
        "", " ", "照原件填写", "如“我为群众办实事”", "全区", "镇街", "正常的一句话。", "身份证号11010519491231002X", "电话13800138000", "车牌鲁A12345", "卡号6222021234567890123",
        "家住甲市乙区丙路1号院2号楼3单元404室", "\"; class Evil { } //", "</summary>{0}{{", "a\nb\tc", "\u202Egnp", "\0", "𠮷", new string('长', 300), "现行有效",
    ];

    private static readonly string[] Channels = ["政府网站", "门户网站", "政府公报", "公开查阅点", "政务新媒体", "微信公众号", "火星频道", ""];

    private static readonly string[] Events = ["批准", "规划批准", "作出决定", "决定作出", "信息形成", "验收"];

    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly string[] SoundChannels = ["政府网站", "政府公报", "公开查阅点", "中国政府采购网", "政策文件库", "政务新媒体", "两微一端", "社区/企事业单位/村公示栏(电子屏)"];

    private readonly Random _random = new(seed);
    private readonly bool _isSound = new Random(seed).Next(100) < 20;
    private readonly DateOnly _formed = First.AddDays(new Random(seed).Next(300));

    /// <summary>Fills in a draft: envelope, then elements. Called twice for two drafts it gives both the same.</summary>
    public static void Fill(int seed, RecordDraft draft)
    {
        var content = new InventedContent(seed);
        if (content._isSound)
            content.FillSoundly(draft);
        else
            content.FillByChance(draft);
        for (var i = 0; i < draft.Terms.Elements.Count; i++)
            draft[i] = content.ValueOf(draft.Terms.Elements[i]);
    }

    // Such as may be published, or there would be no complete record to compare.
    private void FillSoundly(RecordDraft draft)
    {
        var published = _formed.AddDays(1);
        (draft.Unit, draft.Title) = (UnitOf(draft), "关于某事的公开");
        (draft.FormedOn, draft.LimitFixedOn, draft.PublishedOn) = (_formed, _formed, published);
        draft.Events = ValueList.From(draft.Terms.CountsFrom.Select(trigger => new DatedEvent(trigger, _formed)));
        draft.Channels = ValueList.From(SoundChannels.Select(name => new ChannelUse(name, "https://www.example.gov.cn/1")));
        draft.Reviews = ValueList.From(Enum.GetValues<ReviewStage>().Select(stage => new ReviewStep { Stage = stage, Person = $"岗位{stage}", On = _formed, Passed = true }));
        draft.Secrecy = new() { Person = "保密办", On = _formed, MayPublish = true };
        draft.Validity = Validity.InForce;
        draft.Display = new(_formed, _formed.AddDays(90));
        draft.Explanation = new() { Id = "解读一", Address = "https://www.example.gov.cn/2", PublishedOn = published };
    }

    private void FillByChance(RecordDraft draft)
    {
        FillEnvelope(draft);
        FillReviews(draft);
        FillFate(draft);
    }

    private static string UnitOf(RecordDraft draft) => draft.Terms.ItemId == "SpatialPlan" ? "区自然资源局" : draft.Terms.IsForm ? "区政府办公室" : "区财政局";

    private void FillEnvelope(RecordDraft draft)
    {
        draft.Id = Maybe("记录一");
        draft.Unit = Usually(UnitOf(draft), Pick(Units));
        draft.Title = Usually("关于某事的公开", Pick(Texts));
        draft.DocumentNumber = Maybe(Pick(Texts));
        draft.IndexNumber = Maybe(Pick(Texts));
        draft.FormedOn = Chance(10) ? null : _formed;
        draft.Events = Some(() => new DatedEvent(TriggerEvent.Named(Pick(Events)), Day()));
        draft.LimitFixedOn = Rarely(Day());
        draft.PublishedOn = Chance(10) ? null : _formed.AddDays(Chance(70) ? _random.Next(10) : _random.Next(-20, 90));
        draft.Method = Chance(60) ? null : Pick(Enum.GetValues<PublicationMethod>());
        draft.Channels = Chance(60) ? [new("政府网站"), new("政府公报"), new("公开查阅点")] : Some(() => new ChannelUse(Pick(Channels), Maybe(Pick(Texts)), Rarely(Day())));
    }

    private void FillReviews(RecordDraft draft)
    {
        draft.Reviews = Some(() => new ReviewStep { Stage = Rarely(Pick(Enum.GetValues<ReviewStage>())), Person = Maybe("张三"), On = Rarely(Day()), Passed = Rarely(Chance(70)) });
        draft.Secrecy = Chance(70) ? null : new() { Person = Maybe("李四"), On = Rarely(Day()), MayPublish = Rarely(Chance(70)) };
    }

    private void FillFate(RecordDraft draft)
    {
        draft.Withholding = Chance(80) ? null : new() { Ground = Rarely(Pick(Enum.GetValues<WithholdingGround>())), GroundText = Maybe(Pick(Texts)), Basis = Maybe("第十五条"), DecidedOn = Rarely(Day()), RecheckOn = Rarely(Day()) };
        draft.Validity = Rarely(Pick(Enum.GetValues<Validity>()));
        draft.ExpiresOn = Rarely(Day());
        draft.Withdrawal = Chance(85) ? null : new() { On = Rarely(Day()), Reason = Maybe(Pick(Texts)) };
        draft.DecisionChangedOn = Rarely(Day());
        draft.Display = Chance(60) ? null : new(Day(), Rarely(Day()));
        draft.Explanation = Related();
        draft.Explains = Related();
    }

    private RelatedRecord? Related() => Chance(70) ? null : new() { Id = Maybe("甲政发〔2026〕1号"), Address = Maybe("https://www.example.gov.cn/1"), PublishedOn = Rarely(Day()) };

    private RecordValue ValueOf(ElementTerms element) => _isSound ? SoundValueOf(element) : Chance(10) ? default : element.Type switch
    {
        FieldType.Text => RecordValue.Of(Usually("正文内容", Pick(Texts))),
        FieldType.Table => RecordValue.Of(Table()),
        FieldType.Link => RecordValue.Of(new RecordLink(Pick("https://www.example.gov.cn/2", "javascript:alert(1)", "/3", " ", "ftp://a"))),
        FieldType.File => RecordValue.Of(new RecordFile(Pick("预算.pdf", "13800138000.pdf", "", "../../etc/passwd"))),
        FieldType.Date => RecordValue.Of((DateOnly?)Day()),
        FieldType.PartialDate => RecordValue.Of((ApproximateDate?)(Chance(50) ? ApproximateDate.OfDay(Day()) : ApproximateDate.OfPart(2026, 7, _random.Next(1, 4)))),
        FieldType.Number => RecordValue.Of((decimal?)_random.Next(-1, 1_000_000) / 3),
        FieldType.Money => RecordValue.Of((Money?)new Money(_random.Next(-1, 1_000_000))),
        FieldType.List => RecordValue.Of((ValueList<string>?)Some(() => Pick(Texts))),
        FieldType.Boolean => RecordValue.Of((bool?)Chance(50)),
        _ => throw new InvalidOperationException($"No content for {element.Type}."),
    };

    private RecordValue SoundValueOf(ElementTerms element) => element.Type switch
    {
        FieldType.Text => RecordValue.Of(element.Options.IsEmpty ? "正文内容" : element.Options[0]),
        FieldType.Table => RecordValue.Of(RecordTable.Of(["项目", "金额"], [["收入", "1"]])),
        FieldType.Link => RecordValue.Of(new RecordLink("https://www.example.gov.cn/2")),
        FieldType.File => RecordValue.Of(new RecordFile("预算.pdf")),
        FieldType.List => RecordValue.Of((ValueList<string>?)["甲", "乙"]),
        FieldType.Date => RecordValue.Of((DateOnly?)_formed),
        FieldType.PartialDate => RecordValue.Of((ApproximateDate?)ApproximateDate.OfMonth(2026, 7)),
        FieldType.Number => RecordValue.Of((decimal?)3),
        FieldType.Money => RecordValue.Of((Money?)new Money(4)),
        _ => RecordValue.Of((bool?)true),
    };

    private RecordTable Table() => RecordTable.Of(
        Chance(50) ? [] : ["姓名", "联系电话", "金额"],
        Enumerable.Range(0, _random.Next(3)).Select(_ => Enumerable.Range(0, _random.Next(4)).Select(_ => Pick(Texts)).ToArray()).ToArray());

    private ValueList<T> Some<T>(Func<T> one) => ValueList.From(Enumerable.Range(0, Chance(50) ? 0 : _random.Next(1, 4)).Select(_ => one()).ToArray());

    private DateOnly Day() => _formed.AddDays(_random.Next(-60, 60));

    private T Pick<T>(params T[] all) => all[_random.Next(all.Length)];

    private string? Maybe(string text) => Chance(50) ? text : null;

    private T? Rarely<T>(T value)
        where T : struct => Chance(40) ? value : null;

    private string? Usually(string right, string wrong) => Chance(75) ? right : Chance(80) ? wrong : null;

    private bool Chance(int percent) => _random.Next(100) < percent;
}
