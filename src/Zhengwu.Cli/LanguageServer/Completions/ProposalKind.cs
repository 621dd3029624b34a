namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>The kinds of proposal, by the numbers that the protocol gives them.</summary>
internal enum ProposalKind
{
    Text = 1,
    Unit = 9,
    Key = 10,
    Example = 12,
    File = 17,
    Reference = 18,
    Choice = 20,
}
