using Zhengwu.Cli.LanguageServer.Symbols;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>The units and groups of the directory, by every name they have.</summary>
internal static class UnitProposals
{
    // Where one name of a phrase ends and the next begins.
    private const string Marks = "、，,；;（）()：:/";

    /// <summary>The names that a phrase does not have yet; they replace the name in which the place lies, not the whole phrase.</summary>
    public static IEnumerable<Proposal> Phrase(CompletionRequest request)
    {
        if (request.Cursor.Key == Vocabulary.Responsibility.Merged)
            return [];
        var (text, phrase, name) = (request.Place.File.Text, request.Cursor.Written, NameAt(request));
        var others = text[phrase.Start..name.Start] + text[name.End..Math.Max(name.End, phrase.End)];
        return All(request).Where(proposal => !others.Contains(proposal.Label, StringComparison.Ordinal)).Select(proposal => proposal with { Replaces = name });
    }

    /// <summary>The names that a group or a unit below another could give.</summary>
    public static IEnumerable<Proposal> Members(CompletionRequest request) => All(request);

    private static SourceSpan NameAt(CompletionRequest request)
    {
        var (text, phrase) = (request.Place.File.Text, request.Cursor.Written);
        var (start, end) = (request.Place.Offset, request.Place.Offset);
        while (start > phrase.Start && !Marks.Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        while (end < phrase.End && !Marks.Contains(text[end], StringComparison.Ordinal))
            end++;
        return new(start, end - start);
    }

    private static IEnumerable<Proposal> All(CompletionRequest request)
    {
        if (LinkReader.DirectoryOf(request.Known, request.Set)?.Units is not { } directory)
            return [];
        return directory.Units.SelectMany(unit => Of(unit, request.Language)).Concat(directory.Groups.SelectMany(group => Of(group, request.Language)));
    }

    private static IEnumerable<Proposal> Of(Unit unit, Language language) =>
        Of(unit.Name, unit.Aliases.Concat(unit.SecondNames), unit.Kind.Text, UnitDescription.Of(unit, language));

    private static IEnumerable<Proposal> Of(UnitGroup group, Language language) =>
        Of(group.Name, group.Aliases, new Bilingual("分组", "group").In(language), UnitDescription.Of(group, language));

    private static IEnumerable<Proposal> Of(Value<string> name, IEnumerable<Value<string>> others, string? kind, string description)
    {
        if (name.Text?.Trim() is { Length: > 0 } formal)
            yield return new(ProposalKind.Unit, formal, kind, description);
        foreach (var other in others)
        {
            if (other.Text?.Trim() is { Length: > 0 } alias)
                yield return new(ProposalKind.Unit, alias, "= " + name.Text?.Trim(), description);
        }
    }
}
