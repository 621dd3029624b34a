using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>One rule of the register: its permanent id, its weight, and its texts in both languages.</summary>
public sealed class Rule
{
    internal Rule(string id, Severity severity, Bilingual title, Bilingual message, Bilingual fix)
    {
        Id = id;
        Severity = severity;
        Title = title;
        Message = message;
        Fix = fix;
    }

    /// <summary>The code, <c>ZW</c> and four digits. A published code is never given to another rule.</summary>
    public string Id { get; }

    /// <summary>The weight where no configuration sets another.</summary>
    public Severity Severity { get; }

    /// <summary>The rule in a few words.</summary>
    public Bilingual Title { get; }

    /// <summary>What was found, with <c>{0}</c> and so on for the names.</summary>
    public Bilingual Message { get; }

    /// <summary>What to do, with the same placeholders.</summary>
    public Bilingual Fix { get; }

    /// <summary>The provision the rule rests on; null when it rests on none.</summary>
    public Bilingual? Basis { get; internal init; }

    /// <summary>The first day on which the rule holds; null when it always did.</summary>
    public DateOnly? InForceFrom { get; internal init; }

    /// <summary>The last day on which the rule holds; null while it does.</summary>
    public DateOnly? InForceTo { get; internal init; }

    /// <summary>The rule's page, relative to the documentation.</summary>
    public string Page => $"docs/rules/{Id}.md";

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Title.Chinese}";
}
