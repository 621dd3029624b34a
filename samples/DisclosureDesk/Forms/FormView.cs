using Zhengwu.Hosting;
using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>A form as it is shown: every field with its text and findings, and the findings that belong to none.</summary>
public sealed class FormView
{
    private readonly DeskRecord _record;
    private readonly RecordForm _form;
    private readonly ILookup<FormField?, ProblemFinding> _findings;

    public FormView(DeskRecord record, RecordFindings? found, RecordProblems problems)
    {
        (_record, _form) = (record, RecordForm.Of(record.Catalog, record.Terms));
        var library = (found ?? RecordFindings.None).Zip(problems.List(found ?? RecordFindings.None), (finding, shown) => (Field: _form.FieldOf(finding.Place), Shown: shown));
        // What is written and cannot be read is not missing as well.
        var readable = library.Where(finding => finding.Field is null || !record.Unread.ContainsKey(finding.Field.Name));
        _findings = readable.Concat(Unread()).ToLookup(finding => finding.Field, finding => finding.Shown);
        Sections = [.. _form.Sections.Select((section, i) => new SectionView(section.Heading, [.. section.Fields.Select((field, j) => Show(field, $"f{i}-{j}"))]))];
    }

    public IReadOnlyList<SectionView> Sections { get; }

    /// <summary>The findings that belong to no field.</summary>
    public IEnumerable<ProblemFinding> Others => _findings[null];

    /// <summary>Every field with findings, in the order of the form, for the summary above it.</summary>
    public IEnumerable<FieldView> Faulty => Sections.SelectMany(section => section.Fields).Where(shown => shown.Findings.Count > 0);

    private FieldView Show(FormField field, string id) =>
        new(field, id, _record.Unread.GetValueOrDefault(field.Name) ?? field.Read(_record.Draft), [.. _findings[field]]);

    private IEnumerable<(FormField? Field, ProblemFinding Shown)> Unread() =>
        from field in _form.Fields
        where _record.Unread.ContainsKey(field.Name)
        select ((FormField?)field, new ProblemFinding("", "error", "", $"“{field.Label}”里填的读不懂。", field.Hint is { } hint ? $"请改成：{hint}。" : "请改正。", ""));
}
