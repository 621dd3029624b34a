namespace Zhengwu.Records;

/// <summary>Which parts a chain such as 12号3号楼2单元501室 has.</summary>
[Flags]
internal enum DoorParts
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>号, 号院: a house in a street or village.</summary>
    House = 1,

    /// <summary>号楼, 栋, 幢, 座.</summary>
    Building = 2,

    /// <summary>单元.</summary>
    Entrance = 4,

    /// <summary>楼, 层.</summary>
    Storey = 8,

    /// <summary>室, 户, 房, or the bare number after an entrance or building.</summary>
    Room = 16,

    /// <summary>组, 队, 社.</summary>
    Group = 32,
}
