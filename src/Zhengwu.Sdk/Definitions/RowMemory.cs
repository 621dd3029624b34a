using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>The units of the rows of a plan so far: what 同上 and merged cells (合并) refer to. Reading and writing walk a plan in the same order.</summary>
internal sealed class RowMemory
{
    /// <summary>The reason of a merged cell that names no earlier row; its text is the row it names.</summary>
    public const string NoSuchRow = "no such row above";

    private readonly Dictionary<string, Value<Assignment>> _byReference = new(StringComparer.Ordinal);

    /// <summary>The units of the row before; null at the first.</summary>
    public Value<Assignment>? Above { get; private set; }

    /// <summary>The units of the row with a number or id; null when there is none, or it has no units that could be taken over.</summary>
    public Value<Assignment>? Find(string reference) =>
        _byReference.TryGetValue(reference, out var units) && units.HasText ? units : null;

    public void Remember(PlanTask task)
    {
        Above = task.Responsible;
        if (task.Number.Text is { } number)
            _byReference[number.Trim()] = task.Responsible;
        if (task.Id.Text is { } id)
            _byReference[id.Trim()] = task.Responsible;
    }
}
