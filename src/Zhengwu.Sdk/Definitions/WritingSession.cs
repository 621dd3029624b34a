using Zhengwu.Catalogs;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>Turns typed values into YAML nodes: the counterpart of <see cref="BindingSession"/>.</summary>
internal sealed partial class WritingSession(Language language)
{
    // As deep as a reader goes where nobody told it otherwise.
    private static readonly int MaxDepth = ReadOptions.Default.MaxDepth;

    private int _depth;

    public Language Language { get; } = language;

    /// <summary>Begins a mapping.</summary>
    /// <exception cref="ArgumentException">It lies deeper than a reader goes.</exception>
    public Draft Begin(DefinitionElement element, Shape shape, bool isRow = false)
    {
        Enter();
        return new Draft(this, shape, element, isRow);
    }

    public void Enter()
    {
        if (++_depth > MaxDepth)
            throw new ArgumentException($"The definition nests deeper than {MaxDepth} levels; no reader would take it.");
    }

    public void Leave() => _depth--;

    /// <summary>Any value: its text where it is not understood, else what a meaning looks like.</summary>
    /// <returns>Null for a value that is absent.</returns>
    private static YamlNode? Write<T>(Value<T> value, Func<T, YamlNode> known)
        where T : notnull => value.State switch
        {
            ValueState.Absent => null,
            ValueState.Empty => YamlNode.Nothing,
            ValueState.NotApplicable => Scalar(value.Text!),
            ValueState.NotUnderstood => WriteNotUnderstood(value.Text!, value.Reason),
            _ => known(value.Parsed!),
        };

    /// <summary>A value whose text says it all: a text, a date, years, a limit.</summary>
    public static YamlNode? WriteText<T>(Value<T> value)
        where T : notnull => Write(value, _ => Scalar(value.Text!));

    public YamlNode? WriteBoolean(Value<bool> value) =>
        Write(value, truth => Scalar(Vocabulary.Booleans.Values[truth ? 1 : 0].In(Language)));

    public YamlNode? WriteChoice<T>(Value<T> value)
        where T : struct, Enum => Write(value, choice => Scalar(Vocabulary.SpellingOf(choice).In(Language)));

    public YamlNode? WriteChoices<T>(Value<ValueList<T>> value)
        where T : struct, Enum => Write(value, choices => WriteList(choices, choice => Scalar(Vocabulary.SpellingOf(choice).In(Language))));

    public YamlNode? WriteWords(Value<ValueList<string>> value) =>
        Write(value, words => WriteList(words, word => string.IsNullOrWhiteSpace(word) ? YamlNode.Nothing : Scalar(word)));

    public YamlNode? WriteChannels(Value<ValueList<Channel>> value) => Write(value, channels => WriteList(channels, WriteChannel));

    public YamlNode? WriteBases(Value<ValueList<LegalBasis>> value) => Write(value, bases => WriteList(bases, WriteBasis));

    public YamlNode? WriteAssignment(Value<Assignment> value) => Write(
        value, assignment => assignment.Roles.IsEmpty ? Scalar(value.Text!) : WriteRoles(assignment.Roles));

    public YamlNode WriteBasis(LegalBasis basis)
    {
        if (basis == new LegalBasis { Law = basis.Law } && IsShort(basis.Law))
            return WriteText(basis.Law)!;
        using var draft = Begin(basis, Vocabulary.Basis.Shape);
        draft.Text(Vocabulary.Basis.Law, basis.Law);
        draft.Text(Vocabulary.Basis.Number, basis.Number);
        draft.Text(Vocabulary.Basis.Article, basis.Article);
        draft.Text(Vocabulary.Basis.Text, basis.Text);
        draft.Text(Vocabulary.Basis.Force, basis.Force);
        return draft.Finish();
    }

    /// <summary>Whether a record that has nothing but its name can be written as that name alone.</summary>
    public static bool IsShort(Value<string> name) => name.State is ValueState.Given or ValueState.Inherited;

    public static YamlNode Scalar(string text) => new YamlNode.Scalar(text);

    public YamlNode Sequence(IEnumerable<YamlNode> entries)
    {
        Enter();
        var sequence = new YamlNode.Sequence([.. entries]);
        Leave();
        return sequence;
    }

    public YamlNode Mapping(IEnumerable<KeyValuePair<string, YamlNode>> entries)
    {
        Enter();
        var mapping = new YamlNode.Mapping([.. entries], isRow: false);
        Leave();
        return mapping;
    }

    private YamlNode WriteChannel(Channel channel)
    {
        if (channel == Channel.Named(channel.Name) && IsShort(channel.Name))
            return WriteText(channel.Name)!;
        using var draft = Begin(channel, Vocabulary.Channel.Shape);
        draft.Text(Vocabulary.Channel.Name, channel.Name);
        draft.Boolean(Vocabulary.Channel.Required, channel.IsRequired);
        draft.Text(Vocabulary.Channel.Where, channel.Where);
        return draft.Finish();
    }

    private YamlNode WriteRoles(ValueList<RoleText> roles) => Mapping(
        roles.Select(role => new KeyValuePair<string, YamlNode>(BindingSession.KeyOf(role.Role).Name.In(Language), Scalar(role.Text))));

    // One text may stand for a list of one, unless alone it would mean something else.
    private YamlNode WriteList<T>(ValueList<T> list, Func<T, YamlNode> entry)
    {
        if (list.IsEmpty)
            throw new ArgumentException("A cell with an empty list says nothing; use Value.Empty.");
        if (list.Count == 1 && entry(list[0]) is YamlNode.Scalar { IsNothing: false } only && !HasMeaningInCells(only.Text))
            return only;
        return Sequence(list.Select(entry));
    }

    /// <summary>Whether a cell takes a text for a mark instead of a value: 同上, 不适用 and their like.</summary>
    public static bool HasMeaningInCells(string text) => Vocabulary.IsDitto(text.Trim()) || Vocabulary.IsNotApplicable(text.Trim());

    // A value that should be one text and was a list or mapping is written as the list or mapping it was, so that its
    // finding stays; what is no YAML by itself, such as an alias, is written as the text it was.
    private static YamlNode WriteNotUnderstood(string text, string? reason)
    {
        if (reason != BindingSession.NotSingle)
            return Scalar(text);
        var fragment = DefinitionText.FromString("", text);
        var findings = new FindingSink(fragment, 1);
        var tree = NodeTreeBuilder.Build(fragment, ReadOptions.Default, findings, CancellationToken.None);
        return findings.Count == 0 && !tree.IsEmpty ? Copy(tree, 0) : Scalar(text);
    }

    private static YamlNode Copy(NodeTree tree, int row)
    {
        if (tree.IsScalar(row))
            return new YamlNode.Scalar(tree.Text(row), tree.IsPlain(row) ? ScalarForm.Bare : ScalarForm.Quoted);
        var below = new List<YamlNode>();
        for (var child = row + 1; child < tree.Next(row); child = tree.Next(child))
            below.Add(Copy(tree, child));
        return tree.Kind(row) == NodeKind.Sequence ? new YamlNode.Sequence(below) : new YamlNode.Mapping([.. Pairs(below)], isRow: false);
    }

    private static IEnumerable<KeyValuePair<string, YamlNode>> Pairs(List<YamlNode> keysAndValues)
    {
        for (var i = 0; i + 1 < keysAndValues.Count; i += 2)
            yield return new((keysAndValues[i] as YamlNode.Scalar)?.Text ?? "?", keysAndValues[i + 1]);
    }
}
