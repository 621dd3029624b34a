using System.Runtime.CompilerServices;
using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.CompilerServices;

/// <summary>Reads a <see cref="CatalogTable"/>, property by property in the order of <see cref="CatalogTableWriter"/>.</summary>
/// <remarks>
/// It runs once in a process, before the runtime has optimised anything: few generic methods, no delegates per cell,
/// and every text and cell that recurs is built once.
/// </remarks>
internal sealed class CatalogTableReader(string rows, string words) : ILimitSource
{
    private int _at;

    private int[] _wordStarts = [];
    private string?[] _words = [];

    private Value<string>[] _texts = [];
    private Value<bool>[] _flags = [];
    private Value<DateOnly>[] _dates = [];
    private Value<FieldType>[] _types = [];
    private Value<ItemCategory>[] _categories = [];
    private Value<ValueList<DisclosureMethod>>[] _methods = [];
    private Value<ValueList<OpennessPhase>>[] _phases = [];
    private Value<ValueList<string>>[] _lists = [];
    private Value<Limit>[] _limits = [];
    private Value<Assignment>[] _subjects = [];
    private Value<ValueList<LegalBasis>>[] _bases = [];
    private Value<ValueList<Channel>>[] _channels = [];

    public DisclosureCatalog Read()
    {
        if (Number() is var version and not CatalogTable.Version)
            throw new NotSupportedException($"The catalog table is of version {version}; this library reads {CatalogTable.Version}. Update Zhengwu.Sdk.");
        ReadWords();
        _texts = Pool(static reader => reader.Word());
        _flags = Pool(static reader => reader.Number() == 1);
        _dates = Pool(static reader => DateOnly.FromDayNumber(reader.Number()));
        _types = Pool(static reader => (FieldType)reader.Number());
        _categories = Pool(static reader => (ItemCategory)reader.Number());
        _methods = Pool(static reader => reader.Each(static reader => (DisclosureMethod)reader.Number()));
        _phases = Pool(static reader => reader.Each(static reader => (OpennessPhase)reader.Number()));
        _lists = Pool(static reader => reader.Each(static reader => reader.Word()));
        _limits = Pool(static reader => LimitCodec.Read(reader));
        _subjects = Pool(static reader => reader.ReadAssignment());
        _bases = Pool(static reader => reader.Each(static reader => reader.ReadBasis()));
        _channels = Pool(static reader => reader.Each(static reader => reader.ReadChannel()));
        return ReadCatalog();
    }

    int ILimitSource.Number() => Number();

    string? ILimitSource.Words() => OptionalWord();

    private DisclosureCatalog ReadCatalog()
    {
        var has = new Mask(Long());
        return new()
        {
            Id = Text(ref has),
            Title = Text(ref has),
            Publisher = Text(ref has),
            Region = Text(ref has),
            Level = Text(ref has),
            Field = Text(ref has),
            Version = Text(ref has),
            Effective = Date(ref has),
            Replaces = Texts(ref has),
            UnitsFile = Text(ref has),
            Document = has.Next() ? ReadEnvelope() : null,
            Defaults = has.Next() ? ReadDefaults() : null,
            Accepted = List(ref has, static reader => reader.ReadAcceptance()),
            Items = List(ref has, static reader => reader.ReadItem()),
            Extensions = Extensions(ref has),
        };
    }

    private DocumentEnvelope ReadEnvelope()
    {
        var has = new Mask(Long());
        return new()
        {
            Issuer = Text(ref has),
            Number = Text(ref has),
            Date = Date(ref has),
            Published = Date(ref has),
            Addressees = Text(ref has),
            Attribute = Text(ref has),
            Index = Text(ref has),
            Topic = Text(ref has),
            Publisher = Text(ref has),
            Expires = Date(ref has),
            Method = Text(ref has),
            Validity = Text(ref has),
            Views = Text(ref has),
            Origin = Text(ref has),
            Extensions = Extensions(ref has),
        };
    }

