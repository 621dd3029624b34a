namespace Zhengwu.Records;

/// <summary>What an element tells of a person without identifying one alone.</summary>
[Flags]
internal enum ClueParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A full name (姓名), which the catalog declares that the element carries.</summary>
    Name = 1,

    /// <summary>The name of a minor.</summary>
    MinorName = 2,

    /// <summary>A masked number, or the end of one.</summary>
    PartialNumber = 4,

    /// <summary>A day or month of birth.</summary>
    Birth = 8,

    /// <summary>A home address, with its door or without.</summary>
    Address = 16,
}
