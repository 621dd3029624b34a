using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Names of units written as the directory has them, or added to it.</summary>
internal static class UnitFixes
{
    /// <summary>The name that was perhaps meant, at every place; else the unit as a new one of the directory.</summary>
    public static IEnumerable<QuickFix> Unknown(FixRequest request)
    {
        var name = request.Argument(0);
        return [.. request.Meant is { } known ? Rename(request, name, known) : [], .. AddUnit(request, name)];
    }

    /// <summary>The group that was perhaps meant; else a new one whose members the file does not tell.</summary>
    public static IEnumerable<QuickFix> UnknownGroup(FixRequest request)
    {
        var name = request.Argument(0);
        return [.. request.Meant is { } known ? Rename(request, name, known) : [], .. AddGroup(request, name)];
    }

    /// <summary>The body of an item: the name that was perhaps meant, else an entry of the directory.</summary>
    public static IEnumerable<QuickFix> UnknownSubject(FixRequest request) =>
        SubjectsOf(request).SelectMany(subject => subject.Parsed!.Parts).SelectMany(part => part.Units).Any(unit => unit is UnitReference.Group && unit.Text.Trim() == request.Argument(0))
            ? UnknownGroup(request)
            : Unknown(request);

    /// <summary>The member that was perhaps meant, else the member as a new unit.</summary>
    public static IEnumerable<QuickFix> UnknownMember(FixRequest request) =>
        [.. SpellingFixes.Meant(request), .. AddUnit(request, request.Argument(1))];

    /// <summary>One spelling throughout; else the other one as an alias.</summary>
    public static IEnumerable<QuickFix> Drift(FixRequest request)
    {
        var (name, known) = (request.Argument(0), request.Argument(2));
        return [.. Rename(request, name, known), .. AddAlias(request, name, known)];
    }

    /// <summary>A group whose members the file does not tell.</summary>
    public static IEnumerable<QuickFix> Open(FixRequest request)
    {
        if (DirectoryOf(request) is not { Units: { } units } file || new UnitResolver(units, units.ToIndex()).Group(request.Argument(0)) is not { Source.Exists: true } group)
            return [];
        var entry = $"{Vocabulary.UnitGroup.Open.Name.In(file.KeyLanguage)}: {Yes(file)}";
        var nodes = new FixNodes(file);
        return nodes.Fix(new($"分组「{request.Argument(0)}」写上“{entry}”", $"Put '{entry}' into the group '{request.Argument(0)}'"),
            nodes.Insertion.Entry(group.Source.Row, Vocabulary.UnitGroup.Shape, Vocabulary.UnitGroup.Open, Yes(file)));
    }

    /// <summary>The first unit of every task leads.</summary>
    public static IEnumerable<QuickFix> FirstLeads(FixRequest request)
    {
        var entry = $"{Vocabulary.Plan.FirstIsLead.Name.In(request.File.KeyLanguage)}: {Yes(request.File)}";
        return request.Fix(new($"写上“{entry}”（全文以列第一位的为牵头）", $"Put in '{entry}': throughout, the unit named first leads"),
            request.Nodes.Insertion.Entry(0, Vocabulary.Plan.Shape, Vocabulary.Plan.FirstIsLead, Yes(request.File)));
    }

    /// <summary>The group alone, or the units beside it as those that lead.</summary>
    public static IEnumerable<QuickFix> BesideGroup(FixRequest request)
    {
        if (!request.File.Tree.IsScalar(request.Row))
            return [];
        var (within, group) = (request.Argument(1), request.Argument(2));
        var rest = within.Split('、').Aggregate(request.File.Tree.Text(request.Row), Without);
        return
        [
            .. request.Fix(new($"只写分组，删去“{within}”", $"The group alone: delete '{within}'"), request.Nodes.Rewrite(request.Row, rest)),
            .. Leading(request, within, rest, group),
        ];
    }

    /// <summary>The unit at the end of a heading, where units are written.</summary>
    public static IEnumerable<QuickFix> FromHeading(FixRequest request)
    {
        var (unit, tree) = (request.Argument(1), request.File.Tree);
        if (request.Place is not { } place || place.Shape.Find(Vocabulary.Task.Responsible.Name.English) is not { } key || !tree.Text(request.Row).EndsWith(unit, StringComparison.Ordinal))
            return [];
        var there = request.Nodes.ValueOf(place.Mapping, key);
        var named = there > 0 && !tree.IsBlank(there)
            ? request.Nodes.Rewrite(there, text => text.Contains(unit, StringComparison.Ordinal) ? text : $"{text}、{unit}")
            : request.Nodes.Insertion.Entry(place.Mapping, place.Shape, key, request.Nodes.ScalarIn(place.Mapping, unit));
        return request.Fix(new($"把“{unit}”移到“{key.Name.Chinese}”", $"Move '{unit}' to '{key.Name.English}'"), request.Nodes.Rewrite(request.Row, text => text[..^unit.Length].TrimEnd()), named);
    }

