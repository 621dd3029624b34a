using Zhengwu.Definitions;
using Zhengwu.Generation;

namespace Zhengwu.Generators.Specs;

/// <summary>One typed member: a property that returns an element of a list.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Index">The place of the element in its list.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record MemberSpec(string Name, int Index, DocSpec Doc)
{
    /// <summary>The members that a scope has; what is wrong with the others is told by their findings.</summary>
    public static ValueList<MemberSpec> AllOf<T>(MemberScope scope, Func<T, DocSpec> document)
        where T : DefinitionElement =>
        ValueList.From(scope.Members.Where(member => member.Exists).Select(member => new MemberSpec(member.Name!, member.Index, document((T)member.Element))));
}
