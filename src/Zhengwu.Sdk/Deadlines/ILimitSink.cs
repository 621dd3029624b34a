namespace Zhengwu.Deadlines;

/// <summary>Takes the numbers and words of a limit.</summary>
internal interface ILimitSink
{
    /// <summary>Takes a number, which is never negative.</summary>
    void Put(int number);

    /// <summary>Takes words, or that there are none.</summary>
    void Put(string? words);
}
