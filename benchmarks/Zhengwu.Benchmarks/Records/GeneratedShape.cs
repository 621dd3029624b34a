using Zhengwu.CompilerServices;
using Zhengwu.Definitions;
using Zhengwu.Records;

namespace Zhengwu.Benchmarks.Records;

/// <summary>A copy by hand of what the generator emits for the item of <see cref="Sample"/>. To be replaced by the generated class itself.</summary>
internal sealed class OrganFunctionsDraft() : RecordDraft(Sample.Terms)
{
    public string? Functions { get; set; }

    public ValueList<string>? Departments { get; set; }

    public string? Address { get; set; }

    public string? Hours { get; set; }

    public string? Phone { get; set; }

    public string? Head { get; set; }

    public static RecordFindings Check(OrganFunctionsDraft draft, RecordContext context)
    {
        var check = RecordCheck.Begin(draft, context);
        check.Text(0, draft.Functions);
        check.List(1, draft.Departments);
        check.Text(2, draft.Address);
        check.Text(3, draft.Hours);
        check.Text(4, draft.Phone);
        check.Text(5, draft.Head);
        return check.End();
    }

    protected override RecordValue Get(int element) => element switch
    {
        0 => RecordValue.Of(Functions),
        1 => RecordValue.Of(Departments),
        2 => RecordValue.Of(Address),
        3 => RecordValue.Of(Hours),
        4 => RecordValue.Of(Phone),
        5 => RecordValue.Of(Head),
        _ => base.Get(element),
    };

    protected override void Set(int element, RecordValue value)
    {
        switch (element)
        {
            case 0: Functions = value.AsText(); break;
            case 1: Departments = value.AsList(); break;
            case 2: Address = value.AsText(); break;
            case 3: Hours = value.AsText(); break;
            case 4: Phone = value.AsText(); break;
            case 5: Head = value.AsText(); break;
            default: base.Set(element, value); break;
        }
    }
}
