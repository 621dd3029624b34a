using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>How it is disclosed, why not, and whether it holds.</summary>
internal static class DisclosureFields
{
    private static readonly (PublicationMethod, string)[] Methods =
        [(PublicationMethod.Proactive, "主动公开"), (PublicationMethod.OnRequest, "依申请公开"), (PublicationMethod.Withheld, "不予公开")];

    private static readonly (Validity, string)[] Validities = [(Validity.InForce, "有效"), (Validity.Expired, "失效"), (Validity.Repealed, "废止")];

    public static IEnumerable<FormField> All =>
    [
        Fields.OneOf("method", "公开方式", RecordPart.Method, Methods, draft => draft.Method, (draft, method) => draft.Method = method) with { Hint = "不选的，按目录" },
        Fields.OneOf("ground", "不予公开的理由", RecordPart.Withholding, Grounds.All, draft => draft.Withholding?.Ground, (draft, ground) => Set(draft, withholding => withholding with { Ground = ground })),
        Fields.Line("groundBasis", "书面依据", RecordPart.Withholding, draft => draft.Withholding?.Basis, (draft, text) => Set(draft, withholding => withholding with { Basis = text })),
        Fields.Day("withheldOn", "决定不予公开的日期", RecordPart.Withholding, draft => draft.Withholding?.DecidedOn, (draft, day) => Set(draft, withholding => withholding with { DecidedOn = day })),
        Fields.Day("recheckOn", "复核日期", RecordPart.Withholding, draft => draft.Withholding?.RecheckOn, (draft, day) => Set(draft, withholding => withholding with { RecheckOn = day })),
        Fields.OneOf("validity", "有效性", RecordPart.Validity, Validities, draft => draft.Validity, (draft, validity) => draft.Validity = validity),
        Fields.Day("expiresOn", "废止日期", RecordPart.ExpiresOn, draft => draft.ExpiresOn, (draft, day) => draft.ExpiresOn = day),
        Fields.Line("explanation", "解读的网址", RecordPart.Explanation, draft => draft.Explanation?.Address, (draft, text) => SetExplanation(draft, related => related with { Address = text })),
        Fields.Day("explanationOn", "解读的公开日期", RecordPart.Explanation, draft => draft.Explanation?.PublishedOn, (draft, day) => SetExplanation(draft, related => related with { PublishedOn = day })),
    ];

    private static void Set(RecordDraft draft, Func<Withholding, Withholding> change)
    {
        var changed = change(draft.Withholding ?? new());
        draft.Withholding = changed == new Withholding() ? null : changed;
    }

    private static void SetExplanation(RecordDraft draft, Func<RelatedRecord, RelatedRecord> change)
    {
        var changed = change(draft.Explanation ?? new());
        draft.Explanation = changed == new RelatedRecord() ? null : changed;
    }
}
