using System.ComponentModel;
using System.Runtime.CompilerServices;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <summary>One check of one record: the envelope, then each element, then the end; not for use by hand.</summary>
/// <remarks>
/// Generated code and <see cref="RecordValidator"/> both go through it, so that there is one set of rules. Nothing is
/// allocated until something is found; what a usual record passes through is kept short, and apart from what reports.
/// Programs are compiled against its members, so none is ever removed or changed.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RecordCheck
{
    private readonly RecordDraft _draft;
    private readonly RecordTerms _terms;
    private readonly RecordContext _context;
    private readonly RecordRuleSet _rules;

    // The elements of which nothing is asked but to be there: none where somebody looks for personal data.
    private readonly ulong _plain;
    private List<RecordFinding>? _findings;
    private ClueParts _clues;

    /// <summary>Begins with everything but the elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RecordCheck(RecordDraft draft, RecordContext context)
    {
        (_draft, _terms, _context, _rules) = (draft, draft.Terms, context, context.Rules);
        _plain = _rules.IncludesAny(RecordRuleGroups.PersonalData) ? 0 : _terms.PlainElements;
        _findings = draft.Misreadings is { Count: > 0 } misreadings ? new(misreadings) : null;
        CheckEnvelope();
    }

    /// <summary>Ends with what the elements say together, and gives all that was found.</summary>
    public RecordFindings End()
    {
        if (_clues != ClueParts.None && IdentifyingCombination.MayBeMet(_clues))
            CheckTogether();
        return RecordFindings.Of(_findings);
    }

    private void CheckEnvelope()
    {
        if (_rules.IncludesAny(RecordRuleGroups.Titles))
            CheckTitle();
        if (_rules.IncludesAny(RecordRuleGroups.Units))
            CheckUnit();
        if (_rules.IncludesAny(RecordRuleGroups.Dates))
            CheckDates();
        if (_rules.IncludesAny(RecordRuleGroups.Order))
            CheckOrder();
        if (ScansTexts)
            ScanEnvelope();
        if (_terms.IsForm)
            return;
        if (_rules.IncludesAny(RecordRuleGroups.Channels))
            CheckChannels();
        if (_rules.IncludesAny(RecordRuleGroups.Duties))
            CheckDuties();
    }

    // What is asked of a publication beyond day and place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckDuties()
    {
        if (_rules.IncludesAny(RecordRuleGroups.Methods))
            CheckMethod();
        if (_rules.IncludesAny(RecordRuleGroups.Withholding))
            CheckWithholding();
        if (_rules.IncludesAny(RecordRuleGroups.Validity))
            CheckValidity();
        if (_rules.IncludesAny(RecordRuleGroups.Withdrawal))
            CheckWithdrawal();
        if (!IsWithheld)
            CheckDutiesOfDisclosure();
    }

    private void CheckDutiesOfDisclosure()
    {
        if (_rules.IncludesAny(RecordRuleGroups.Limits))
            CheckLimitFixed();
        if (_rules.IncludesAny(RecordRuleGroups.Reviews))
            CheckReviews();
        if (_rules.IncludesAny(RecordRuleGroups.Secrecy))
            CheckSecrecy();
        if (_rules.IncludesAny(RecordRuleGroups.Display))
            CheckDisplay();
        if (_rules.IncludesAny(RecordRuleGroups.Explanations))
            CheckExplanations();
    }

    private void Report(Rule rule, RecordPlace place, params object[] arguments)
    {
        if (_rules.Includes(rule) && !IsMisread(place))
            (_findings ??= []).Add(new RecordFinding(rule, _terms, place, arguments));
    }

    // What is there and cannot be read is not missing as well.
    private readonly bool IsMisread(RecordPlace place) => _draft.Misreadings is { } misreadings
        && misreadings.Exists(fault => fault.Place == place && (fault.Rule == RecordRules.ValueUnreadable || fault.Rule == RecordRules.TooMuch));
}
