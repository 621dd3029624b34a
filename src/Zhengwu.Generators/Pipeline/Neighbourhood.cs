using Zhengwu.Definitions;

namespace Zhengwu.Generators.Pipeline;

/// <summary>All that the findings of one file depend on: its own text, the meaning of its neighbours, the headers of the rest.</summary>
internal sealed record Neighbourhood(DefinitionFile File, ValueList<Neighbour> Neighbours, FileHeaders Headers)
{
    /// <summary>The files as one set, each as much of it as may be known, in the order of their paths: some rules speak at the first file of several.</summary>
    public DefinitionSet ToSet()
    {
        // A path counts once: the file itself, else the whole of a neighbour, else a header.
        var known = Neighbours.Select(neighbour => neighbour.Definition).Prepend(File.Definition!).Concat(Headers.Definitions);
        return new DefinitionSet(new DefinitionSet(known).Definitions.OrderBy(definition => definition.Path, StringComparer.Ordinal));
    }
}

/// <summary>A file that another one is checked with; equal when it means the same.</summary>
internal sealed class Neighbour(Definition definition) : IEquatable<Neighbour>
{
    public Definition Definition { get; } = definition;

    public bool Equals(Neighbour? other) =>
        other is not null && (ReferenceEquals(Definition, other.Definition)
            || (Definition.Path == other.Definition.Path && Definition.Kind == other.Definition.Kind && Equals(Definition.Model, other.Definition.Model)));

    public override bool Equals(object? obj) => Equals(obj as Neighbour);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Definition.Path);
}
