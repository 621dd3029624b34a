using Zhengwu.Findings;

namespace Recipes;

/// <summary>One recipe: a task that comes up, and a few lines that do it.</summary>
/// <param name="Name">The name to run it by.</param>
/// <param name="Title">What it does, the heading of its part of the page.</param>
/// <param name="RunAsync">Does it, and writes what comes of it.</param>
internal sealed record Recipe(string Name, Bilingual Title, Func<TextWriter, Task> RunAsync)
{
    /// <summary>All recipes, in the order of the page.</summary>
    public static IReadOnlyList<Recipe> All { get; } =
    [
        Of(nameof(WorkdaysEnd), "20个工作日到哪一天，为什么", "When do 20 working days end, and why", WorkdaysEnd.Run),
        Of(nameof(ReplyToApplication), "答复申请的期限：补正、征求意见、延长", "The limit for answering an application: correction, asking others, extension", ReplyToApplication.Run),
        Of(nameof(HolidayMoved), "放假通知改了以后，哪些日期动了", "Which dates move when a notice changes a holiday", HolidayMoved.Run),
        Of(nameof(LocalDays), "加上本地的放假安排", "Add the days off of a region", LocalDays.Run),
        Of(nameof(LimitParts), "读一个时限，取出它的各部分", "Read a limit and take it apart", LimitParts.Run),
        Of(nameof(UnreadableLimits), "分清读不懂的、没有日期的和没有写的", "Tell apart what is not understood, not dated and not written", UnreadableLimits.Run),
        Of(nameof(DueNextMonth), "下个月到期的，按单位列表", "What is due next month, by unit", DueNextMonth.Run),
        Of(nameof(YearOfOneUnit), "一个单位的一年，用类型化的成员", "One unit's year, from typed members", YearOfOneUnit.Run),
        Of(nameof(CalendarFile), "把一个单位的日子放进日历软件", "Put one unit's days into a calendar program", CalendarFile.Run),
        Of(nameof(CheckAtRunTime), "运行时读取目录，列出发现", "Read a catalog at run time and list its findings", CheckAtRunTime.Run),
        Of(nameof(CatalogFromProgram), "由程序写出目录，中文键和英文键", "Write a catalog from a program, with Chinese and English keys", CatalogFromProgram.Run),
        Of(nameof(TableCells), "把 Word、Excel 表格的格子变成目录", "Turn the cells of a Word or Excel table into a catalog", TableCells.Run),
        Of(nameof(AcceptFinding), "说明理由，接受一条发现到某一天", "Accept a finding with a reason, until a day", AcceptFinding.Run),
        Of(nameof(DamagedFile), "文件坏了也不出错", "Meet damaged files without failing", DamagedFile.Run),
        Of(nameof(OwnRule), "自己的规矩，自己查", "Check a rule of your own", OwnRule.Run),
        Of(nameof(ResolveUnits), "别名是谁，分组有谁，谁牵头", "Whose alias is it, who is in the group, who leads", ResolveUnits.Run),
        Of(nameof(BeforePublication), "公开之前检查一条记录", "Check a record before it is published", BeforePublication.Run),
        Of(nameof(FormFields), "网页表单的内容，逐个字段给出问题", "A web form's input, with findings for each field", FormFields.Run),
        Of(nameof(RecordInJson), "读中文属性的记录，写成英文属性", "Read a record with Chinese properties, write it with English ones", RecordInJson.Run),
        Of(nameof(PersonalData), "在文字里找个人信息并打码", "Find personal data in a text and mask it", PersonalData.Run),
        Of(nameof(WithholdRecord), "不予公开：理由、依据和复核日期", "Withhold a record: ground, basis and re-check", WithholdRecord.Run),
        Of(nameof(DueReminders), "到期提醒：还有几个工作日", "Reminders: how many working days are left", DueReminders.Run),
        Of(nameof(AuditRecords), "许多记录放在一起查：重复和更新间隔", "Audit many records: duplicates and gaps between updates", AuditRecords.Run),
        Of(nameof(RecordLines), "成批检查一行一条的记录", "Check a file with a record on each line", RecordLines.RunAsync),
        Of(nameof(InjectCatalogs), "注入目录，改坏了也不停", "Inject catalogs that survive a bad edit", InjectCatalogs.RunAsync),
        Of(nameof(ProblemDetails), "把发现作为问题详情返回", "Return findings as problem details", ProblemDetails.Run),
        Of(nameof(BothLanguages), "消息用中文，也用英文", "Messages in Chinese and in English", BothLanguages.Run),
    ];

    private static Recipe Of(string name, string chinese, string english, Action<TextWriter> run) => Of(name, chinese, english, output =>
    {
        run(output);
        return Task.CompletedTask;
    });

    private static Recipe Of(string name, string chinese, string english, Func<TextWriter, Task> runAsync) => new(name, new(chinese, english), runAsync);
}
