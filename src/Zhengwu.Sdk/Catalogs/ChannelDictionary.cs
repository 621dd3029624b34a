namespace Zhengwu.Catalogs;
internal static class ChannelDictionary { public static string? FindId(string name) => null; }
