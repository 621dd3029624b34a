namespace Zhengwu.Cli.Check;

/// <summary>Writes the result of a check in one format.</summary>
internal interface IReportWriter
{
    void Write(CheckReport report, CheckRequest request, ToolConsole console);
}
