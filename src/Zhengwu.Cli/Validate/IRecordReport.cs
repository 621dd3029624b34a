using Zhengwu.Records;

namespace Zhengwu.Cli.Validate;

/// <summary>One way to print what was found in records: finding by finding, then the sum.</summary>
internal interface IRecordReport
{
    /// <summary>Prints a finding.</summary>
    void Found(long line, RecordFinding finding);

    /// <summary>Prints the sum.</summary>
    /// <param name="summary">The figures.</param>
    /// <param name="unlisted">How many findings were not printed.</param>
    void Finish(RecordSummary summary, long unlisted);
}
