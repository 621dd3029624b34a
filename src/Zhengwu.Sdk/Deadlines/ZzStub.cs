namespace Zhengwu.Deadlines;
internal static class LimitWords
{
    public const string PeriodEnded = "周期结束";
    public static string Tidy(string t) => t;
    public static string? TidyOptional(string? t) => t;
    public static bool NamesDisplay(string s) => s.Contains("公示");
    public static bool IsLawAtLarge(string s) => s is "法律";
    public static bool IsCounter(string c) => true;
}
internal static class EventRecognizer { public static TriggerEvent Recognize(string t) => TriggerEvent.Create(t.Contains("节") ? TriggerEventKind.Holiday : TriggerEventKind.Other, t); }
internal static class DeadlineFormatter { public static string Format(object o, Zhengwu.Findings.Language l) => o.GetType().Name; }
internal sealed class LimitParser { public static LimitParser ForThisThread { get; } = new(); public LimitReading Read(string p, LimitContext c) => LimitReading.None(p); }
