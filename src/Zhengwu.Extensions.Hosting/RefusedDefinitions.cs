using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Hosting;

/// <summary>Why definitions were not put in force (拒绝的定义).</summary>
/// <param name="At">When they were read.</param>
/// <param name="Findings">What was found, warnings too; those that are accepted (忽略) left out.</param>
/// <param name="Unreadable">The files that could not be read at all.</param>
/// <param name="Conflicts">What no single file can know: no catalog at all, two catalogs of one id.</param>
public sealed record RefusedDefinitions(DateTimeOffset At, IReadOnlyList<Finding> Findings, IReadOnlyList<UnreadableFile> Unreadable, IReadOnlyList<Bilingual> Conflicts)
{
    /// <summary>Everything that stands in the way, a line for each, errors only.</summary>
    public IEnumerable<string> Errors(Language language) =>
        Unreadable.Select(file => file.ToString(language))
            .Concat(Conflicts.Select(conflict => conflict.In(language)))
            .Concat(Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString(language)));
}
