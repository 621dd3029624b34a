using Zhengwu.Calendars;
using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>Builds random models as a program would, every property of every record now and then; the same seed gives the same model.</summary>
internal sealed class ModelGenerator
{
    private readonly Random _random;
    private readonly ModelTexts _texts;
    private readonly Dictionary<string, Value<Assignment>> _rows = [];
    private Value<Assignment>? _unitsAbove;

    public ModelGenerator(int seed)
    {
#pragma warning disable CA5394 // a repeatable sequence is the point
        _random = new Random(seed);
#pragma warning restore CA5394
        _texts = new ModelTexts(_random);
    }

    public DefinitionElement Next() => _random.Next(6) switch
    {
        < 2 => Catalog(),
        < 4 => Plan(),
        < 5 => Units(),
        _ => Calendar(),
    };

    private HolidayCalendarDefinition Calendar() => new()
    {
        Id = Text(), Title = Text(), Year = Maybe(() => Value.Given("2027", 2027)) ?? Value<int>.Absent, Number = Text(), Issued = Date(), Accepted = Accepted(), Extensions = Extensions(),
        Periods = Some(Period), Overlays = Some(Overlay),
    };

    private HolidayPeriodDefinition Period() => new() { Name = Text(), DaysOff = Some(Days), MakeupWorkdays = Some(Day), Extensions = Extensions() };

    private CalendarOverlayDefinition Overlay() => new() { Name = Text(), DaysOff = Some(Days), Workdays = Some(Days), Extensions = Extensions() };

    private Value<DaySpan> Days()
    {
        var first = new DateOnly(2027, 1, 1).AddDays(_random.Next(365));
        var span = new DaySpan(first, first.AddDays(_random.Next(9)));
        return Value.Given(span.ToString(), span);
    }

    private Value<DateOnly> Day()
    {
        var day = Days().Parsed.First;
        return Value.Given(new DaySpan(day, day).ToString(), day);
    }

    private DisclosureCatalog Catalog()
    {
        var defaults = Maybe(Defaults);
        return new()
        {
            Id = Text(), Title = Text(), Publisher = Text(), Region = Text(), Level = Text(), Field = Text(), Version = Text(), Effective = Date(),
            Replaces = Texts(), UnitsFile = Text(), Document = Maybe(Envelope), Defaults = defaults, Accepted = Accepted(), Extensions = Extensions(),
            Items = Items(defaults ?? new()),
        };
    }

    private CatalogDefaults Defaults() => new()
    {
        Subject = Units(ValueState.Absent), Basis = Bases(), Deadline = Limit(), Method = Choices<DisclosureMethod>(), Channels = Channels(), Responsible = Word(),
        Audience = Words(), Level = Words(), Category = CategoryCell(), Retention = Word(), Update = Word(), Openness = Choices<OpennessPhase>(), Extensions = Extensions(),
    };

    private ValueList<CatalogItem> Items(CatalogDefaults defaults)
    {
        var items = new List<CatalogItem>();
        for (var count = _random.Next(4); count > 0; count--)
            items.Add(Item(defaults, items.LastOrDefault()));
        return ValueList.From(items);
    }

    private CatalogItem Item(CatalogDefaults defaults, CatalogItem? above) => new()
    {
        Id = Text(), Number = Text(), Path = Texts(), Content = Text(), Elements = Some(Element), Review = Text(), Column = Text(), Link = Text(), Duty = Text(),
        VillageItem = Text(), Phone = Text(), Complaints = Text(), Fields = Texts(), Stages = Some(Stage), DocumentKind = Text(), Explanation = Limit(), Remark = Text(), Accepted = Accepted(), Extensions = Extensions(),
        Subject = Inheriting(defaults.Subject, above?.Subject, () => Units(ValueState.Empty)),
        Basis = Inheriting(defaults.Basis, above?.Basis, Bases),
        Deadline = Inheriting(defaults.Deadline, above?.Deadline, Limit),
        Method = Inheriting(defaults.Method, above?.Method, Choices<DisclosureMethod>),
        Channels = Inheriting(defaults.Channels, above?.Channels, Channels),
        Responsible = Inheriting(defaults.Responsible, above?.Responsible, Word),
        Audience = Inheriting(defaults.Audience, above?.Audience, Words),
        Level = Inheriting(defaults.Level, above?.Level, Words),
        Category = Inheriting(defaults.Category, above?.Category, CategoryCell),
        Retention = Inheriting(defaults.Retention, above?.Retention, Word),
        Update = Inheriting(defaults.Update, above?.Update, Word),
        Openness = Inheriting(defaults.Openness, above?.Openness, Choices<OpennessPhase>),
    };