    private CatalogDefaults ReadDefaults()
    {
        var has = new Mask(Long());
        return new()
        {
            Subject = Cell(ref has, _subjects),
            Basis = Cell(ref has, _bases),
            Deadline = Cell(ref has, _limits),
            Method = Cell(ref has, _methods),
            Channels = Cell(ref has, _channels),
            Responsible = Text(ref has),
            Audience = Cell(ref has, _lists),
            Level = Cell(ref has, _lists),
            Category = Cell(ref has, _categories),
            Retention = Text(ref has),
            Update = Text(ref has),
            Openness = Cell(ref has, _phases),
            Extensions = Extensions(ref has),
        };
    }

    private CatalogItem ReadItem()
    {
        var has = new Mask(Long());
        return new()
        {
            Subject = Cell(ref has, _subjects),
            Basis = Cell(ref has, _bases),
            Deadline = Cell(ref has, _limits),
            Method = Cell(ref has, _methods),
            Channels = Cell(ref has, _channels),
            Responsible = Text(ref has),
            Audience = Cell(ref has, _lists),
            Level = Cell(ref has, _lists),
            Category = Cell(ref has, _categories),
            Retention = Text(ref has),
            Update = Text(ref has),
            Openness = Cell(ref has, _phases),
            Id = Text(ref has),
            Number = Text(ref has),
            Path = Texts(ref has),
            Content = Text(ref has),
            Elements = List(ref has, static reader => reader.ReadElement()),
            Review = Text(ref has),
            Column = Text(ref has),
            Link = Text(ref has),
            Duty = Text(ref has),
            VillageItem = Text(ref has),
            Phone = Text(ref has),
            Complaints = Text(ref has),
            Fields = Texts(ref has),
            Stages = List(ref has, static reader => reader.ReadStage()),
            Remark = Text(ref has),
            Accepted = List(ref has, static reader => reader.ReadAcceptance()),
            Extensions = Extensions(ref has),
            DocumentKind = Text(ref has),
            Explanation = Cell(ref has, _limits),
        };
    }

    private ItemStage ReadStage()
    {
        var has = new Mask(Long());
        return new()
        {
            Id = Text(ref has),
            Name = Text(ref has),
            Content = Text(ref has),
            Elements = List(ref has, static reader => reader.ReadElement()),
            Deadline = Cell(ref has, _limits),
            Method = Cell(ref has, _methods),
            Channels = Cell(ref has, _channels),
            Basis = Cell(ref has, _bases),
            Audience = Cell(ref has, _lists),
            Extensions = Extensions(ref has),
        };
    }

    private ContentElement ReadElement()
    {
        var has = new Mask(Long());
        return new()
        {
            Id = Text(ref has),
            Name = Text(ref has),
            Type = Cell(ref has, _types),
            IsRequired = Cell(ref has, _flags),
            Hint = Text(ref has),
            Extensions = Extensions(ref has),
            CarriesName = Cell(ref has, _flags),
        };
    }

    private Channel ReadChannel()
    {
        var has = new Mask(Long());
        return new()
        {
            Name = Text(ref has),
            IsRequired = Cell(ref has, _flags),
            Where = Text(ref has),
            KnownId = has.Next() ? Word() : null,
            Extensions = Extensions(ref has),
        };
    }

    private LegalBasis ReadBasis()
    {
        var has = new Mask(Long());
        return new()
        {
            Law = Text(ref has),
            Number = Text(ref has),
            Article = Text(ref has),
            Text = Text(ref has),
            Force = Text(ref has),
            Extensions = Extensions(ref has),
        };
    }

    private Acceptance ReadAcceptance()
    {
        var has = new Mask(Long());
        return new()
        {
            Rule = Text(ref has),
            Reason = Text(ref has),
            Until = Date(ref has),
            Extensions = Extensions(ref has),
        };
    }

    private Extension ReadExtension() => new(Word(), ReadContent());

