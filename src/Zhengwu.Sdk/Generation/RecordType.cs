using Zhengwu.Definitions;

namespace Zhengwu.Generation;

/// <summary>A pair of types, record and draft, that are generated for an item, a stage or a form.</summary>
/// <param name="Name">The name of both, in <c>Records</c> and in <c>Drafts</c>.</param>
/// <param name="Source">The item, stage or form.</param>
/// <param name="Index">The place of the item or form in its list.</param>
/// <param name="Stage">The place of the stage in its item; negative for an item or form as a whole.</param>
/// <param name="Elements">The members, one for each element or field.</param>
internal sealed record RecordType(string Name, DefinitionElement Source, int Index, int Stage, MemberScope Elements)
{
    /// <summary>Whether any element has a member.</summary>
    public bool IsTyped => Elements.Members.Any(member => member.Exists);
}