    // A cell of an item is its own, taken from above, or missing, and then it is whatever the defaults say.
    private Value<T> Inheriting<T>(Value<T> inherited, Value<T>? above, Func<Value<T>> own)
        where T : notnull
    {
        var missing = inherited.TakenOver(InheritanceKind.Defaults);
        if (above is { HasText: true } && _random.Next(4) == 0)
            return above.TakenOver(InheritanceKind.Ditto);
        var value = _random.Next(3) == 0 ? missing : own();
        return value.State == ValueState.Absent ? missing : value;
    }

    private ItemStage Stage() => new()
    {
        Id = Text(), Name = Text(), Content = Text(), Elements = Some(Element), Deadline = Limit(), Method = Choices<DisclosureMethod>(), Channels = Channels(),
        Basis = Bases(), Audience = Words(), Extensions = Extensions(),
    };

    private ContentElement Element() => _random.Next(3) == 0
        ? new() { Name = Value.Of(_texts.Next()) }
        : new() { Id = Text(), Name = Text(), Type = Choice<FieldType>(), IsRequired = Boolean(), Hint = Text(), CarriesName = Boolean(), Extensions = Extensions() };

    private Channel Channel() => _random.Next(3) == 0
        ? Catalogs.Channel.Of(_texts.Next())
        : Catalogs.Channel.Named(Text()) with { IsRequired = Boolean(), Where = Text(), Extensions = Extensions() };

    private LegalBasis Basis() => _random.Next(3) == 0
        ? new() { Law = Value.Of(_texts.Next()) }
        : new() { Law = Text(), Number = Text(), Article = Text(), Text = Text(), Force = Text(), Extensions = Extensions() };

    private DisclosurePlan Plan() => new()
    {
        Id = Text(), Title = Text(), Year = Years(), Region = Text(), Level = Text(), Document = Maybe(Envelope), UnitsFile = Text(), CatalogFiles = Texts(),
        Upstream = Some(Upstream), Basis = Some(Basis), FirstIsLead = Boolean(), ReviewEvery = Every(), Accepted = Accepted(), Extensions = Extensions(),
        Groups = Some(() => Group(Value<Assignment>.Absent, 1)),
        Tasks = Some(() => Task(Value<Assignment>.Absent)),
        Milestones = Some(Milestone), Forms = Some(Form), Attachments = Some(Attachment),
    };

    private PlanGroup Group(Value<Assignment> inherited, int level)
    {
        var responsible = Responsible(inherited);
        var below = responsible.TakenOver(InheritanceKind.Group);
        return new()
        {
            Number = Text(), Id = Text(), Name = Text(), Text = Text(), Responsible = responsible, Accepted = Accepted(), Extensions = Extensions(),
            Groups = level < 3 ? Some(() => Group(below, level + 1)) : default,
            Tasks = Some(() => Task(below)),
        };
    }

    private PlanTask Task(Value<Assignment> inherited)
    {
        var task = new PlanTask
        {
            Number = Text(), Id = Text(), Title = Text(), Requirement = Text(), Responsible = Responsible(inherited), Receiver = Receiver(), Deadline = Limit(), Quota = Limit(),
            Scope = Text(), Exception = Text(), Report = Text(), Items = Texts(), Upstream = Texts(), Basis = Some(Basis), Fields = Texts(), Stages = Some(TaskStage),
            Progress = Text(), Remark = Text(), Accepted = Accepted(), Extensions = Extensions(),
        };
        _unitsAbove = task.Responsible;
        foreach (var reference in new[] { task.Number.Text, task.Id.Text }.OfType<string>())
            _rows[reference.Trim()] = task.Responsible;
        return task;
    }

