using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>A place of an open file that the editor asks about.</summary>
/// <param name="Snapshot">All files.</param>
/// <param name="File">The open file.</param>
/// <param name="Offset">The place.</param>
internal sealed record DocumentPlace(Snapshot Snapshot, OpenFile File, int Offset)
{
    public Definition Definition => File.Read();
}
