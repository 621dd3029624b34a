using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>Things by all their names, compared in folded form.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private readonly Dictionary<string, List<Row>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _byId = new(StringComparer.Ordinal);

    public void Add(T thing, NameMatch kind, Value<string> name)
    {
        if (name.Text is not { Length: > 0 } written)
            return;
        if (kind == NameMatch.Id && !_byId.ContainsKey(written))
            _byId.Add(written, thing);
        var folded = TextFold.Fold(written);
        if (!_byName.TryGetValue(folded, out var rows))
            _byName.Add(folded, rows = []);
        rows.Add(new(thing, kind, written));
    }

    public T? FindById(string id) => _byId.TryGetValue(id, out var thing) ? thing : null;

    public NameHit<T>? Find(string name, bool withIds)
    {
        if (!_byName.TryGetValue(TextFold.Fold(name), out var rows))
            return null;
        Row? best = null;
        var others = false;
        foreach (var row in rows)
        {
            if (row.Kind == NameMatch.Id && !withIds)
                continue;
            others |= best is not null && !ReferenceEquals(best.Thing, row.Thing);
            if (best is null || row.GoesBefore(best, name))
                best = row;
        }
        return best is null ? null : new(best.Thing, best.Kind, best.Written == name, others);
    }

    private sealed record Row(T Thing, NameMatch Kind, string Written)
    {
        public bool GoesBefore(Row other, string name)
        {
            var exact = Written == name;
            return exact == (other.Written == name) ? Kind < other.Kind : exact;
        }
    }
}
