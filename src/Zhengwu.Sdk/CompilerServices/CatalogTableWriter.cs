using System.Text;
using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.CompilerServices;

/// <summary>Writes a catalog as a <see cref="CatalogTable"/>. <see cref="CatalogTableReader"/> reads in the same order, property by property.</summary>
internal sealed class CatalogTableWriter : ILimitSink
{
    private readonly StringBuilder _words = new();
    private readonly TableRows _lengths = new();
    private readonly Dictionary<string, int> _wordIndexes = new(StringComparer.Ordinal);

    private readonly Pool<string> _texts = new(static (writer, text) => writer.Word(text));
    private readonly Pool<bool> _flags = new(static (writer, flag) => writer.Number(flag ? 1 : 0));
    private readonly Pool<DateOnly> _dates = new(static (writer, date) => writer.Number(date.DayNumber));
    private readonly Pool<FieldType> _types = new(static (writer, type) => writer.Number((int)type));
    private readonly Pool<ItemCategory> _categories = new(static (writer, category) => writer.Number((int)category));
    private readonly Pool<ValueList<DisclosureMethod>> _methods = new(static (writer, methods) => writer.Each(methods, static (writer, method) => writer.Number((int)method)));
    private readonly Pool<ValueList<OpennessPhase>> _phases = new(static (writer, phases) => writer.Each(phases, static (writer, phase) => writer.Number((int)phase)));
    private readonly Pool<ValueList<string>> _lists = new(static (writer, words) => writer.Each(words, static (writer, word) => writer.Word(word)));
    private readonly Pool<Assignment> _subjects = new(static (writer, assignment) => writer.WriteAssignment(assignment));
    private readonly Pool<ValueList<LegalBasis>> _bases = new(static (writer, bases) => writer.Each(bases, static (writer, basis) => writer.WriteBasis(basis)));
    private readonly Pool<ValueList<Channel>> _channels = new(static (writer, channels) => writer.Each(channels, static (writer, channel) => writer.WriteChannel(channel)));

    private readonly Pool<Limit> _limits = new(static (writer, limit) => LimitCodec.Write(limit, writer));

    // Where numbers go: the body, or the pool whose cell is being written.
    private TableRows _rows = new();

    // Which properties the open element has so far, and the place of the next one.
    private ulong _mask;
    private int _next;

    public (string Rows, string Words) Write(DisclosureCatalog catalog)
    {
        var body = _rows;
        WriteCatalog(catalog);
        _rows = new TableRows();
        Number(CatalogTable.Version);
        Number(_wordIndexes.Count);
        _rows.Append(_lengths);
        // A pool may use those before it: a basis holds texts, a channel texts and flags.
        Append(_texts);
        Append(_flags);
        Append(_dates);
        Append(_types);
        Append(_categories);
        Append(_methods);
        Append(_phases);
        Append(_lists);
        Append(_limits);
        Append(_subjects);
        Append(_bases);
        Append(_channels);
        _rows.Append(body);
        return (_rows.ToString(), _words.ToString());
    }

    void ILimitSink.Put(int number) => Number(number);

    void ILimitSink.Put(string? words) => OptionalWord(words);

    private void Append<T>(Pool<T> pool)
        where T : notnull
    {
        Number(pool.Count);
        _rows.Append(pool.Rows);
    }

    private void WriteCatalog(DisclosureCatalog catalog)
    {
        var outer = Open();
        Text(catalog.Id);
        Text(catalog.Title);
        Text(catalog.Publisher);
        Text(catalog.Region);
        Text(catalog.Level);
        Text(catalog.Field);
        Text(catalog.Version);
        Cell(_dates, catalog.Effective);
        Texts(catalog.Replaces);
        Text(catalog.UnitsFile);
        if (Next(catalog.Document is not null))
            WriteEnvelope(catalog.Document!);
        if (Next(catalog.Defaults is not null))
            WriteDefaults(catalog.Defaults!);
        Acceptances(catalog.Accepted);
        List(catalog.Items, static (writer, item) => writer.WriteItem(item));
        Extensions(catalog.Extensions);
        Close(outer);
    }

    private void WriteEnvelope(DocumentEnvelope document)
    {
        var outer = Open();
        Text(document.Issuer);
        Text(document.Number);
        Cell(_dates, document.Date);
        Cell(_dates, document.Published);
        Text(document.Addressees);
        Text(document.Attribute);
        Text(document.Index);
        Text(document.Topic);
        Text(document.Publisher);
        Cell(_dates, document.Expires);
        Text(document.Method);
        Text(document.Validity);
        Text(document.Views);
        Text(document.Origin);
        Extensions(document.Extensions);
        Close(outer);
    }

    private void WriteDefaults(CatalogDefaults defaults)
    {
        var outer = Open();
        WriteInheritable(defaults);
        Extensions(defaults.Extensions);
        Close(outer);
    }

