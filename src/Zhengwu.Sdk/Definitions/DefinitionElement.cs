namespace Zhengwu.Definitions;

/// <summary>Anything that a mapping of a definition file describes.</summary>
public abstract record DefinitionElement
{
    private protected DefinitionElement()
    {
    }

    /// <summary>The node it was read from.</summary>
    public NodeId Source { get; init; }

    /// <summary>The user's own keys, which begin with <c>x-</c>, in the order written.</summary>
    public ValueList<Extension> Extensions { get; init; }
}

/// <summary>A key of the user's own (<c>x-…</c>) and what it holds.</summary>
/// <param name="Key">The key, with its prefix.</param>
/// <param name="Content">What it holds.</param>
public sealed record Extension(string Key, ExtensionContent Content);

/// <summary>What an <see cref="Extension"/> holds: a text, a list or a mapping.</summary>
public abstract record ExtensionContent
{
    private ExtensionContent()
    {
    }

    /// <summary>A single text.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : ExtensionContent
    {
        /// <summary>Whether quotes keep the text from being a number, a date, a truth value or nothing to other programs.</summary>
        /// <remarks>False for a text that is one with or without quotes.</remarks>
        public bool IsQuoted { get; init => field = value && YamlScalar.IsAmbiguous(Value); }
    }

    /// <summary>A list.</summary>
    /// <param name="Items">The entries.</param>
    public sealed record Sequence(ValueList<ExtensionContent> Items) : ExtensionContent;

    /// <summary>A mapping, in the order written.</summary>
    /// <param name="Entries">The entries.</param>
    public sealed record Mapping(ValueList<Extension> Entries) : ExtensionContent;
}
