namespace Zhengwu.Records;

/// <summary>What a character may begin; the scanner stops at these and at no others.</summary>
internal enum CharClass : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A digit, half or full width.</summary>
    Digit,

    /// <summary>A sign that stands for a digit that was masked.</summary>
    Mask,

    /// <summary>A Chinese digit, of a door.</summary>
    ChineseDigit,

    /// <summary>A province's short name, of a licence plate.</summary>
    Province,

    /// <summary>The address of a site: <c>://</c>, <c>www.</c></summary>
    Site,

    /// <summary>尾号, 后四位.</summary>
    Tail,

    /// <summary>住址, 户籍.</summary>
    Home,

    /// <summary>A word that speaks of a minor.</summary>
    Minor,
}
