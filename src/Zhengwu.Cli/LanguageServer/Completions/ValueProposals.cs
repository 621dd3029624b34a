using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;
using Zhengwu.Rules;

namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>The values that a key could take.</summary>
internal static class ValueProposals
{
    private static readonly Dictionary<Key, Func<CompletionRequest, IEnumerable<Proposal>>> ByKey = new()
    {
        [Vocabulary.Acceptance.Rule] = Rules,
        [Vocabulary.Plan.Units] = request => FileProposals.For(request, DefinitionKind.Units),
        [Vocabulary.Catalog.Units] = request => FileProposals.For(request, DefinitionKind.Units),
        [Vocabulary.Plan.Catalogs] = request => FileProposals.For(request, DefinitionKind.Catalog),
        [Vocabulary.Task.Report] = ReferenceProposals.Forms,
        [Vocabulary.Attachment.Form] = ReferenceProposals.Forms,
        [Vocabulary.Task.Items] = ReferenceProposals.Items,
        [Vocabulary.Task.Upstream] = ReferenceProposals.HigherTasks,
        [Vocabulary.Upstream.Id] = ReferenceProposals.Plans,
        [Vocabulary.Catalog.Replaces] = ReferenceProposals.Catalogs,
        [Vocabulary.Milestone.Tasks] = ReferenceProposals.Tasks,
        [Vocabulary.Responsibility.Merged] = ReferenceProposals.TasksAbove,
        [Vocabulary.Unit.Parent] = UnitProposals.Members,
        [Vocabulary.UnitGroup.Members] = UnitProposals.Members,
    };

    public static IEnumerable<Proposal> For(CompletionRequest request)
    {
        if (request.Cursor.Key is not { } key)
            return [];
        if (ByKey.TryGetValue(key, out var proposals))
            return proposals(request);
        return Plain(key, request);
    }

    private static IEnumerable<Proposal> Plain(Key key, CompletionRequest request)
    {
        if (key == ShapeSchemas.RootOf(request.Kind).Keys[0])
            return [new(ProposalKind.Choice, Vocabulary.Kinds.Values[(int)request.Kind].In(request.Keys) + "/1")];
        if (key.Form == ValueForm.Boolean)
            return Vocabulary.Booleans.Values.Reverse().Select(value => new Proposal(ProposalKind.Choice, value.In(request.Keys)));
        if (key.Choices is { } choices)
            return choices.Values.Select(value => new Proposal(ProposalKind.Choice, value.In(request.Keys))).Concat(AsAbove(key, request));
        if (KeyContents.Of(key) == KeyContent.Units || key.Owner == Vocabulary.Responsibility.Shape)
            return UnitProposals.Phrase(request).Concat(AsAbove(key, request));
        return (ValueSchemas.Examples(key) ?? []).Select(example => new Proposal(ProposalKind.Example, example)).Concat(AsAbove(key, request));
    }

    private static IEnumerable<Proposal> AsAbove(Key key, CompletionRequest request) =>
        KeyContents.IsCell(key) || key == Vocabulary.Task.Responsible ? [new(ProposalKind.Choice, Vocabulary.Ditto.In(request.Keys))] : [];

    private static IEnumerable<Proposal> Rules(CompletionRequest request) =>
        RuleRegister.All.Select(rule => new Proposal(ProposalKind.Reference, rule.Id, rule.Title.In(request.Language)));
}
