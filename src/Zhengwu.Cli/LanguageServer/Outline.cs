using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Cli.LanguageServer.Symbols;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>The outline of a file (大纲): groups, tasks, items, units, each below what holds it.</summary>
internal static class Outline
{
    public static IReadOnlyList<DocumentSymbol> Of(OpenFile file) =>
        [.. (SymbolTable.Of(file.Read()).Root?.Children ?? []).Select(symbol => ToEntry(symbol, file.Lines))];

    private static DocumentSymbol ToEntry(Symbol symbol, LineMap lines)
    {
        var number = symbol.Number.Text?.Trim();
        var title = symbol.Title.Length > 0 ? PlainText.OneLine(symbol.Title) : "…";
        return new(
            string.IsNullOrEmpty(number) || number == title ? title : $"{number} {title}",
            symbol.Id.Text?.Trim(),
            KindOf(symbol.Kind),
            lines.RangeOf(symbol.Span),
            lines.RangeOf(symbol.Mark),
            [.. symbol.Children.Select(child => ToEntry(child, lines))]);
    }

    // The protocol's kinds are those of programs; these are the nearest.
    private static int KindOf(Symbols.SymbolKind kind) => kind switch
    {
        Symbols.SymbolKind.Group or Symbols.SymbolKind.UnitGroup => 3,
        Symbols.SymbolKind.Task or Symbols.SymbolKind.Item => 6,
        Symbols.SymbolKind.Stage or Symbols.SymbolKind.Milestone or Symbols.SymbolKind.Period => 24,
        Symbols.SymbolKind.Form => 23,
        Symbols.SymbolKind.Field or Symbols.SymbolKind.Element => 8,
        _ => 19,
    };
}
