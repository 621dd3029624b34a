using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Zhengwu.Calendars;
using Zhengwu.Records;

namespace Zhengwu.Benchmarks.Records;

/// <summary>One valid record under eight rules: the generated validator against code written by hand and against other validators, in turn, in one process.</summary>
internal static class RecordBenchmarks
{
    private static readonly FluentRecordValidator Fluent = new();
    private static readonly OptionsRecordValidator Options = new();

    public static bool Run(bool isQuick)
    {
        var (record, untyped, plain) = (Complete(), Untyped(), Plain());
        var times = isQuick ? 20_000 : 200_000;
        var measured = Paired.Measure(
            [
                new("by hand", () => Repeat(times, () => PlainRecord.Check(plain, WorkCalendar.National) is null)),
                new("generated validator", () => Repeat(times, () => FinanceCatalog.Validate(record, Sample.EightRules).Count == 0)),
                new("RecordValidator (run time)", () => Repeat(times, () => RecordValidator.Validate(untyped, Sample.EightRules).Count == 0)),
                new("generated validator, every rule", () => Repeat(times, () => FinanceCatalog.Validate(record, RecordContext.Default).MayPublish)),
                new("options validator generator", () => Repeat(times / 10, () => Options.Validate(null, plain).Succeeded)),
                new("FluentValidation 11.11", () => Repeat(times / 10, () => Fluent.Validate(plain).IsValid)),
                new("DataAnnotations", () => Repeat(times / 10, () => Validator.TryValidateObject(plain, new ValidationContext(plain), null, true))),
            ],
            isQuick ? 5 : 31);
        return Print(measured, times);
    }

    private static bool Print(Measured[] measured, int times)
    {
        double Nanoseconds(int at, bool isMedian) => (isMedian ? measured[at].Median : measured[at].Minimum) * 1e6 / (at < 4 ? times : times / 10);
        Write($".NET {Environment.Version}, one valid record, eight rules");
        Write($"case                                  min ns   median ns   x generated (min, median)   bytes");
        for (var i = 0; i < measured.Length; i++)
        {
            Write($"{measured[i].Name,-34} {Nanoseconds(i, false),9:0.0} {Nanoseconds(i, true),11:0.0} {Nanoseconds(i, false) / Nanoseconds(1, false),14:0.00} {Nanoseconds(i, true) / Nanoseconds(1, true),9:0.00} {measured[i].Allocated / (i < 4 ? times : times / 10),9}");
        }
        var (hand, generated) = (Nanoseconds(0, true), Nanoseconds(1, true));
        return generated <= hand * 1.1 && Nanoseconds(2, true) <= generated * 3 && Nanoseconds(4, true) >= generated * 4
            && Nanoseconds(5, true) >= generated * 10 && Nanoseconds(6, true) >= generated * 10 && measured[1].Allocated / times == 0;
    }

    private static object Repeat(int times, Func<bool> isValid)
    {
        for (var i = 0; i < times; i++)
        {
            if (!isValid())
                throw new InvalidOperationException("The record must be valid.");
        }
        return Paired.Nothing;
    }

    private static T Fill<T>(T draft)
        where T : RecordDraft
    {
        (draft.Unit, draft.Title) = ("区财政局", "区财政局机关职能（2026年3月更新）");
        (draft.FormedOn, draft.PublishedOn) = (new(2026, 3, 2), new(2026, 3, 9));
        draft.Channels = [new("政府网站", "https://www.example.gov.cn/a.html")];
        draft.Secrecy = new() { Person = "办公室", On = new(2026, 3, 5), MayPublish = true };
        draft.Reviews = [Step(ReviewStage.First, "经办人", 3), Step(ReviewStage.Second, "科长", 4), Step(ReviewStage.Final, "分管领导", 6)];
        draft[0] = RecordValue.Of("贯彻执行财税方针政策，拟订区级财政规划并组织实施。");
        draft[1] = RecordValue.Of((Definitions.ValueList<string>?)["办公室", "预算科", "国库科", "法规科"]);
        draft[2] = RecordValue.Of("新建中路138号");
        draft[3] = RecordValue.Of("工作日8:30至17:00");
        draft[4] = RecordValue.Of("0533-6400008");
        draft[5] = RecordValue.Of("局长办公室");
        return draft;
    }

    private static ReviewStep Step(ReviewStage stage, string person, int day) => new() { Stage = stage, Person = person, On = new(2026, 3, day), Passed = true };

    private static FinanceCatalog.Drafts.OrganFunctions Draft() => Fill(new FinanceCatalog.Drafts.OrganFunctions());

    private static FinanceCatalog.Records.OrganFunctions Complete() => FinanceCatalog.Validate(Draft(), RecordContext.Default).Record!;

    private static ItemDraft Untyped() => Fill(new ItemDraft(Sample.Terms));

    private static PlainRecord Plain()
    {
        var draft = Draft();
        return new()
        {
            Item = "OrganFunctions",
            Unit = draft.Unit,
            Title = draft.Title,
            FormedOn = draft.FormedOn,
            PublishedOn = draft.PublishedOn,
            Channels = ["政府网站"],
            Elements = new() { Functions = draft.Functions, Departments = [.. draft.Departments!.Value], Address = draft.Address, Hours = draft.Hours, Phone = draft.Phone, Head = draft.Head },
        };
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
