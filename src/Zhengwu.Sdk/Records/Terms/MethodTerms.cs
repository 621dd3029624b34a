namespace Zhengwu.Records;

/// <summary>The methods that a catalog allows for an item; none of them where it does not say.</summary>
[Flags]
internal enum MethodTerms
{
    None = 0,
    Proactive = 1,
    OnRequest = 2,
}