    private static IEnumerable<QuickFix> Leading(FixRequest request, string within, string rest, string group)
    {
        var (nodes, language) = (request.Nodes, request.File.KeyLanguage);
        if (!rest.Contains(group, StringComparison.Ordinal) || request.Place is not { Key.Below: { } below, KeyRow: > 0 } || below != Vocabulary.Responsibility.Shape)
            return [];
        string Part(Key key, string units) => $"{key.Name.In(language)}: {YamlScalar.OnOneLine(units, inFlow: true)}";
        var mapping = $"{{{Part(Vocabulary.Responsibility.Lead, within)}, {Part(Vocabulary.Responsibility.Responsible, rest)}}}";
        var start = nodes.Tree.Span(request.Row).Start;
        return request.Fix(new($"由“{within}”牵头", $"'{within}' leads"), new TextEdit(new(start, nodes.Text.EndOf(request.Row) - start), mapping));
    }

    private static string Without(string phrase, string unit)
    {
        foreach (var part in new[] { unit + "、", unit + "，", unit + ",", "、" + unit, "，" + unit, "," + unit })
        {
            var at = phrase.IndexOf(part, StringComparison.Ordinal);
            if (at >= 0)
                return phrase.Remove(at, part.Length).Trim();
        }
        return phrase;
    }

    private static IEnumerable<QuickFix> Rename(FixRequest request, string name, string known)
    {
        var edits = CellsOf(request).SelectMany(request.Nodes.ScalarsBelow).Distinct()
            .Where(row => request.File.Tree.Text(row).Contains(name, StringComparison.Ordinal))
            .Select(row => request.Nodes.Rewrite(row, text => text.Replace(name, known, StringComparison.Ordinal)));
        return request.Fix(new($"“{name}”都改为“{known}”", $"Change every '{name}' to '{known}'"), edits);
    }

    private static IEnumerable<int> CellsOf(FixRequest request)
    {
        if (request.File.Plan is { } plan)
            return new PlanOutline(plan).UnitCells.Where(cell => cell.Value.Source.Exists).Select(cell => cell.Value.Source.Row);
        return SubjectsOf(request).Select(subject => subject.Source.Row);
    }

    private static IEnumerable<Value<Assignment>> SubjectsOf(FixRequest request)
    {
        var catalog = request.File.Catalog;
        return (catalog?.Items ?? default).Select(item => item.Subject).Append(catalog?.Defaults?.Subject ?? Value<Assignment>.Absent)
            .Where(subject => subject is { State: ValueState.Given, Source.Exists: true });
    }

    private static IEnumerable<QuickFix> AddUnit(FixRequest request, string name) =>
        Add(request, name, Vocabulary.Units.List, file => $"{{{Named(file, name)}}}");

    private static IEnumerable<QuickFix> AddGroup(FixRequest request, string name) =>
        Add(request, name, Vocabulary.Units.Groups, file => $"{{{Named(file, name)}, {Vocabulary.UnitGroup.Open.Name.In(file.KeyLanguage)}: {Yes(file)}}}");

    private static IEnumerable<QuickFix> Add(FixRequest request, string name, Key list, Func<Definition, string> entryOf)
    {
        if (DirectoryOf(request) is not { } file)
            return [];
        var (nodes, entry) = (new FixNodes(file), entryOf(file));
        var there = nodes.ValueOf(0, list);
        var edit = there > 0 && nodes.Tree.Kind(there) == NodeKind.Sequence
            ? nodes.Insertion.Item(there, entry)
            : nodes.Insertion.Entry(0, Vocabulary.Units.Shape, list, $"[{entry}]");
        return nodes.Fix(new($"在单位目录的“{list.Name.Chinese}”里补上“{name}”", $"Add '{name}' to '{list.Name.English}' of the unit directory"), edit);
    }

    private static IEnumerable<QuickFix> AddAlias(FixRequest request, string name, string known)
    {
        if (DirectoryOf(request) is not { Units: { } units } file)
            return [];
        var (nodes, index) = (new FixNodes(file), units.ToIndex());
        var edit = index.Unit(known) is { Source.Exists: true } unit ? Alias(nodes, unit.Source.Row, Vocabulary.Unit.Aliases, name)
            : index.Group(known) is { Source.Exists: true } group ? Alias(nodes, group.Source.Row, Vocabulary.UnitGroup.Aliases, name) : null;
        return nodes.Fix(new($"在单位目录里登记为“{known}”的别名", $"Give it as an alias of '{known}' in the unit directory"), edit);
    }

    private static TextEdit? Alias(FixNodes nodes, int mapping, Key aliases, string name)
    {
        var (there, entry) = (nodes.ValueOf(mapping, aliases), YamlScalar.OnOneLine(name, inFlow: true));
        if (there > 0 && nodes.Tree.Kind(there) == NodeKind.Sequence)
            return nodes.Insertion.Item(there, entry);
        return nodes.Insertion.Entry(mapping, aliases.Owner, aliases, $"[{entry}]");
    }

    private static Definition? DirectoryOf(FixRequest request)
    {
        if (request.File.Units is not null)
            return request.File;
        var file = request.File.Plan?.UnitsFile ?? request.File.Catalog?.UnitsFile;
        return file?.Text is { } name && request.Set.Find(request.File, name) is { Units: not null } found ? found : null;
    }

    private static string Named(Definition file, string name) =>
        $"{Vocabulary.Unit.Name.Name.In(file.KeyLanguage)}: {YamlScalar.OnOneLine(name, inFlow: true)}";

    private static string Yes(Definition file) => Vocabulary.Booleans.Values[1].In(file.KeyLanguage);
}
