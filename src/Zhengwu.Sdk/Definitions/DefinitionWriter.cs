using Zhengwu.Calendars;
using Zhengwu.Catalogs;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>Writes models that a program built, or read, as YAML in either language.</summary>
/// <remarks>
/// <para>
/// The text is canonical: equal models give equal texts. Keys come in the order of the format, the user's own (<c>x-</c>)
/// last; closed lists, yes and no are spelled in the language asked for; texts and open lists stay as they are. Read again,
/// the text gives an equal model.
/// </para>
/// <para>
/// An absent value is left out, an empty one is a key without a value. What is inherited is left out where the defaults or the
/// group hold it, and written as 同上 or as a merged cell where the rows before still bear it out; where they do not, because a
/// program picked rows from several files, the value itself is written. A cell left absent takes what defaults and groups
/// hold, as in any file. A value that was not understood is written as it was.
/// </para>
/// <para>
/// Comments and layout are no part of a model. To change a file that a person wrote, change its text at the spans that the
/// findings and <see cref="Definition.SpanOf"/> give.
/// </para>
/// </remarks>
public static class DefinitionWriter
{
    /// <summary>Writes a plan.</summary>
    /// <exception cref="ArgumentException">The model holds what no file can: see the message.</exception>
    public static string Write(DisclosurePlan plan, Language language = Language.Chinese) =>
        YamlPrinter.Print(new PlanWriter(new WritingSession(language)).Write(plan));

    /// <summary>Writes a catalog.</summary>
    /// <inheritdoc cref="Write(DisclosurePlan, Language)" path="/exception"/>
    public static string Write(DisclosureCatalog catalog, Language language = Language.Chinese) =>
        YamlPrinter.Print(new CatalogWriter(new WritingSession(language)).Write(catalog));

    /// <summary>Writes a unit directory.</summary>
    /// <inheritdoc cref="Write(DisclosurePlan, Language)" path="/exception"/>
    public static string Write(UnitDirectory units, Language language = Language.Chinese) =>
        YamlPrinter.Print(new UnitsWriter(new WritingSession(language)).Write(units));

    /// <summary>Writes a calendar.</summary>
    /// <inheritdoc cref="Write(DisclosurePlan, Language)" path="/exception"/>
    public static string Write(HolidayCalendarDefinition calendar, Language language = Language.Chinese) =>
        YamlPrinter.Print(new CalendarWriter(new WritingSession(language)).Write(calendar));
}