    private void WriteItem(CatalogItem item)
    {
        var outer = Open();
        WriteInheritable(item);
        Text(item.Id);
        Text(item.Number);
        Texts(item.Path);
        Text(item.Content);
        Elements(item.Elements);
        Text(item.Review);
        Text(item.Column);
        Text(item.Link);
        Text(item.Duty);
        Text(item.VillageItem);
        Text(item.Phone);
        Text(item.Complaints);
        Texts(item.Fields);
        List(item.Stages, static (writer, stage) => writer.WriteStage(stage));
        Text(item.Remark);
        Acceptances(item.Accepted);
        Extensions(item.Extensions);
        Text(item.DocumentKind);
        Cell(_limits, item.Explanation);
        Close(outer);
    }

    private void WriteInheritable(InheritableCells cells)
    {
        Cell(_subjects, cells.Subject);
        Cell(_bases, cells.Basis);
        Cell(_limits, cells.Deadline);
        Cell(_methods, cells.Method);
        Cell(_channels, cells.Channels);
        Text(cells.Responsible);
        Cell(_lists, cells.Audience);
        Cell(_lists, cells.Level);
        Cell(_categories, cells.Category);
        Text(cells.Retention);
        Text(cells.Update);
        Cell(_phases, cells.Openness);
    }

    private void WriteStage(ItemStage stage)
    {
        var outer = Open();
        Text(stage.Id);
        Text(stage.Name);
        Text(stage.Content);
        Elements(stage.Elements);
        Cell(_limits, stage.Deadline);
        Cell(_methods, stage.Method);
        Cell(_channels, stage.Channels);
        Cell(_bases, stage.Basis);
        Cell(_lists, stage.Audience);
        Extensions(stage.Extensions);
        Close(outer);
    }

    private void WriteElement(ContentElement element)
    {
        var outer = Open();
        Text(element.Id);
        Text(element.Name);
        Cell(_types, element.Type);
        Cell(_flags, element.IsRequired);
        Text(element.Hint);
        Extensions(element.Extensions);
        Cell(_flags, element.CarriesName);
        Close(outer);
    }

    private void WriteChannel(Channel channel)
    {
        var outer = Open();
        Text(channel.Name);
        Cell(_flags, channel.IsRequired);
        Text(channel.Where);
        if (Next(channel.KnownId is not null))
            Word(channel.KnownId!);
        Extensions(channel.Extensions);
        Close(outer);
    }

    private void WriteBasis(LegalBasis basis)
    {
        var outer = Open();
        Text(basis.Law);
        Text(basis.Number);
        Text(basis.Article);
        Text(basis.Text);
        Text(basis.Force);
        Extensions(basis.Extensions);
        Close(outer);
    }

    private void WriteAcceptance(Acceptance acceptance)
    {
        var outer = Open();
        Text(acceptance.Rule);
        Text(acceptance.Reason);
        Cell(_dates, acceptance.Until);
        Extensions(acceptance.Extensions);
        Close(outer);
    }

    private void WriteExtension(Extension extension)
    {
        Word(extension.Key);
        WriteContent(extension.Content);
    }

    private void WriteContent(ExtensionContent content)
    {
        switch (content)
        {
            case ExtensionContent.Text text:
                Number(text.IsQuoted ? 3 : 0);
                Word(text.Value);
                break;
            case ExtensionContent.Sequence list:
                Number(1);
                Each(list.Items, static (writer, item) => writer.WriteContent(item));
                break;
            case ExtensionContent.Mapping map:
                Number(2);
                Each(map.Entries, static (writer, entry) => writer.WriteExtension(entry));
                break;
            default:
                throw new NotSupportedException(content.GetType().Name);
        }
    }

    private void WriteAssignment(Assignment assignment)
    {
        Each(assignment.Roles, static (writer, role) => writer.WriteRole(role));
        Each(assignment.Parts, static (writer, part) => writer.WritePart(part));
    }

    private void WriteRole(RoleText role)
    {
        Number((int)role.Role);
        Word(role.Text);
    }

    private void WritePart(AssignmentPart part)
    {
        Number((int)part.Role);
        Number(part.IsLabelled ? 1 : 0);
        Each(part.Units, static (writer, unit) => writer.WriteReference(unit));
    }

    private void WriteReference(UnitReference reference)
    {
        switch (reference)
        {
            case UnitReference.Named named:
                Reference(0, named);
                Word(named.Name);
                OptionalWord(named.Bracketed);
                break;
            case UnitReference.Group group:
                Reference(1, group);
                Word(group.Name);
                break;
            case UnitReference.Emphasis emphasis:
                Reference(2, emphasis);
                Each(emphasis.Units, static (writer, unit) => writer.WriteReference(unit));
                break;
            case UnitReference.OpenTail:
                Reference(3, reference);
                break;
            case UnitReference.Section section:
                Reference(4, section);
                Word(section.Name);
                break;
            case UnitReference.Unclear:
                Reference(5, reference);
                break;
            default:
                throw new NotSupportedException(reference.GetType().Name);
        }
    }

