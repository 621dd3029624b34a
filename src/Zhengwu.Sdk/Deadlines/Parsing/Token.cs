namespace Zhengwu.Deadlines;

/// <summary>One piece of a phrase: a range of its characters, what it is, and a value by kind.</summary>
internal struct Token
{
    public TokenKind Kind;

    /// <summary>For a number: whether it was written in Chinese numerals.</summary>
    public bool IsChinese;

    /// <summary>Whether white space stood before it.</summary>
    public bool HasGap;

    public bool IsUsed;

    public int Start;
    public int End;

    /// <summary>The number, unit, cycle, manner … by kind.</summary>
    public int Value;

    /// <summary>What a word says about an event; a word can be structure and still belong to one.</summary>
    public EventTerms Terms;
}
