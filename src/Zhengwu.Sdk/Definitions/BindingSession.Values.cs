using System.Globalization;
using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <content>Reads single values: texts, dates, choices, lists.</content>
internal sealed partial class BindingSession
{
    public Value<string> Text(Fields fields, Key key) => Read(fields, key, static (session, key, row) => session.ReadText(key.Name, row));

    public Value<string> Text(Key key, int row) => ReadText(key.Name, row);

    /// <summary>A cell with nothing above it that 同上 could mean.</summary>
    public Value<T> Cell<T>(Fields fields, Key key, Func<BindingSession, Key, int, Value<T>> read)
        where T : notnull => Inheriting(fields, key, null, Value<T>.Absent, read);

    public Value<Limit> Limit(Fields fields, Key key) => Read(fields, key, static (session, key, row) => session.ReadLimit(key, row));

    public Value<DateOnly> Date(Fields fields, Key key) =>
        Read(fields, key, static (session, key, row) => session.ReadScalar<DateOnly>(key, row, TryDate, Forms.Date, "2026-07-01"));

    public Value<bool> Boolean(Fields fields, Key key) => Read(fields, key, static (session, key, row) => session.ReadBoolean(key, row));

    public Value<YearRange> Years(Fields fields, Key key) =>
        Read(fields, key, static (session, key, row) => session.ReadScalar<YearRange>(key, row, YearText.TryParse, Forms.Years, "2026"));

    public Value<PartialDate> PartialDate(Fields fields, Key key) =>
        Read(fields, key, static (session, key, row) =>
            session.ReadScalar<PartialDate>(key, row, Plans.PartialDate.TryParse, Forms.PartialDate, "2026-07"));

    public Value<T> Choice<T>(Fields fields, Key key)
        where T : struct, Enum => Read(fields, key, static (session, key, row) => session.ReadChoice<T>(key, row));

    /// <summary>A list of texts; a single text stands for a list of one.</summary>
    public ValueList<Value<string>> Texts(Fields fields, Key key) =>
        Each(fields, key, static (session, key, row) => session.ReadText(key.Name, row));

    /// <summary>A list of mappings or of whatever else the reader takes; a single one stands for a list of one.</summary>
    public ValueList<T> Each<T>(Fields fields, Key key, Func<BindingSession, Key, int, T> read)
    {
        var row = fields.Row(key);
        return row < 0 || Tree.IsBlank(row) ? default : ReadEach(key, row, read);
    }

    public ValueList<Extension> ReadExtensions(int mapping)
    {
        List<Extension>? found = null;
        for (var key = mapping + 1; key < Tree.Next(mapping); key = Tree.Next(Tree.Next(key)))
        {
            if (Tree.IsScalar(key) && IsExtension(Tree.Text(key)))
                (found ??= []).Add(new(Tree.Text(key), ReadContent(Tree.Next(key))));
        }
        return found is null ? default : ValueList.From(found);
    }

    private Value<T> Read<T>(Fields fields, Key key, Func<BindingSession, Key, int, Value<T>> read)
        where T : notnull
    {
        var row = fields.Row(key);
        return row < 0 ? Value<T>.Absent : read(this, key, row);
    }

    private ValueList<T> ReadEach<T>(Key key, int row, Func<BindingSession, Key, int, T> read)
    {
        if (Tree.Kind(row) != NodeKind.Sequence)
            return IsEntry(key, row) ? new([read(this, key, row)]) : default;
        var items = new T[Tree.CountBelow(row)];
        var count = 0;
        for (var child = row + 1; child < Tree.Next(row); child = Tree.Next(child))
        {
            if (IsEntry(key, child))
                items[count++] = read(this, key, child);
        }
        if (count < items.Length)
            Array.Resize(ref items, count);
        return new(items);
    }

    // A text in a list of mappings is no entry: bound as one it would be blamed for every key that it lacks.
    private bool IsEntry(Key key, int row)
    {
        if (key.Form != ValueForm.MappingList || Tree.Kind(row) == NodeKind.Mapping)
            return true;
        ReportWrongType(row, key.Below!.Name, Forms.Mapping);
        return false;
    }

    private Value<string> ReadText(Bilingual name, int row)
    {
        if (Refuse<string>(name, row) is { } refused)
            return refused;
        var written = Tree.Text(row);
        return Value.At(ValueState.Given, written, written, new NodeId(row));
    }

