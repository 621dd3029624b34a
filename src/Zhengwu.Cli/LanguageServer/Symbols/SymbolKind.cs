namespace Zhengwu.Cli.LanguageServer.Symbols;

/// <summary>The kinds of thing that a file defines.</summary>
internal enum SymbolKind
{
    File,
    Group,
    Task,
    Stage,
    Milestone,
    Form,
    Field,
    Item,
    Element,
    Unit,
    UnitGroup,
    Period,
}
