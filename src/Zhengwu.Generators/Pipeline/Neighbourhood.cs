using Zhengwu.Definitions;

namespace Zhengwu.Generators.Pipeline;

/// <summary>All that the findings of one file depend on: its own text, the meaning of its neighbours, the headers of the rest.</summary>
internal sealed record Neighbourhood(DefinitionFile File, ValueList<Neighbour> Neighbours, FileHeaders Headers)
{
    /// <summary>The files as one set, each as much of it as may be known.</summary>
    public DefinitionSet ToSet()
    {
        // A path that comes twice counts once, the first time: the file itself, then the whole of a neighbour, then the headers.
        var known = Neighbours.Select(neighbour => neighbour.Definition).Prepend(File.Definition!);
        return new DefinitionSet(known.Concat(Headers.Definitions));
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
