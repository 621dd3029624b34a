using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editor;

/// <summary>What stands at a place of a file: a key of some shape, or the value of one.</summary>
/// <param name="Shape">The shape of the mapping.</param>
/// <param name="Mapping">The mapping's row.</param>
/// <param name="Key">The key; null for one that the shape does not know, or between two.</param>
/// <param name="KeyRow">The key's row; negative between two.</param>
/// <param name="IsValue">Whether the place lies after the key.</param>
internal sealed record NodePlace(Shape Shape, int Mapping, Key? Key, int KeyRow, bool IsValue)
{
    /// <summary>The innermost place that holds an offset; null outside of every mapping.</summary>
    public static NodePlace? At(Definition file, int offset) =>
        file.Kind is { } kind ? In(file, 0, ShapeSchemas.RootOf(kind), offset) : null;

    private static NodePlace? In(Definition file, int row, Shape shape, int offset)
    {
        var tree = file.Tree;
        if (tree.Kind(row) == NodeKind.Sequence)
        {
            for (var item = row + 1; item < tree.Next(row); item = tree.Next(item))
            {
                if (Holds(tree.Span(item), offset) && In(file, item, shape, offset) is { } place)
                    return place;
            }
            return null;
        }
        return tree.Kind(row) == NodeKind.Mapping ? InMapping(file, row, shape, offset) : null;
    }

    private static NodePlace InMapping(Definition file, int row, Shape shape, int offset)
    {
        var tree = file.Tree;
        for (var key = row + 1; key < tree.Next(row); key = tree.Next(tree.Next(key)))
        {
            var known = BindingSession.FindKey(tree.Text(key), shape);
            if (Holds(tree.Span(key), offset))
                return new(shape, row, known, key, IsValue: false);
            var value = tree.Next(key);
            if (!Holds(tree.Span(value), offset))
                continue;
            var below = known is null ? null : KeyContents.ShapeBelow(known);
            return (below is null ? null : In(file, value, below, offset)) ?? new(shape, row, known, key, IsValue: true);
        }
        return new(shape, row, null, -1, IsValue: false);
    }

    private static bool Holds(SourceSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