    private void Reference(int kind, UnitReference reference)
    {
        Number(kind);
        Word(reference.Text);
    }

    private void Text(Value<string> value) => Cell(_texts, value);

    private void Texts(ValueList<Value<string>> values) => List(values, static (writer, value) => writer.Number(writer.IndexOf(writer._texts, value)));

    private void Elements(ValueList<ContentElement> elements) => List(elements, static (writer, element) => writer.WriteElement(element));

    private void Acceptances(ValueList<Acceptance> accepted) => List(accepted, static (writer, acceptance) => writer.WriteAcceptance(acceptance));

    private void Extensions(ValueList<Extension> extensions) => List(extensions, static (writer, extension) => writer.WriteExtension(extension));

    /// <summary>A property that is a list; an empty one is absent.</summary>
    private void List<T>(ValueList<T> items, Action<CatalogTableWriter, T> write)
    {
        if (Next(!items.IsEmpty))
            Each(items, write);
    }

    private void Each<T>(ValueList<T> items, Action<CatalogTableWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(this, item);
    }

    /// <summary>A property that is a cell, as its place in a pool.</summary>
    private void Cell<T>(Pool<T> pool, Value<T> value)
        where T : notnull
    {
        if (Next(value.State != ValueState.Absent))
            Number(IndexOf(pool, value));
    }

    private int IndexOf<T>(Pool<T> pool, Value<T> value)
        where T : notnull
    {
        if (pool.Find(value) is >= 0 and var known)
            return known;
        var outer = _rows;
        _rows = pool.Rows;
        WriteCell(pool, value);
        _rows = outer;
        return pool.Add(value);
    }

    private void WriteCell<T>(Pool<T> pool, Value<T> value)
        where T : notnull
    {
        Number(((int)value.State * 2) + (value.Inheritance is null ? 0 : 1));
        OptionalWord(value.Text);
        if (value.IsKnown)
            pool.Write(this, value.Parsed!);
        if (value.State == ValueState.NotUnderstood)
            OptionalWord(value.Reason);
        if (value.Inheritance is { } inheritance)
        {
            Number((int)inheritance.Kind);
            OptionalWord(inheritance.Reference);
        }
    }

    /// <summary>Begins an element; its mask is put before it when it is closed.</summary>
    private (int Start, ulong Mask, int Next) Open()
    {
        var outer = (_rows.Length, _mask, _next);
        (_mask, _next) = (0, 0);
        return outer;
    }

    private void Close((int Start, ulong Mask, int Next) outer)
    {
        _rows.Insert(outer.Start, _mask);
        (_mask, _next) = (outer.Mask, outer.Next);
    }

    private bool Next(bool isPresent)
    {
        if (isPresent)
            _mask |= 1UL << _next;
        _next++;
        return isPresent;
    }

    private void OptionalWord(string? word) => Number(word is null ? 0 : WordIndex(word) + 1);

    private void Word(string word) => Number(WordIndex(word));

    private int WordIndex(string word)
    {
        if (_wordIndexes.TryGetValue(word, out var index))
            return index;
        index = _wordIndexes.Count;
        _wordIndexes.Add(word, index);
        _words.Append(word);
        _lengths.Append((ulong)word.Length);
        return index;
    }

    private void Number(int number) => _rows.Append((ulong)number);

    /// <summary>The distinct cells of one type.</summary>
    private sealed class Pool<T>(Action<CatalogTableWriter, T> write)
        where T : notnull
    {
        private readonly Dictionary<Value<T>, int> _indexes = new(CellComparer<T>.Instance);

        public TableRows Rows { get; } = new();

        public int Count => _indexes.Count;

        public Action<CatalogTableWriter, T> Write { get; } = write;

        /// <summary>The place of a cell; negative when it is new.</summary>
        public int Find(Value<T> value) => _indexes.TryGetValue(value, out var index) ? index : -1;

        public int Add(Value<T> value)
        {
            _indexes.Add(value, _indexes.Count);
            return _indexes.Count - 1;
        }
    }

    /// <summary>Compares as records do, but hashes by the text alone: cells of one text are nearly always equal, and hashing their parts costs more.</summary>
    private sealed class CellComparer<T> : IEqualityComparer<Value<T>>
        where T : notnull
    {
        public static readonly CellComparer<T> Instance = new();

        public bool Equals(Value<T>? x, Value<T>? y) => ReferenceEquals(x, y) || x == y;

        public int GetHashCode(Value<T> value) => (StringComparer.Ordinal.GetHashCode(value.Text ?? "") * 7) + (int)value.State;
    }
}
