namespace Zhengwu.Records;

/// <summary>How sure the scanner is of a hit (把握).</summary>
public enum HitCertainty
{
    /// <summary>The number proves itself by its checksum, or the words beside it say what it is.</summary>
    Certain,

    /// <summary>The shape and the surroundings say so; a person should look.</summary>
    Probable,

    /// <summary>It identifies nobody alone, but may together with others (线索); no alarm.</summary>
    Clue,
}
