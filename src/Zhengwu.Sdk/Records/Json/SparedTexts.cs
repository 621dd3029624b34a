using System.Text.Unicode;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Texts that are not made into strings: nobody keeps the draft, and the rules ask only whether they are there.</summary>
/// <param name="LongestTitle">A title of no more bytes is not too long in characters.</param>
internal sealed record SparedTexts(int LongestTitle)
{
    /// <summary>What stands for a text that is there.</summary>
    public const string StandIn = "有";

    /// <summary>What stands for a list that has entries.</summary>
    public static readonly RecordValue ListStandIn = RecordValue.OfTexts([StandIn]);

    /// <summary>What may be spared in a check; null where every text is looked at.</summary>
    public static SparedTexts? In(RecordContext context) =>
        context.Rules.IncludesAny(RecordRuleGroups.PersonalData) ? null : new(context.Options.LongestTitle);

    /// <summary>Whether a text is sound and surely begins with a character that is to be seen; where this says no, it is read.</summary>
    public static bool IsSeen(ReadOnlySpan<byte> text) => !text.IsEmpty && text[0] is (> (byte)' ' and < 0x7F) or >= FirstOfHan && Utf8.IsValid(text);

    // Every character from U+4000 on, and no blank one.
    private const byte FirstOfHan = 0xE4;
}
