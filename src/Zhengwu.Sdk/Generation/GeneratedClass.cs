using Zhengwu.Definitions;

namespace Zhengwu.Generation;

/// <summary>Names the class that is generated from a definition file.</summary>
internal static class GeneratedClass
{
    /// <summary>The class of a file: from its id, else from its file name; null when neither gives a legal name, or nothing is generated from its kind.</summary>
    public static string? NameOf(Definition definition)
    {
        if (KindOf(definition) is not { } kind || SuffixOf(kind) is not { } suffix)
            return null;
        var name = (definition.Id is { HasText: true } id ? CodeName.FromId(id.Text!) : null) ?? CodeName.FromId(IdFrom(StemOf(definition.Path)));
        return name is null ? null : WithSuffix(name, suffix);
    }

    /// <summary>The kind that a file is of or, where too little of it could be read, that its suffix announces; null for files that are not ours.</summary>
    public static DefinitionKind? KindOf(Definition definition) =>
        definition.IsForeign ? null : definition.Kind ?? DefinitionReader.KindOf(definition.Path);

    /// <summary>The file name without folder and suffix.</summary>
    public static string StemOf(string path)
    {
        var name = RelativePath.Normalize(path);
        name = name.Substring(name.LastIndexOf('/') + 1);
        foreach (var suffix in new[] { ".yaml", ".yml", ".plan", ".catalog", ".units" })
        {
            if (name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                name = name.Substring(0, name.Length - suffix.Length);
        }
        return name;
    }

    /// <summary>A file name as an id would be written: <c>zhoucun 2024.v2</c> as <c>zhoucun_2024_v2</c>.</summary>
    public static string IdFrom(string stem) => stem.Replace('.', '_').Replace(' ', '_');

    // "zhoucun-units" gives ZhoucunUnits, not ZhoucunUnitsUnits; a bare "units" still gives UnitsUnits, or its members' names would be taken.
    private static string WithSuffix(string name, string suffix) =>
        name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name : name + suffix;

    private static string? SuffixOf(DefinitionKind kind) => kind switch
    {
        DefinitionKind.Plan => "Plan",
        DefinitionKind.Catalog => "Catalog",
        DefinitionKind.Units => "Units",
        _ => null,
    };
}
