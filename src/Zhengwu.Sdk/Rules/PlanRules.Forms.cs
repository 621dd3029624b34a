using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>Forms and attachments.</content>
internal static partial class PlanRules
{
    public static readonly Rule AttachmentMissing = new("ZW2012", Severity.Warning,
        new("文中写到的附件不在", "An attachment that the text names is missing"),
        new("文中写到{0}，“附件”里没有。", "The text names {0}, which is not among the attachments."),
        new("请补上附件，或改正文中的编号。", "Add the attachment, or correct the number in the text."));

    public static readonly Rule AttachmentUnnamed = new("ZW2013", Severity.Info,
        new("附件没有在文中提到", "Attachment that no text names"),
        new("文中没有一处提到附件“{0}”。", "No text names the attachment '{0}'."),
        new("请在有关任务里写明“见附件”，或核对附件是否多余。", "Name it where it is needed, or check whether it belongs here."));

    public static readonly Rule FormUnknown = new("ZW2018", Severity.Error,
        new("表单没有定义", "Form named but not defined"),
        new("没有标识为“{0}”的表单。", "There is no form with the id '{0}'."),
        new("{1}请在“表单”里定义它，或改正标识。", "{1}Define it under 'forms', or correct the id."));

    public static readonly Rule FormUnused = new("ZW2019", Severity.Info,
        new("表单没有用到", "Form defined but not used"),
        new("没有任务或附件用到表单“{0}”。", "No task and no attachment uses the form '{0}'."),
        new("请在任务的“报送”或附件的“表单”里写它的标识，或删去表单。", "Name it in a task's 'report' or an attachment's 'form', or delete it."));

    private static void CheckAttachmentsNamed(DisclosurePlan plan, CheckContext context)
    {
        var present = NumbersOf(plan.Attachments);
        var reported = new HashSet<int>();
        foreach (var text in context.Outline.Texts)
        {
            foreach (var number in AttachmentMentions.In(text.Text))
            {
                if (number == 0 ? plan.Attachments.IsEmpty : !present.Contains(number))
                    ReportMissing(number, text.At, reported, context);
            }
        }
    }

    private static void ReportMissing(int number, NodeId at, HashSet<int> reported, CheckContext context)
    {
        if (reported.Add(number))
            context.Report(AttachmentMissing, at, number == 0 ? new Bilingual("附件", "an attachment") : new Bilingual($"附件{number}", $"attachment {number}"));
    }

    private static HashSet<int> NumbersOf(ValueList<Attachment> attachments) => [.. attachments.Select(NumberOf)];

    /// <summary>The number of an attachment; where it has none, its place in the list.</summary>
    private static int NumberOf(Attachment attachment, int index) =>
        attachment.Number.Text is { } text && RowNumber.TryRead(text.Replace("附件", "")) is { } number ? number.Value : index + 1;

    private static void CheckAttachmentsUsed(DisclosurePlan plan, CheckContext context)
    {
        if (plan.Attachments.IsEmpty)
            return;
        var named = new HashSet<int>(context.Outline.Texts.SelectMany(text => AttachmentMentions.In(text.Text)));
        if (plan.Attachments.Count == 1 && named.Count > 0)
            return;
        var reported = FormsReported(context);
        for (var i = 0; i < plan.Attachments.Count; i++)
        {
            var attachment = plan.Attachments[i];
            if (!named.Contains(NumberOf(attachment, i)) && !IsReported(attachment, reported) && !IsNamedByTitle(attachment, context))
                context.Report(AttachmentUnnamed, attachment.Title, attachment, Excerpt.Of(attachment.Title.Text ?? attachment.Number.Text ?? "", 30));
        }
    }

    private static bool IsReported(Attachment attachment, HashSet<string> reported) =>
        attachment.Form.Text is { } form && reported.Contains(form.Trim());

    private static bool IsNamedByTitle(Attachment attachment, CheckContext context) =>
        attachment.Title.Text?.Trim() is { Length: > 3 } title && context.Outline.Texts.Any(text => Contains(text.Text, title));

    private static bool Contains(string text, string part) => TextFold.Fold(text).Contains(TextFold.Fold(part));

    private static void CheckFormsDefined(DisclosurePlan plan, CheckContext context)
    {
        var defined = new HashSet<string>(plan.Forms.Select(form => form.Id.Text?.Trim()).OfType<string>(), StringComparer.Ordinal);
        foreach (var entry in context.Outline.Tasks)
            CheckFormDefined(entry.Task.Report, entry.Task, defined, context);
        foreach (var attachment in plan.Attachments)
            CheckFormDefined(attachment.Form, attachment, defined, context);
    }

    private static void CheckFormDefined(Value<string> form, DefinitionElement owner, HashSet<string> defined, CheckContext context)
    {
        if (form.Text?.Trim() is { } id && !defined.Contains(id))
            context.Report(FormUnknown, form, owner, id, Spelling.DidYouMean(Spelling.Nearest(id, defined)));
    }

    private static void CheckFormsUsed(DisclosurePlan plan, CheckContext context)
    {
        if (plan.Forms.IsEmpty)
            return;
        var used = FormsReported(context);
        used.UnionWith(plan.Attachments.Select(attachment => attachment.Form.Text?.Trim()).OfType<string>());
        foreach (var form in plan.Forms)
        {
            if (form.Id.Text?.Trim() is { } id && !used.Contains(id))
                context.Report(FormUnused, form.Id, form, id);
        }
    }

    private static HashSet<string> FormsReported(CheckContext context) =>
        new(context.Outline.Tasks.Select(entry => entry.Task.Report.Text?.Trim()).OfType<string>(), StringComparer.Ordinal);
}
