using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>Acts that say themselves which of their days are working days. A special law goes before the general one (《民法典》第二百零四条).</summary>
internal static class ActUnits
{
    private static readonly DateOnly ReconsiderationRevised = new(2024, 1, 1);

    private static readonly Act[] Acts =
    [
        new("行政许可法", "第八十二条", static (_, _) => true),
        new("行政强制法", "第六十九条", static (days, _) => days <= 10),
        new("行政处罚法", "第八十五条", static (days, _) => days is 2 or 3 or 5 or 7),
        new("行政复议法", "第八十八条", static (days, on) => days is 5 or 7 || (on >= ReconsiderationRevised && days is 3 or 10)),
    ];

    /// <summary>What an act says of so many days on a day; null when no act is named, or none that is known.</summary>
    public static (bool AreWorkdays, Bilingual Text)? Find(string? law, int days, DateOnly on)
    {
        if (law is null || Array.Find(Acts, act => law.Contains(act.Name)) is not { } found)
            return null;
        var areWorkdays = found.AreWorkdays(days, on);
        return (areWorkdays, new(
            $"《中华人民共和国{found.Name}》{found.Article}：该法所称{days}日是指{(areWorkdays ? "工作日，不含法定节假日" : "自然日")}。",
            $"{found.Name}, {found.Article}: its {days} days are {(areWorkdays ? "working days" : "natural days")}."));
    }

    private sealed class Act(string name, string article, Func<int, DateOnly, bool> areWorkdays)
    {
        public string Name { get; } = name;

        public string Article { get; } = article;

        public Func<int, DateOnly, bool> AreWorkdays { get; } = areWorkdays;
    }
}
