using Zhengwu.Definitions;

namespace Zhengwu.Plans;

/// <summary>What kind of value a form field or a content element takes.</summary>
public enum FieldType
{
    /// <summary>Text (文本).</summary>
    Text,

    /// <summary>A table (表格).</summary>
    Table,

    /// <summary>A link (链接).</summary>
    Link,

    /// <summary>A file (文件).</summary>
    File,

    /// <summary>A day (日期).</summary>
    Date,

    /// <summary>A day, a ten-day part or a month (约期).</summary>
    PartialDate,

    /// <summary>A number (数字).</summary>
    Number,

    /// <summary>An amount of money (金额).</summary>
    Money,

    /// <summary>A list of texts (列表).</summary>
    List,

    /// <summary>Yes or no (是否).</summary>
    Boolean,
}

/// <summary>A form that a task's report is made on (表单).</summary>
public sealed record PlanForm : DefinitionElement
{
    /// <summary>The id; the generated member is named after it.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The title.</summary>
    public Value<string> Title { get; init; } = Value<string>.Absent;

    /// <summary>The fields in the order printed.</summary>
    public ValueList<FormField> Fields { get; init; }
}

/// <summary>One field of a form (字段).</summary>
public sealed record FormField : DefinitionElement
{
    /// <summary>The id.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The label (名称).</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>The kind of value; text where none is given.</summary>
    public Value<FieldType> Type { get; init; } = Value<FieldType>.Absent;

    /// <summary>Whether the field must be filled in (必填).</summary>
    public Value<bool> IsRequired { get; init; } = Value<bool>.Absent;

    /// <summary>The fill-in hint printed in the empty cell (提示); never a value.</summary>
    public Value<string> Hint { get; init; } = Value<string>.Absent;

    /// <summary>The choices, where the form lists them (选项).</summary>
    public ValueList<Value<string>> Options { get; init; }
}
