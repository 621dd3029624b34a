using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>Parts that together tell one person from all others (组合识别).</summary>
/// <param name="Needs">The parts; all of them.</param>
/// <param name="Text">Their names.</param>
internal sealed record IdentifyingCombination(ClueParts Needs, Bilingual Text)
{
    /// <summary>The combinations that count, the shorter ones first. A conservative choice of the project's own; no regulation lists them.</summary>
    public static ValueList<IdentifyingCombination> All { get; } = ValueList.From<IdentifyingCombination>(
    [
        // The law asks for more care with those under fourteen; two parts suffice to find a child.
        new(ClueParts.MinorName | ClueParts.PartialNumber, new("未成年人姓名、部分号码", "a minor's name and a partial number")),
        new(ClueParts.MinorName | ClueParts.Birth, new("未成年人姓名、出生日期", "a minor's name and date of birth")),
        new(ClueParts.MinorName | ClueParts.Address, new("未成年人姓名、住址", "a minor's name and address")),

        // Namesakes are many; a second fact of the number, birth or place leaves few, a third leaves one.
        new(ClueParts.Name | ClueParts.PartialNumber | ClueParts.Address, new("姓名、部分号码、住址", "a name, a partial number and an address")),
        new(ClueParts.Name | ClueParts.Birth | ClueParts.Address, new("姓名、出生日期、住址", "a name, a date of birth and an address")),
        // The masked part of an identity number is usually the date of birth.
        new(ClueParts.Name | ClueParts.PartialNumber | ClueParts.Birth, new("姓名、部分号码、出生日期", "a name, a partial number and a date of birth")),
    ]);

    /// <summary>Whether parts meet any combination.</summary>
    public static bool MayBeMet(ClueParts parts)
    {
        if (parts == ClueParts.None)
            return false;
        foreach (var combination in All)
        {
            if ((parts & combination.Needs) == combination.Needs)
                return true;
        }
        return false;
    }
}
