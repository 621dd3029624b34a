namespace Zhengwu.Calendars;

/// <summary>The statutory holidays in English. A name that is not known stays as it is written.</summary>
internal static class HolidayNames
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["元旦"] = "New Year's Day",
        ["春节"] = "the Spring Festival",
        ["清明节"] = "the Qingming Festival",
        ["劳动节"] = "Labour Day",
        ["端午节"] = "the Dragon Boat Festival",
        ["中秋节"] = "the Mid-Autumn Festival",
        ["国庆节"] = "National Day",
        ["抗战胜利70周年纪念日"] = "the 70th anniversary of victory in the War of Resistance",
    };

    public static string English(string name) =>
        string.Join(" and ", name.Split('、').Select(part => Known.TryGetValue(part, out var english) ? english : part));
}