    private ExtensionContent ReadContent() => Number() switch
    {
        0 => new ExtensionContent.Text(Word()),
        1 => new ExtensionContent.Sequence(Each(static reader => reader.ReadContent())),
        2 => new ExtensionContent.Mapping(Each(static reader => reader.ReadExtension())),
        _ => new ExtensionContent.Text(Word()) { IsQuoted = true },
    };

    private Assignment ReadAssignment()
    {
        var roles = Each(static reader => new RoleText((AssignmentRole)reader.Number(), reader.Word()));
        return new(Each(static reader => reader.ReadPart())) { Roles = roles };
    }

    private AssignmentPart ReadPart() =>
        new((AssignmentRole)Number(), Number() == 1, Each(static reader => reader.ReadReference()));

    private UnitReference ReadReference()
    {
        var kind = Number();
        var text = Word();
        return kind switch
        {
            0 => new UnitReference.Named(text, Word(), OptionalWord()),
            1 => new UnitReference.Group(text, Word()),
            2 => new UnitReference.Emphasis(text, Each(static reader => reader.ReadReference())),
            3 => new UnitReference.OpenTail(text),
            4 => new UnitReference.Section(text, Word()),
            _ => new UnitReference.Unclear(text),
        };
    }

    private Value<string> Text(ref Mask has) => has.Next() ? _texts[Number()] : Value<string>.Absent;

    private Value<DateOnly> Date(ref Mask has) => Cell(ref has, _dates);

    private Value<T> Cell<T>(ref Mask has, Value<T>[] pool)
        where T : notnull => has.Next() ? pool[Number()] : Value<T>.Absent;

    private ValueList<Value<string>> Texts(ref Mask has) => List(ref has, static reader => reader._texts[reader.Number()]);

    private ValueList<Extension> Extensions(ref Mask has) => List(ref has, static reader => reader.ReadExtension());

    private ValueList<T> List<T>(ref Mask has, Func<CatalogTableReader, T> read) => has.Next() ? Each(read) : default;

    private ValueList<T> Each<T>(Func<CatalogTableReader, T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(this);
        return new(items);
    }

    [MethodImpl(CatalogTable.OptimizedAtOnce)]
    private Value<T>[] Pool<T>(Func<CatalogTableReader, T> read)
        where T : notnull
    {
        var cells = new Value<T>[Number()];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = ReadCell(read);
        return cells;
    }

    private Value<T> ReadCell<T>(Func<CatalogTableReader, T> read)
        where T : notnull
    {
        var head = Number();
        var state = (ValueState)(head / 2);
        var text = OptionalWord();
        var parsed = state is ValueState.Given or ValueState.Inherited ? read(this) : default;
        var reason = state == ValueState.NotUnderstood ? OptionalWord() : null;
        var inheritance = head % 2 == 1 ? new Inheritance((InheritanceKind)Number(), default, OptionalWord()) : null;
        return new(state, text, parsed, default, inheritance, reason);
    }

    [MethodImpl(CatalogTable.OptimizedAtOnce)]
    private void ReadWords()
    {
        _words = new string?[Number()];
        _wordStarts = new int[_words.Length + 1];
        for (var i = 0; i < _words.Length; i++)
            _wordStarts[i + 1] = _wordStarts[i] + Number();
    }

    private string Word() => WordAt(Number());

    private string? OptionalWord() => Number() is > 0 and var index ? WordAt(index - 1) : null;

    private string WordAt(int index) => _words[index] ??= words.Substring(_wordStarts[index], _wordStarts[index + 1] - _wordStarts[index]);

    private int Number() => (int)TableNumber.Read(rows, ref _at);

    private ulong Long() => TableNumber.Read(rows, ref _at);

    /// <summary>The properties that an element has, asked one after the other.</summary>
    private struct Mask(ulong bits)
    {
        private ulong _bits = bits;

        public bool Next()
        {
            var isPresent = (_bits & 1) != 0;
            _bits >>= 1;
            return isPresent;
        }
    }
}
