using System.Reflection;

namespace Zhengwu.Records.Tests;

/// <summary>A generated pair of types, as the methods that a program would call.</summary>
internal abstract class TypedRecord
{
    private static readonly MethodInfo Maker = typeof(TypedRecord).GetMethod(nameof(Of), BindingFlags.NonPublic | BindingFlags.Static)!;

    public abstract string Name { get; }

    /// <summary>Every pair that the generated class of a catalog or a plan has.</summary>
    public static IEnumerable<TypedRecord> AllOf(Type owner) => owner.GetNestedType("Drafts")!.GetNestedTypes()
        .Select(draft => (TypedRecord)Maker.MakeGenericMethod(draft, owner.GetNestedType("Records")!.GetNestedType(draft.Name)!).Invoke(null, [owner])!);

    public abstract RecordDraft Create();

    /// <summary><c>Validate(Drafts.X, RecordContext)</c>.</summary>
    public abstract (DisclosureRecord? Record, RecordFindings Findings) Validate(RecordDraft draft, RecordContext context);

    /// <summary><c>Validate(Records.X, RecordContext)</c>.</summary>
    public abstract RecordFindings Validate(DisclosureRecord record, RecordContext context);

    private static Pair<TDraft, TRecord> Of<TDraft, TRecord>(Type owner)
        where TDraft : RecordDraft, new()
        where TRecord : DisclosureRecord => new(owner);

    private sealed class Pair<TDraft, TRecord>(Type owner) : TypedRecord
        where TDraft : RecordDraft, new()
        where TRecord : DisclosureRecord
    {
        private readonly Func<TDraft, RecordContext, RecordResult<TRecord>> _checkDraft = Method(owner, typeof(TDraft)).CreateDelegate<Func<TDraft, RecordContext, RecordResult<TRecord>>>();
        private readonly Func<TRecord, RecordContext, RecordFindings> _checkRecord = Method(owner, typeof(TRecord)).CreateDelegate<Func<TRecord, RecordContext, RecordFindings>>();

        public override string Name => typeof(TDraft).FullName!;

        public override RecordDraft Create() => new TDraft();

        public override (DisclosureRecord? Record, RecordFindings Findings) Validate(RecordDraft draft, RecordContext context)
        {
            var result = _checkDraft((TDraft)draft, context);
            return (result.Record, result.Findings);
        }

        public override RecordFindings Validate(DisclosureRecord record, RecordContext context) => _checkRecord((TRecord)record, context);

        private static MethodInfo Method(Type owner, Type checkedType) => owner.GetMethod("Validate", [checkedType, typeof(RecordContext)])!;
    }
}
