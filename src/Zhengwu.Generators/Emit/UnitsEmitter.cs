using Zhengwu.Generators.Specs;

namespace Zhengwu.Generators.Emit;

/// <summary>Emits the class of a unit directory.</summary>
internal static class UnitsEmitter
{
    private const string Directory = "global::Zhengwu.Units.UnitDirectory", Unit = "global::Zhengwu.Units.Unit", Group = "global::Zhengwu.Units.UnitGroup";

    public static string Emit(UnitsSpec spec) => CodeWriter.File(spec.Class, units => units
        .Doc(spec.Class.Doc)
        .Line($"public static {Directory} Directory => __Model.directory;")
        .Members(spec.Units, Unit, "__Model.directory.Units")
        .NestedMembers("Groups", spec.Class.Doc.Summary, spec.Groups, Group, "__Model.directory.Groups")
        .Line()
        .Block("private abstract class __Model : global::Zhengwu.CompilerServices.GeneratedUnits",
            model => model.Field("internal", Directory, "directory", UnitsCode.Directory(spec.Directory))));
}
