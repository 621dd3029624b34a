using Microsoft.Extensions.Options;
using Zhengwu.Findings;
using Zhengwu.Records;

namespace Zhengwu.Hosting;

/// <summary>Turns findings into problem details (问题详情), in the language and with the help links of the options.</summary>
public sealed class RecordProblems
{
    private const int UnprocessableContent = 422;
    private const string Page = "docs/embedding.md";

    private static readonly Bilingual Title = new("记录未通过检查", "The record did not pass the check");

    private readonly Language _language;
    private readonly Uri? _help;

    /// <summary>By the options of the program.</summary>
    public RecordProblems(IOptions<ZhengwuOptions> options) => (_language, _help) = (options.Value.Language, options.Value.HelpBase);

    /// <summary>The problem with a record; null when it may be published.</summary>
    public RecordProblem? Of(RecordFindings findings) => findings.MayPublish ? null : Describe(findings);

    /// <summary>The findings alone, for a record that may be published and has warnings.</summary>
    public IReadOnlyList<ProblemFinding> List(RecordFindings findings) => [.. findings.Select(Describe)];

    private RecordProblem Describe(RecordFindings findings)
    {
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        var detail = new Bilingual($"{errors} 处错误，{findings.Count - errors} 处提醒。", $"{errors} error(s), {findings.Count - errors} other finding(s).");
        return new(Link(Page), Title.In(_language), UnprocessableContent, detail.In(_language), List(findings));
    }

    private ProblemFinding Describe(RecordFinding finding) => new(
        finding.Rule.Id,
        NameOf(finding.Severity),
        finding.Pointer(_language),
        finding.Message(_language),
        finding.Fix(_language),
        Link(finding.Rule.Page));

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private string Link(string page) => _help is null ? page : new Uri(_help, page).AbsoluteUri;
}
