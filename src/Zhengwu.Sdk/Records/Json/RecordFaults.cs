using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>Why a record cannot be read, as findings put it.</summary>
internal static class RecordFaults
{
    public static readonly Bilingual Empty = new("是空的", "it is empty");
    public static readonly Bilingual NotUtf8 = new("不是 UTF-8 编码", "it is not in UTF-8");
    public static readonly Bilingual NotAnObject = new("不是对象（花括号）", "it is no object in braces");
    public static readonly Bilingual BrokenOff = new("没有写完就断了", "it breaks off before its end");
    public static readonly Bilingual NoItem = new("没有写“事项”", "'item' is missing");
    public static readonly Bilingual UnknownItem = new("目录里没有这个事项", "the catalog has no such item");
    public static readonly Bilingual UnknownStage = new("事项没有这个阶段", "the item has no such stage");
    public static readonly Bilingual AnotherItem = new("写的是另一个事项", "another item is named");
    public static readonly Bilingual AnotherStage = new("写的是另一个阶段", "another stage is named");

    public static Bilingual StopsAt(Definitions.TextPosition position) => position.Line == 0
        ? new($"第 {position.Column + 1} 列起不是 JSON", $"from column {position.Column + 1} on it is not JSON")
        : new($"第 {position.Line + 1} 行第 {position.Column + 1} 列起不是 JSON", $"from line {position.Line + 1}, column {position.Column + 1} on it is not JSON");

    public static Bilingual TooLong(Bilingual name, int limit) => new($"“{name.Chinese}”超过 {limit} 个字", $"'{name.English}' has more than {limit} characters");

    public static Bilingual TooLarge(int limit) => new($"记录超过 {limit} 字节", $"the record has more than {limit} bytes");

    public static Bilingual TooDeep(int limit) => new($"嵌套超过 {limit} 层", $"it nests deeper than {limit}");
}
