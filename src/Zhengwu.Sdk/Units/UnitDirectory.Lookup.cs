namespace Zhengwu.Units;

/// <content>Looking things up.</content>
public sealed partial record UnitDirectory
{
    /// <summary>Builds the index of the directory's names. It is no part of the record, so two equal directories stay equal.</summary>
    internal UnitIndex ToIndex() => new(this);
}
