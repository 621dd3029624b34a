namespace Zhengwu.Generators;

/// <summary>The names under which the compiler tracks the steps; tests ask for them.</summary>
internal static class Steps
{
    public const string HasRecords = nameof(HasRecords);
    public const string Options = nameof(Options);
    public const string Texts = nameof(Texts);
    public const string Files = nameof(Files);
    public const string Set = nameof(Set);
    public const string Headers = nameof(Headers);
    public const string Index = nameof(Index);
    public const string Models = nameof(Models);
    public const string Specs = nameof(Specs);
    public const string Neighbourhoods = nameof(Neighbourhoods);
    public const string Findings = nameof(Findings);
    public const string Setup = nameof(Setup);
}
