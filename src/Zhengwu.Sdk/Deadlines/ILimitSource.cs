namespace Zhengwu.Deadlines;

/// <summary>Gives the numbers and words of a limit back, in the same order.</summary>
internal interface ILimitSource
{
    int Number();

    string? Words();
}
