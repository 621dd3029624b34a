using System.Runtime.CompilerServices;
using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.CompilerServices;

/// <summary>Reads a <see cref="CatalogTable"/>, property by property in the order of <see cref="CatalogTableWriter"/>.</summary>
/// <remarks>
/// It runs once in a process, before the runtime has optimised anything, and each method that it calls is compiled for it:
/// nothing generic over a struct where something plain will do, and every text and cell that recurs is built once.
/// </remarks>
internal sealed class CatalogTableReader : ILimitSource
{
    private readonly string _rows;
    private int _at;

    // Of the cell being read: its state, twice, and one more where it is taken over; its text.
    private int _head;
    private string? _text;

    // The first word is none, and the first cell of each pool the absent one.
    private readonly string?[] _words;
    private readonly Value<string>[] _texts;
    private readonly Value<bool>[] _flags;
    private readonly Value<DateOnly>[] _dates;
    private readonly Value<FieldType>[] _types;
    private readonly Value<ItemCategory>[] _categories;
    private readonly Value<ValueList<DisclosureMethod>>[] _methods;
    private readonly Value<ValueList<OpennessPhase>>[] _phases;
    private readonly Value<ValueList<string>>[] _lists;
    private readonly Value<Limit>[] _limits;
    private readonly Value<Assignment>[] _subjects;
    private readonly Value<ValueList<LegalBasis>>[] _bases;
    private readonly Value<ValueList<Channel>>[] _channels;

    private CatalogTableReader(string rows, string words)
    {
        _rows = rows;
        if (Number() is var version and not CatalogTable.Version)
            throw new NotSupportedException($"The catalog table is of version {version}; this library reads {CatalogTable.Version}. Update Zhengwu.Sdk.");
        _words = ReadWords(words);
        _texts = ReadTexts();
        _flags = Pool(Value<bool>.Absent, ReadFlag);
        _dates = Pool(Value<DateOnly>.Absent, ReadDate);
        _types = Pool(Value<FieldType>.Absent, ReadType);
        _categories = Pool(Value<ItemCategory>.Absent, ReadCategory);
        _methods = Pool(Value<ValueList<DisclosureMethod>>.Absent, ReadMethods);
        _phases = Pool(Value<ValueList<OpennessPhase>>.Absent, ReadPhases);
        _lists = Pool(Value<ValueList<string>>.Absent, ReadList);
        _limits = Pool(Value<Limit>.Absent, ReadLimit);
        _subjects = Pool(Value<Assignment>.Absent, ReadSubject);
        _bases = Pool(Value<ValueList<LegalBasis>>.Absent, ReadBases);
        _channels = Pool(Value<ValueList<Channel>>.Absent, ReadChannels);
    }

    public static DisclosureCatalog Read(string rows, string words) => new CatalogTableReader(rows, words).ReadCatalog();

    [MethodImpl(CatalogTable.OptimizedAtOnce)]
    public int Number() => (int)TableNumber.Read(_rows, ref _at);

    public string? Words() => _words[Number()];

    private DisclosureCatalog ReadCatalog()
    {
        var has = new Mask(Long());
        return new()
        {
            Id = _texts[Place(ref has)],
            Title = _texts[Place(ref has)],
            Publisher = _texts[Place(ref has)],
            Region = _texts[Place(ref has)],
            Level = _texts[Place(ref has)],
            Field = _texts[Place(ref has)],
            Version = _texts[Place(ref has)],
            Effective = _dates[Place(ref has)],
            Replaces = Texts(ref has),
            UnitsFile = _texts[Place(ref has)],
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
            Issuer = _texts[Place(ref has)],
            Number = _texts[Place(ref has)],
            Date = _dates[Place(ref has)],
            Published = _dates[Place(ref has)],
            Addressees = _texts[Place(ref has)],
            Attribute = _texts[Place(ref has)],
            Index = _texts[Place(ref has)],
            Topic = _texts[Place(ref has)],
            Publisher = _texts[Place(ref has)],
            Expires = _dates[Place(ref has)],
            Method = _texts[Place(ref has)],
            Validity = _texts[Place(ref has)],
            Views = _texts[Place(ref has)],
            Origin = _texts[Place(ref has)],
            Extensions = Extensions(ref has),
        };
    }

