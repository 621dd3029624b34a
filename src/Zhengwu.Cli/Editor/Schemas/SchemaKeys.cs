namespace Zhengwu.Cli.Editor.Schemas;

/// <summary>The language of the keys that a schema knows.</summary>
internal enum SchemaKeys
{
    Chinese,
    English,

    /// <summary>Either, as the first line of the file has it.</summary>
    Both,
}
