using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <content>Whether the disclosing bodies are in the unit directory.</content>
internal static partial class CatalogRules
{
    public static readonly Rule SubjectUnknown = new("ZW1016", Severity.Warning,
        new("公开主体不在单位目录里", "Disclosing body not in the unit directory"),
        new("公开主体“{0}”不在单位目录里（共 {1} 处）。", "The body '{0}' is not in the unit directory (places: {1})."),
        new("{2}请改用目录里的名称，或在单位目录里补上这个单位或别名。", "{2}Use the directory's name, or add the unit or an alias to the directory."));

    private static void CheckSubjectsAreKnown(DisclosureCatalog catalog, CheckContext context)
    {
        if (context.Index is not { } index)
            return;
        NamesOnce? unknown = null;
        if (catalog.Defaults is { } defaults)
            CollectUnknown(defaults.Subject, index, ref unknown);
        foreach (var item in catalog.Items)
            CollectUnknown(item.Subject, index, ref unknown);
        unknown?.Report(SubjectUnknown, context, name => AdviseOnUnit(name, context.Units!));
    }

    private static void CollectUnknown(Value<Assignment> subject, UnitIndex index, ref NamesOnce? unknown)
    {
        if (subject.State != ValueState.Given)
            return;
        foreach (var part in subject.Parsed!.Parts)
            CollectUnknown(part.Units, subject.Source, index, ref unknown);
    }

    private static void CollectUnknown(ValueList<UnitReference> units, NodeId at, UnitIndex index, ref NamesOnce? unknown)
    {
        foreach (var unit in units)
        {
            if (unit is UnitReference.Emphasis emphasis)
                CollectUnknown(emphasis.Units, at, index, ref unknown);
            else if (!IsInDirectory(unit, index))
                (unknown ??= new()).Add(unit.Text.Trim(), at);
        }
    }

    private static bool IsInDirectory(UnitReference unit, UnitIndex index) => unit switch
    {
        UnitReference.OpenTail or UnitReference.Section => true, // neither is a unit of the directory
        UnitReference.Named named => Knows(index, named.Text) || Knows(index, named.Name),
        UnitReference.Group group => Knows(index, group.Text) || Knows(index, group.Name),
        _ => Knows(index, unit.Text),
    };

    private static bool Knows(UnitIndex index, string name) => index.FindUnit(name) is not null || index.FindGroup(name) is not null;

    private static Bilingual AdviseOnUnit(string name, UnitDirectory directory)
    {
        var names = directory.Units.Select(unit => unit.Name.Text).Concat(directory.Groups.Select(group => group.Name.Text)).OfType<string>();
        return Spelling.DidYouMean(Spelling.Nearest(name, names, Spelling.OfNames));
    }
}