    /// <summary>The reason of a value that should be one text and is a list or mapping; its text is the YAML of it.</summary>
    public const string NotSingle = "not a single value";

    private const string NotInList = "not in the closed list";

    private Value<T> ReadScalar<T>(Key key, int row, Func<string, T?> parse, Bilingual expected, string example)
        where T : struct
    {
        if (Refuse<T>(key.Name, row) is { } refused)
            return refused;
        var written = Tree.Text(row);
        if (parse(written.Trim()) is { } parsed)
            return Value.At(ValueState.Given, written, parsed, new NodeId(row));
        Report(TextRules.BadScalar, row, key.Name, expected, Excerpt.Of(written), example);
        return Value.At<T>(ValueState.NotUnderstood, written, default, new NodeId(row), expected.English);
    }

    private Value<bool> ReadBoolean(Key key, int row)
    {
        if (Refuse<bool>(key.Name, row) is { } refused)
            return refused;
        var written = Tree.Text(row);
        var index = Vocabulary.Booleans.IndexOf(written.Trim());
        if (index >= 0)
            return Value.At(ValueState.Given, written, index == 1, new NodeId(row));
        Report(TextRules.BadScalar, row, key.Name, Forms.Boolean, Excerpt.Of(written), Vocabulary.Booleans.Values[1].In(Language));
        return Value.At<bool>(ValueState.NotUnderstood, written, default, new NodeId(row), Forms.Boolean.English);
    }

    private Value<T> ReadChoice<T>(Key key, int row)
        where T : struct, Enum
    {
        if (Refuse<T>(key.Name, row) is { } refused)
            return refused;
        var written = Tree.Text(row);
        var index = IndexOfChoice(key, row, written.Trim());
        return index < 0
            ? Value.At<T>(ValueState.NotUnderstood, written, default, new NodeId(row), NotInList)
            : Value.At(ValueState.Given, written, EnumValues<T>.All[index], new NodeId(row));
    }

    public int IndexOfChoice(Key key, int row) => IndexOfChoice(key, row, Tree.Text(row).Trim());

    /// <summary>The place of a spelling in a key's closed list, its faults reported; negative when it is not in the list.</summary>
    private int IndexOfChoice(Key key, int row, string written)
    {
        var choices = key.Choices!;
        var index = choices.IndexOf(written);
        if (index < 0 && !findings.IsFull)
        {
            var spellings = choices.Values.Select(value => value.In(Language)).ToArray();
            var near = Spelling.Nearest(written, spellings);
            Report(TextRules.UnknownValue, row, key.Name, Excerpt.Of(written), string.Join("、", spellings), Spelling.DidYouMean(near));
        }
        else if (index >= 0 && choices.Values[index].In(Language) != written)
        {
            Report(TextRules.MixedLanguage, row, written, Forms.Of(Language), choices.Values[index].In(Language));
        }
        return index;
    }

    /// <summary>What a single-value cell is when it holds no text: a list or mapping (reported), or nothing. Null when it holds text.</summary>
    private Value<T>? Refuse<T>(Bilingual name, int row)
        where T : notnull
    {
        if (!Tree.IsScalar(row))
        {
            ReportWrongType(row, name, Forms.Text);
            return Value.At<T>(ValueState.NotUnderstood, Raw(row), default, new NodeId(row), NotSingle);
        }
        return Tree.IsBlank(row) ? Value.At<T>(ValueState.Empty, null, default, new NodeId(row)) : null;
    }

    private ExtensionContent ReadContent(int row)
    {
        switch (Tree.Kind(row))
        {
            case NodeKind.Sequence:
                var items = new List<ExtensionContent>();
                for (var child = row + 1; child < Tree.Next(row); child = Tree.Next(child))
                    items.Add(ReadContent(child));
                return new ExtensionContent.Sequence(ValueList.From(items));
            case NodeKind.Mapping:
                var entries = new List<Extension>();
                for (var key = row + 1; key < Tree.Next(row); key = Tree.Next(Tree.Next(key)))
                    entries.Add(new(Tree.IsScalar(key) ? Tree.Text(key) : Raw(key), ReadContent(Tree.Next(key))));
                return new ExtensionContent.Mapping(ValueList.From(entries));
            default:
                return new ExtensionContent.Text(Tree.Text(row)) { IsQuoted = !Tree.IsPlain(row) };
        }
    }

    private static DateOnly? TryDate(string written) =>
        Plans.PartialDate.TryParse(written) is { Day: > 0 } date ? date.FirstDay : null;
}
