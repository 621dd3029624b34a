namespace Zhengwu.Definitions;

/// <summary>Names the YAML node that a value was read from, within its own file.</summary>
/// <remarks>
/// Where a value stands is no part of what it is: any two ids are equal, so that records which carry one compare by
/// meaning alone. The default value means that the value was built by a program and stands in no file.
/// </remarks>
public readonly struct NodeId : IEquatable<NodeId>
{
    private readonly int _rowPlusOne;

    internal NodeId(int row) => _rowPlusOne = row + 1;

    /// <summary>Whether the value stands in a file at all.</summary>
    public bool Exists => _rowPlusOne != 0;

    internal int Row => _rowPlusOne - 1;

    /// <summary>Always true; see the remarks of the type.</summary>
    public bool Equals(NodeId other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NodeId;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always true; see the remarks of the type.</summary>
    public static bool operator ==(NodeId left, NodeId right) => true;

    /// <summary>Always false; see the remarks of the type.</summary>
    public static bool operator !=(NodeId left, NodeId right) => false;

    /// <inheritdoc/>
    public override string ToString() => Exists ? "#" + Row.ToString(System.Globalization.CultureInfo.InvariantCulture) : "-";
}
