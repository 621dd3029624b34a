using Zhengwu.Definitions;
namespace Zhengwu.Units;
internal static class AssignmentParser { public static Assignment Parse(string text, AssignmentRole role = AssignmentRole.Responsible) => new(new ValueList<AssignmentPart>([new AssignmentPart(role, false, new ValueList<UnitReference>([new UnitReference.Named(text, text)]))])); }
