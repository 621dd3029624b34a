using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>What one element of one record tells of a person (线索).</summary>
internal sealed record ElementClues
{
    private ElementClues(string record, string element, string? name, ClueParts parts) =>
        (Record, Element, Name, Parts) = (record, element, name, parts);

    /// <summary>The record's own key, the same for all its elements.</summary>
    public string Record { get; }

    /// <summary>The element's id.</summary>
    public string Element { get; }

    /// <summary>The declared name in its form for comparison; null when there is none, or when it is masked. It is compared and never shown.</summary>
    public string? Name { get; }

    public ClueParts Parts { get; }

    /// <summary>Scans an element.</summary>
    /// <param name="record">The record's key.</param>
    /// <param name="element">The element's id.</param>
    /// <param name="label">What stands before the text where it is shown.</param>
    /// <param name="text">The element's text.</param>
    /// <param name="carriesName">Whether the catalog declares that the text is a person's name.</param>
    public static ElementClues Of(string record, string element, string label, string text, bool carriesName)
    {
        var name = carriesName ? NameIn(text) : null;
        var parts = name is null ? ClueParts.None : ClueParts.Name;
        foreach (var hit in PersonalDataScanner.Scan(text, label))
            parts |= PartOf(hit.Kind);
        return new(record, element, name, parts);
    }

    /// <summary>The place alone: the name is a value.</summary>
    public override string ToString() => $"{Record}/{Element}: {Parts}";

    // 张某某 and 张** are masked: they stand for many, and joining records by them would join strangers.
    private static string? NameIn(string text)
    {
        var name = TextFold.Fold(text);
        foreach (var c in name)
        {
            if (c is '某' or '?' || Chars.IsMask(c))
                return null;
        }
        return name.Length is >= 2 and <= 20 ? name : null;
    }

    /// <summary>What a kind of personal data tells without identifying anyone alone.</summary>
    internal static ClueParts PartOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.MinorName => ClueParts.MinorName,
        PersonalDataKind.PartialNumber => ClueParts.PartialNumber,
        PersonalDataKind.BirthDate => ClueParts.Birth,
        PersonalDataKind.AddressPart or PersonalDataKind.HomeAddress => ClueParts.Address,
        _ => ClueParts.None,
    };
}