    private CatalogDefaults ReadDefaults()
    {
        var has = new Mask(Long());
        return new()
        {
            Subject = _subjects[Place(ref has)],
            Basis = _bases[Place(ref has)],
            Deadline = _limits[Place(ref has)],
            Method = _methods[Place(ref has)],
            Channels = _channels[Place(ref has)],
            Responsible = _texts[Place(ref has)],
            Audience = _lists[Place(ref has)],
            Level = _lists[Place(ref has)],
            Category = _categories[Place(ref has)],
            Retention = _texts[Place(ref has)],
            Update = _texts[Place(ref has)],
            Openness = _phases[Place(ref has)],
            Extensions = Extensions(ref has),
        };
    }

    private CatalogItem ReadItem()
    {
        var has = new Mask(Long());
        return new()
        {
            Subject = _subjects[Place(ref has)],
            Basis = _bases[Place(ref has)],
            Deadline = _limits[Place(ref has)],
            Method = _methods[Place(ref has)],
            Channels = _channels[Place(ref has)],
            Responsible = _texts[Place(ref has)],
            Audience = _lists[Place(ref has)],
            Level = _lists[Place(ref has)],
            Category = _categories[Place(ref has)],
            Retention = _texts[Place(ref has)],
            Update = _texts[Place(ref has)],
            Openness = _phases[Place(ref has)],
            Id = _texts[Place(ref has)],
            Number = _texts[Place(ref has)],
            Path = Texts(ref has),
            Content = _texts[Place(ref has)],
            Elements = List(ref has, static reader => reader.ReadElement()),
            Review = _texts[Place(ref has)],
            Column = _texts[Place(ref has)],
            Link = _texts[Place(ref has)],
            Duty = _texts[Place(ref has)],
            VillageItem = _texts[Place(ref has)],
            Phone = _texts[Place(ref has)],
            Complaints = _texts[Place(ref has)],
            Fields = Texts(ref has),
            Stages = List(ref has, static reader => reader.ReadStage()),
            Remark = _texts[Place(ref has)],
            Accepted = List(ref has, static reader => reader.ReadAcceptance()),
            Extensions = Extensions(ref has),
            DocumentKind = _texts[Place(ref has)],
            Explanation = _limits[Place(ref has)],
        };
    }

    private ItemStage ReadStage()
    {
        var has = new Mask(Long());
        return new()
        {
            Id = _texts[Place(ref has)],
            Name = _texts[Place(ref has)],
            Content = _texts[Place(ref has)],
            Elements = List(ref has, static reader => reader.ReadElement()),
            Deadline = _limits[Place(ref has)],
            Method = _methods[Place(ref has)],
            Channels = _channels[Place(ref has)],
            Basis = _bases[Place(ref has)],
            Audience = _lists[Place(ref has)],
            Extensions = Extensions(ref has),
        };
    }

    private ContentElement ReadElement()
    {
        var has = new Mask(Long());
        return new()
        {
            Id = _texts[Place(ref has)],
            Name = _texts[Place(ref has)],
            Type = _types[Place(ref has)],
            IsRequired = _flags[Place(ref has)],
            Hint = _texts[Place(ref has)],
            Extensions = Extensions(ref has),
            CarriesName = _flags[Place(ref has)],
        };
    }

    private Channel ReadChannel()
    {
        var has = new Mask(Long());
        return new()
        {
            Name = _texts[Place(ref has)],
            IsRequired = _flags[Place(ref has)],
            Where = _texts[Place(ref has)],
            KnownId = has.Next() ? Word() : null,
            Extensions = Extensions(ref has),
        };
    }

    private LegalBasis ReadBasis()
    {
        var has = new Mask(Long());
        return new()
        {
            Law = _texts[Place(ref has)],
            Number = _texts[Place(ref has)],
            Article = _texts[Place(ref has)],
            Text = _texts[Place(ref has)],
            Force = _texts[Place(ref has)],
            Extensions = Extensions(ref has),
        };
    }

    private Acceptance ReadAcceptance()
    {
        var has = new Mask(Long());
        return new()
        {
            Rule = _texts[Place(ref has)],
            Reason = _texts[Place(ref has)],
            Until = _dates[Place(ref has)],
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
            0 => new UnitReference.Named(text, Word(), Words()),
            1 => new UnitReference.Group(text, Word()),
            2 => new UnitReference.Emphasis(text, Each(static reader => reader.ReadReference())),
            3 => new UnitReference.OpenTail(text),
            4 => new UnitReference.Section(text, Word()),
            _ => new UnitReference.Unclear(text),
        };
    }

