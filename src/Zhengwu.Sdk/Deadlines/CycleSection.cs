namespace Zhengwu.Deadlines;

/// <summary>The section of a cycle in which a <see cref="CyclePoint"/> lies.</summary>
public enum CycleSection
{
    /// <summary>No section: the point counts from the cycle itself.</summary>
    None,

    /// <summary>The first or second half of a yearly cycle.</summary>
    HalfYear,

    /// <summary>A quarter of a yearly cycle.</summary>
    Quarter,

    /// <summary>A month of a yearly, half-yearly or quarterly cycle.</summary>
    Month,
}