    private TaskStage TaskStage() => new()
    {
        Name = Text(), Requirement = Text(), Responsible = Responsible(Value<Assignment>.Absent), Deadline = Limit(), Quota = Limit(), Scope = Text(), Exception = Text(),
        Extensions = Extensions(),
    };

    private Milestone Milestone() => new()
    {
        Name = Text(), Time = Text(), Start = Partial(), End = Partial(), Responsible = Responsible(Value<Assignment>.Absent), Output = Text(), Tasks = Texts(),
        Extensions = Extensions(),
    };

    private UpstreamPlan Upstream() => _random.Next(3) == 0
        ? new() { Title = Value.Of(_texts.Next()) }
        : new() { Id = Text(), Title = Text(), Number = Text(), Issuer = Text(), Extensions = Extensions() };

    private PlanForm Form() => new() { Id = Text(), Title = Text(), Fields = Some(Field), Extensions = Extensions() };

    private FormField Field() => new()
    {
        Id = Text(), Name = Text(), Type = Choice<FieldType>(), IsRequired = Boolean(), Hint = Text(), Options = Texts(), Extensions = Extensions(),
    };

    private Attachment Attachment() => new() { Number = Text(), Title = Text(), Form = Text(), Extensions = Extensions() };

    private UnitDirectory Units() => new()
    {
        Id = Text(), Title = Text(), Region = Text(), Level = Text(), Accepted = Accepted(), Extensions = Extensions(), Units = Some(Unit), Groups = Some(UnitGroup),
    };

    private Unit Unit() => new()
    {
        Id = Text(), Name = Text(), Aliases = Texts(), Kind = Text(), Level = Text(), Parent = Text(), SecondNames = Texts(), Sections = Texts(), Remark = Text(),
        Accepted = Accepted(), Extensions = Extensions(),
    };

    private UnitGroup UnitGroup() => new()
    {
        Id = Text(), Name = Text(), Aliases = Texts(), Members = Texts(), Kinds = Texts(), IsOpen = Boolean(), Remark = Text(), Accepted = Accepted(),
        Extensions = Extensions(),
    };

    private DocumentEnvelope Envelope() => new()
    {
        Issuer = Text(), Number = Text(), Date = Date(), Published = Date(), Addressees = Text(), Attribute = Text(), Index = Text(), Topic = Text(), Publisher = Text(),
        Expires = Date(), Method = Text(), Validity = Text(), Views = Text(), Origin = Text(), Extensions = Extensions(),
    };

    private ValueList<Acceptance> Accepted() => Some(() => new Acceptance { Rule = Text(), Reason = Text(), Until = Date(), Extensions = Extensions() });

    private Value<Assignment> Responsible(Value<Assignment> inherited)
    {
        var value = _random.Next(8) switch
        {
            0 when _unitsAbove is { HasText: true } above => above.TakenOver(InheritanceKind.Ditto),
            1 when _rows.Where(row => row.Key.Length > 0 && row.Value.HasText).ToList() is { Count: > 0 } rows => Merged(rows[_random.Next(rows.Count)]),
            2 or 3 => Value<Assignment>.Absent,
            _ => Units(ValueState.Empty),
        };
        return value.State == ValueState.Absent ? inherited : value;
    }

    private static Value<Assignment> Merged(KeyValuePair<string, Value<Assignment>> row) => row.Value.TakenOver(InheritanceKind.MergedCell, row.Key);

    private Value<Assignment> Units(ValueState otherwise) => _random.Next(8) switch
    {
        0 => otherwise == ValueState.Empty ? Value.Empty<Assignment>() : Value<Assignment>.Absent,
        1 => Value.NotApplicable<Assignment>(),
        2 => Value.Roles(_texts.Next(), Nullable(_texts.Any), Nullable(_texts.Any), Nullable(_texts.Next)),
        3 => Value.Units("区司法局牵头，各行政执法主体具体落实"),
        _ => Value.Units(_texts.Next()),
    };

    private Value<Assignment> Receiver() => State(() => Value.Receiver(_texts.Any()));

    private Value<string> Text() => State(() => Value.Of(_texts.Any()));

    private Value<string> Word() => State(() => Value.Of(_texts.Next()), () => Value.NotApplicable<string>("—"));

