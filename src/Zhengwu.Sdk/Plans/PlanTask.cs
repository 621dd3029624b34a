namespace Zhengwu.Plans;

/// <summary>Stand-in.</summary>
/// <param name="id">The id.</param>
public sealed class PlanTask(string id)
{
    /// <summary>Stand-in.</summary>
    public string Id { get; } = id;
}
