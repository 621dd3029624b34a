namespace Zhengwu.Deadlines;

/// <summary>How a part of a phrase is joined to the one before it.</summary>
internal enum Link : byte
{
    None,
    Comma,
    List,
    Or,
    Strong,
    Bracket,
}
