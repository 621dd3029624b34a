using System.Globalization;
using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>Creates <see cref="Value{T}"/> values for models that a program builds: each is equal to what a reader makes of the same cell.</summary>
/// <remarks>For a cell that is taken over from elsewhere, use <see cref="Value{T}.TakenOver"/>.</remarks>
public static class Value
{
    /// <summary>A text that means itself. A blank text is an empty cell, as it is in a file.</summary>
    public static Value<string> Of(string text) => string.IsNullOrWhiteSpace(text) ? Empty<string>() : Given(text, text);

    /// <summary>A list of cells, one for each text, such as the path of an item.</summary>
    public static ValueList<Value<string>> Each(params string[] texts) => new(Array.ConvertAll(texts, Of));

    /// <summary>A day.</summary>
    public static Value<DateOnly> Date(DateOnly day) => Given(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day);

    /// <summary>A day, a month or a year.</summary>
    public static Value<PartialDate> Partial(PartialDate date) => Given(date.ToString(), date);

    /// <summary>One year, or several from the first to the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first, or a year is not from 1949 to 2999.</exception>
    public static Value<YearRange> Years(int first, int? last = null)
    {
        if (first < YearText.Earliest || first > YearText.Latest)
            throw new ArgumentOutOfRangeException(nameof(first));
        if (last < first || last > YearText.Latest)
            throw new ArgumentOutOfRangeException(nameof(last));
        var years = new YearRange(first, last ?? first);
        return Given(YearText.Of(years), years);
    }

    /// <summary>Yes or no.</summary>
    public static Value<bool> Boolean(bool value) => Given(Vocabulary.Booleans.Values[value ? 1 : 0].Chinese, value);

    /// <summary>A value of a closed list.</summary>
    /// <exception cref="ArgumentException">The type is no closed list of the format, or the value is not in it.</exception>
    public static Value<T> Choice<T>(T value)
        where T : struct, Enum => Given(Vocabulary.SpellingOf(value).Chinese, value);

    /// <summary>Several values of a closed list; none is an empty cell.</summary>
    /// <exception cref="ArgumentException">The type is no closed list of the format, or a value is not in it.</exception>
    public static Value<ValueList<T>> Choices<T>(params T[] values)
        where T : struct, Enum => values.Length == 0
            ? Empty<ValueList<T>>()
            : Given(CellWords.Of(values.Select(value => Vocabulary.SpellingOf(value).Chinese)), ValueList.From(values));

    /// <summary>A cell that lists texts of an open list; none is an empty cell.</summary>
    public static Value<ValueList<string>> List(params string[] entries) =>
        ListOf(Array.ConvertAll(entries, entry => string.IsNullOrWhiteSpace(entry) ? "" : entry));

    /// <summary>A cell that lists channels; none is an empty cell.</summary>
    public static Value<ValueList<Channel>> List(params Channel[] entries) => ListOf(entries);

    /// <summary>A cell that lists provisions; none is an empty cell.</summary>
    public static Value<ValueList<LegalBasis>> List(params LegalBasis[] entries) => ListOf(entries);

    /// <summary>A limit (时限) in words.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="context">Where it stands: a date without a year comes back every year in a catalog, and does not in a plan.</param>
    public static Value<Limit> Limit(string text, LimitContext context = LimitContext.None) =>
        string.IsNullOrWhiteSpace(text) ? Empty<Limit>() : BindingSession.LimitOf(text, context, default);

    /// <summary>How often (复核周期).</summary>
    public static Value<Cycle> Every(Cycle cycle) => Given(cycle.ToString(), cycle);

    /// <summary>Who does something, in words (责任、主体).</summary>
    public static Value<Assignment> Units(string text) => UnitsIn(text, AssignmentRole.Responsible);

    /// <summary>Who receives something, in words (接收).</summary>
    public static Value<Assignment> Receiver(string text) => UnitsIn(text, AssignmentRole.Receiver);

    /// <summary>Who does something, role by role; roles that are null are left out, and none at all is an empty cell.</summary>
    public static Value<Assignment> Roles(string? lead = null, string? responsible = null, string? carryOut = null, string? support = null)
    {
        var roles = new List<RoleText>();
        AddRole(roles, AssignmentRole.Lead, lead);
        AddRole(roles, AssignmentRole.Responsible, responsible);
        AddRole(roles, AssignmentRole.CarryOut, carryOut);
        AddRole(roles, AssignmentRole.Support, support);
        return BindingSession.RolesOf(ValueList.From(roles), default);
    }

    /// <summary>A key without a value.</summary>
    public static Value<T> Empty<T>()
        where T : notnull => new(ValueState.Empty, null, default, default, null, null);

    /// <summary>A cell marked as not applicable. The cells of a catalog item that defaults can set, limits and units know such a mark.</summary>
    /// <param name="mark">The mark: 不适用, n/a, a slash or a dash.</param>
    /// <exception cref="ArgumentException">The text is no such mark.</exception>
    public static Value<T> NotApplicable<T>(string mark = "不适用")
        where T : notnull => Vocabulary.IsNotApplicable(mark.Trim())
            ? Marked<T>(mark)
            : throw new ArgumentException($"'{mark}' does not mark a cell as not applicable.", nameof(mark));

    // A cell of limits knows more marks (无, …) than the others.
    internal static Value<T> Marked<T>(string mark)
        where T : notnull => new(ValueState.NotApplicable, mark, default, default, null, null);

    internal static Value<T> Given<T>(string text, T parsed)
        where T : notnull => new(ValueState.Given, text, parsed, default, null, null);

    internal static Value<T> NotUnderstood<T>(string text, string reason)
        where T : notnull => new(ValueState.NotUnderstood, text, default, default, null, reason);

    internal static Value<T> At<T>(ValueState state, string? text, T? parsed, NodeId source, string? reason = null)
        where T : notnull => new(state, text, parsed, source, null, reason);

    private static Value<ValueList<T>> ListOf<T>(T[] entries) =>
        entries.Length == 0 ? Empty<ValueList<T>>() : At(ValueState.Given, null, ValueList.From(entries), default);

    private static Value<Assignment> UnitsIn(string text, AssignmentRole role)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Empty<Assignment>();
        return Vocabulary.IsNotApplicable(text.Trim()) ? NotApplicable<Assignment>(text) : Given(text, AssignmentParser.Parse(text, role));
    }

    private static void AddRole(List<RoleText> roles, AssignmentRole role, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            roles.Add(new(role, text!));
    }
}