    private ValueList<Value<string>> Texts(ref Mask has) => List(ref has, static reader => reader._texts[reader.Number() + 1]);

    private ValueList<Extension> Extensions(ref Mask has) => List(ref has, static reader => reader.ReadExtension());

    private ValueList<T> List<T>(ref Mask has, Func<CatalogTableReader, T> read) => has.Next() ? Each(read) : default;

    private ValueList<T> Each<T>(Func<CatalogTableReader, T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(this);
        return new(items);
    }

    /// <summary>Where in its pool an element's next cell is.</summary>
    [MethodImpl(CatalogTable.OptimizedAtOnce)]
    private int Place(ref Mask has) => has.Next() ? Number() + 1 : 0;

    private TCell[] Pool<TCell>(TCell absent, Func<TCell> read)
        where TCell : class
    {
        var cells = new TCell[Number() + 1];
        cells[0] = absent;
        for (var i = 1; i < cells.Length; i++)
            cells[i] = read();
        return cells;
    }

    [MethodImpl(CatalogTable.OptimizedAtOnce)]
    private Value<string>[] ReadTexts()
    {
        var cells = new Value<string>[Number() + 1];
        cells[0] = Value<string>.Absent;
        for (var i = 1; i < cells.Length; i++)
            cells[i] = Cell(IsKnown() ? Word() : null);
        return cells;
    }

    private Value<bool> ReadFlag() => Cell(IsKnown() && Number() == 1);

    private Value<DateOnly> ReadDate() => Cell(IsKnown() ? DateOnly.FromDayNumber(Number()) : default);

    private Value<FieldType> ReadType() => Cell(IsKnown() ? (FieldType)Number() : default);

    private Value<ItemCategory> ReadCategory() => Cell(IsKnown() ? (ItemCategory)Number() : default);

    private Value<ValueList<DisclosureMethod>> ReadMethods() =>
        Cell(IsKnown() ? Each(static reader => (DisclosureMethod)reader.Number()) : default);

    private Value<ValueList<OpennessPhase>> ReadPhases() =>
        Cell(IsKnown() ? Each(static reader => (OpennessPhase)reader.Number()) : default);

    private Value<ValueList<string>> ReadList() => Cell(IsKnown() ? Each(static reader => reader.Word()) : default);

    private Value<Limit> ReadLimit() => Cell(IsKnown() ? LimitCodec.Read(this) : null);

    private Value<Assignment> ReadSubject() => Cell(IsKnown() ? ReadAssignment() : null);

    private Value<ValueList<LegalBasis>> ReadBases() => Cell(IsKnown() ? Each(static reader => reader.ReadBasis()) : default);

    private Value<ValueList<Channel>> ReadChannels() => Cell(IsKnown() ? Each(static reader => reader.ReadChannel()) : default);

    /// <summary>Begins a cell: whether its meaning comes next.</summary>
    private bool IsKnown()
    {
        (_head, _text) = (Number(), Words());
        return (ValueState)(_head / 2) is ValueState.Given or ValueState.Inherited;
    }

    /// <summary>Ends a cell, whose meaning holds other cells by their places only.</summary>
    private Value<T> Cell<T>(T? parsed)
        where T : notnull
    {
        var state = (ValueState)(_head / 2);
        var reason = state == ValueState.NotUnderstood ? Words() : null;
        var inheritance = _head % 2 == 1 ? new Inheritance((InheritanceKind)Number(), default, Words()) : null;
        return new(state, _text, parsed, default, inheritance, reason);
    }

    [MethodImpl(CatalogTable.OptimizedAtOnce)]
    private string?[] ReadWords(string text)
    {
        var words = new string?[Number() + 1];
        var start = 0;
        for (var i = 1; i < words.Length; i++)
        {
            var length = Number();
            words[i] = text.Substring(start, length);
            start += length;
        }
        return words;
    }

    private string Word() => _words[Number() + 1]!;

    private ulong Long() => TableNumber.Read(_rows, ref _at);

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