    private Value<ValueList<string>> Words() =>
        State(() => Value.List([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _texts.Any())]), () => Value.NotApplicable<ValueList<string>>("/"));

    private Value<ValueList<Channel>> Channels() => State(() => Value.List([.. One(Channel), .. Some(Channel)]), () => Value.NotApplicable<ValueList<Channel>>());

    private Value<ValueList<LegalBasis>> Bases() => State(() => Value.List([.. One(Basis), .. Some(Basis)]), () => Value.NotApplicable<ValueList<LegalBasis>>());

    private Value<ItemCategory> CategoryCell() => State(Choose<ItemCategory>, () => Value.NotApplicable<ItemCategory>("n/a"));

    private Value<T> Choice<T>()
        where T : struct, Enum => State(Choose<T>);

    private Value<T> Choose<T>()
        where T : struct, Enum => _random.Next(9) == 0 ? Value.NotUnderstood<T>("没有的值", "not in the closed list") : Value.Choice(Enum<T>());

    private Value<ValueList<T>> Choices<T>()
        where T : struct, Enum => State(() => Value.Choices([.. One(Enum<T>), .. Some(Enum<T>)]), () => Value.NotApplicable<ValueList<T>>("—"));

    private T Enum<T>()
        where T : struct, Enum => EnumValues<T>.All[_random.Next(EnumValues<T>.All.Length)];

    private Value<Deadlines.Limit> Limit() => State(() => Value.Limit(_texts.Next()), () => Value.NotApplicable<Deadlines.Limit>());

    private Value<bool> Boolean() =>
        State(() => _random.Next(9) == 0 ? Value.NotUnderstood<bool>("也许", Forms.Boolean.English) : Value.Boolean(_random.Next(2) == 0));

    private Value<DateOnly> Date() => State(() => _random.Next(9) == 0
        ? Value.NotUnderstood<DateOnly>("2024年春", Forms.Date.English)
        : Value.Date(new DateOnly(2026, 1, 1).AddDays(_random.Next(-200_000, 200_000))));

    private Value<PartialDate> Partial() => State(() => Value.Partial(PartialDate.TryParse(_random.Next(3) switch
    {
        0 => "2024",
        1 => "2024-02",
        _ => "2024-02-29",
    })!.Value));

    private Value<YearRange> Years() => State(() => Value.Years(2022, _random.Next(2) == 0 ? null : 2023));

    private Value<Cycle> Every() => State(() => Value.Every(_random.Next(3) switch
    {
        0 => Cycle.Every(CycleUnit.Quarter),
        1 => Cycle.Create(2, CycleUnit.Month),
        _ => Cycle.Every(CycleUnit.HalfYear),
    }));

    private ValueList<Value<string>> Texts() => Value.Each([.. Some(_texts.Any)]);

    private Value<T> State<T>(Func<Value<T>> given, Func<Value<T>>? notApplicable = null)
        where T : notnull => _random.Next(10) switch
        {
            < 4 => Value<T>.Absent,
            4 => Value.Empty<T>(),
            5 when notApplicable is not null => notApplicable(),
            _ => given(),
        };

    private ValueList<Extension> Extensions() =>
        _random.Next(6) == 0 ? Some(() => new Extension("x-" + _texts.Any(), Content(1))) : default;

    private ExtensionContent Content(int level) => _random.Next(level > 3 ? 1 : 3) switch
    {
        0 => new ExtensionContent.Text(_texts.Any()) { IsQuoted = _random.Next(2) == 0 },
        1 => new ExtensionContent.Sequence(Some(() => Content(level + 1))),
        _ => new ExtensionContent.Mapping(Some(() => new Extension(_texts.Any(), Content(level + 1)))),
    };

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(2) == 0 ? null : make();

    private string? Nullable(Func<string> make) => _random.Next(2) == 0 ? null : make();

    private static T[] One<T>(Func<T> make) => [make()];

    private ValueList<T> Some<T>(Func<T> make)
    {
        var items = new List<T>();
        for (var count = _random.Next(6) - 2; count > 0; count--)
            items.Add(make());
        return ValueList.From(items);
    }
}
