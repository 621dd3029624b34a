namespace Zhengwu.Hosting;

/// <summary>One finding in problem details. It never quotes personal data.</summary>
/// <param name="Code">The rule's code, e.g. <c>ZW4010</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Pointer">The place in the record's JSON form, a JSON pointer (RFC 6901).</param>
/// <param name="Message">What was found.</param>
/// <param name="Fix">What to do about it.</param>
/// <param name="Help">The address of the rule's page.</param>
public sealed record ProblemFinding(string Code, string Severity, string Pointer, string Message, string Fix, string Help);
