namespace Zhengwu.Definitions;

/// <summary>A piece of YAML about to be written.</summary>
internal abstract class YamlNode
{
    private YamlNode()
    {
    }

    /// <summary>A key or dash with nothing behind it.</summary>
    public static YamlNode Nothing { get; } = new Scalar("", ScalarForm.Bare);

    /// <summary>A single text.</summary>
    internal sealed class Scalar(string text, ScalarForm form = ScalarForm.Text) : YamlNode
    {
        public string Text { get; } = text;

        public ScalarForm Form { get; } = form;

        public bool IsNothing => Form == ScalarForm.Bare && Text.Length == 0;
    }

    /// <summary>A list.</summary>
    internal sealed class Sequence(IReadOnlyList<YamlNode> entries) : YamlNode
    {
        public IReadOnlyList<YamlNode> Entries { get; } = entries;
    }

    /// <summary>A mapping.</summary>
    internal sealed class Mapping(IReadOnlyList<KeyValuePair<string, YamlNode>> entries, bool isRow) : YamlNode
    {
        public IReadOnlyList<KeyValuePair<string, YamlNode>> Entries { get; } = entries;

        /// <summary>Whether it always gets a line for each key, as the rows of a plan or catalog do, however short.</summary>
        public bool IsRow { get; } = isRow;
    }
}
