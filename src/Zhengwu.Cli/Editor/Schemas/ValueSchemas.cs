using System.Text.Json.Nodes;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using static Zhengwu.Cli.Editor.Schemas.SchemaJson;

namespace Zhengwu.Cli.Editor.Schemas;

/// <summary>The schemas of single values. The reader takes any scalar for a text, and no value for an empty one; so do these.</summary>
internal sealed class ValueSchemas(Language language, string prefix, SchemaDefinitions definitions)
{
    private const int LeastYearOfFourDigits = 1000;

    /// <summary>Examples, two or more: an editor would write a single one by itself.</summary>
    public static IEnumerable<string>? Examples(Key key) => key.Below == Vocabulary.LimitQuota.Shape ? ["每年至少2次", "每季度1次"] : KeyContents.Of(key) switch
    {
        KeyContent.Years => ["2026", "2026-2027"],
        KeyContent.OneYear => ["2027", "2027年"],
        KeyContent.PartialDate => ["2026", "2026-07", "2026-07-01"],
        KeyContent.Date => ["2026-07-01", "2026-12-31"],
        KeyContent.DaySpan => ["2027-02-05..2027-02-12", "2027-01-01"],
        KeyContent.Limit when key.Below == Vocabulary.Limit.Shape => ["信息形成或者变更之日起20个工作日内", "7月10日前"],
        _ => null,
    };

    /// <summary>The first line: the kind in the newest version.</summary>
    public JsonObject Head(DefinitionKind kind)
    {
        var name = Vocabulary.Kinds.Values[(int)kind];
        return AnyOf(new() { ["const"] = name.In(language) + "/1" }, Pattern(SchemaPatterns.Head(name, language)));
    }

    /// <summary>Anything but a list or mapping.</summary>
    public JsonObject Text() => definitions.Refer("text", () => Not(AnyOf(OfType("object"), OfType("array"))));

    /// <summary>No value: nothing, null, or a text of blanks only.</summary>
    public JsonObject Blank() => definitions.Refer("blank", () =>
        Not(AnyOf(Pattern(SchemaPatterns.Filled), OfType("number"), OfType("boolean"), OfType("array"), OfType("object"))));

    public JsonObject Of(KeyContent content) => content switch
    {
        KeyContent.Years => definitions.Refer("years", () => AnyOf(Pattern(SchemaPatterns.Years), Whole(YearText.Earliest, YearText.Latest), Blank())),
        KeyContent.OneYear => definitions.Refer("year", () => AnyOf(Pattern(SchemaPatterns.OneYear), Whole(YearText.Earliest, YearText.Latest), Blank())),
        KeyContent.PartialDate => definitions.Refer("partial-date", () => AnyOf(Pattern(SchemaPatterns.PartialDate), Whole(LeastYearOfFourDigits, 9999), Blank())),
        KeyContent.Date => definitions.Refer("date", () => AnyOf(Pattern(SchemaPatterns.Date), Blank())),
        KeyContent.DaySpan => definitions.Refer("day-span", () => AnyOf(Pattern(SchemaPatterns.DaySpan), Blank())),
        _ => Text(),
    };

    /// <summary>Yes or no: proposed as the language has them, taken in both.</summary>
    public JsonObject Boolean() => definitions.Refer(prefix + "boolean", () =>
    {
        var spellings = Vocabulary.Booleans.Values.SelectMany(value => new[] { value.Chinese, value.English });
        var either = Quietly(AnyOf(OfType("boolean"), Enum(spellings)));
        var proposed = language == Language.English ? OfType("boolean") : Enum(Vocabulary.Booleans.Values.Select(value => value.Chinese).Reverse());
        return AnyOf(proposed, either, Blank());
    });

    public JsonObject Choice(Key key)
    {
        List<JsonObject> forms = [Listed(key), Blank()];
        if (KeyContents.IsCell(key))
            forms.AddRange([.. Marks(), EmptyList(), EmptyMapping()]);
        return AnyOf([.. forms]);
    }

    public JsonObject Choices(Key key)
    {
        var entry = key.Owner == Vocabulary.Limit.Shape ? Listed(key) : AnyOf(Listed(key), Blank());
        List<JsonObject> forms = [ListOf(entry), Listed(key), Blank()];
        if (KeyContents.IsCell(key))
            forms.AddRange([.. Marks(), EmptyMapping()]);
        return AnyOf([.. forms]);
    }

    private JsonObject Listed(Key key) => Enum(key.Choices!.Values.Select(value => value.In(language)));

    // The usual words are proposed, the others only taken.
    private JsonObject[] Marks() =>
    [
        Enum(Vocabulary.Ditto.In(language)),
        Quietly(Enum([.. Vocabulary.DittoMarks, .. Vocabulary.NotApplicableMarks])),
    ];
}
