using Zhengwu.Plans;

namespace Zhengwu.Generators.Specs;

/// <summary>One element of a record, or field of a form.</summary>
/// <param name="Name">The name of its member; null for one without.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record ElementSpec(string? Name, FieldType Type, bool IsRequired, DocSpec Doc);
