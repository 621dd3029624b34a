using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>What kind of node a key takes.</summary>
internal enum ValueForm
{
    Text,
    TextList,
    Mapping,
    MappingList,
    TextOrMapping,
    TextOrMappingList,
    Date,
    Boolean,
    Choice,
    ChoiceList,
}

/// <summary>One key of a <see cref="Shape"/>, in both languages.</summary>
internal sealed class Key(Shape owner, int index, string english, string chinese, ValueForm form)
{
    public Shape Owner { get; } = owner;

    /// <summary>The place of the key in its shape; also the order in which a writer puts it.</summary>
    public int Index { get; } = index;

    public Bilingual Name { get; } = new(chinese, english);

    public ValueForm Form { get; } = form;

    /// <summary>The shape of the mapping or mappings below; null for texts.</summary>
    public Shape? Below { get; init; }

    /// <summary>The values of a closed list; null for other forms.</summary>
    public ClosedList? Choices { get; init; }

    public bool IsRequired { get; init; }

    public override string ToString() => Name.English;
}

/// <summary>The keys that one kind of mapping may have: the only place where they are spelled.</summary>
internal sealed class Shape(string english, string chinese)
{
    private readonly List<Key> _keys = [];
    private readonly List<Key> _required = [];
    private readonly Dictionary<string, Key> _byName = new(StringComparer.Ordinal);

    public Bilingual Name { get; } = new(chinese, english);

    public IReadOnlyList<Key> Keys => _keys;

    /// <summary>The keys that every mapping of the shape must have.</summary>
    public IReadOnlyList<Key> Required => _required;

    /// <summary>One more than the greatest index of a key.</summary>
    public int SlotCount { get; private set; }

    public Key Text(string english, string chinese, bool required = false) => Add(english, chinese, ValueForm.Text, required: required);

    public Key Texts(string english, string chinese, bool required = false) => Add(english, chinese, ValueForm.TextList, required: required);

    public Key Date(string english, string chinese) => Add(english, chinese, ValueForm.Date);

    public Key Boolean(string english, string chinese) => Add(english, chinese, ValueForm.Boolean);

    public Key Mapping(string english, string chinese, Shape below) => Add(english, chinese, ValueForm.Mapping, below);

    public Key Mappings(string english, string chinese, Shape below) => Add(english, chinese, ValueForm.MappingList, below);

    public Key TextOrMapping(string english, string chinese, Shape below) => Add(english, chinese, ValueForm.TextOrMapping, below);

    public Key TextsOrMappings(string english, string chinese, Shape below) => Add(english, chinese, ValueForm.TextOrMappingList, below);

    public Key Choice(string english, string chinese, ClosedList choices, bool required = false) =>
        Add(english, chinese, ValueForm.Choice, choices: choices, required: required);

    public Key Choices(string english, string chinese, ClosedList choices) => Add(english, chinese, ValueForm.ChoiceList, choices: choices);

    /// <summary>The key of a spelling in either language; null when there is none.</summary>
    public Key? Find(string spelling) => _byName.TryGetValue(spelling, out var key) ? key : null;

    /// <summary>Takes over keys of another shape, with their indexes there.</summary>
    public Shape Adopt(IEnumerable<Key> keys)
    {
        foreach (var key in keys)
            Register(key);
        return this;
    }

    private Key Add(string english, string chinese, ValueForm form, Shape? below = null, ClosedList? choices = null, bool required = false)
    {
        var key = new Key(this, _keys.Count, english, chinese, form) { Below = below, Choices = choices, IsRequired = required };
        Register(key);
        return key;
    }

    private void Register(Key key)
    {
        _keys.Add(key);
        if (key.IsRequired)
            _required.Add(key);
        _byName.Add(key.Name.English, key);
        _byName.Add(key.Name.Chinese, key);
        SlotCount = Math.Max(SlotCount, key.Index + 1);
    }
}

/// <summary>A closed list of values, each with one spelling in each language; the order is that of the enumeration it stands for.</summary>
internal sealed class ClosedList(params Bilingual[] values)
{
    public IReadOnlyList<Bilingual> Values { get; } = values;

    /// <summary>The index of a spelling in either language; negative when there is none.</summary>
    public int IndexOf(string spelling)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Chinese == spelling || values[i].English == spelling)
                return i;
        }
        return -1;
    }
}
