using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Hosting;
using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>A box for each channel that the catalog promises, and lines for others.</summary>
internal static class ChannelFields
{
    private const string Ticked = "on";

    public static IEnumerable<FormField> Of(LoadedCatalog catalog, RecordTerms terms)
    {
        var promised = Promised(catalog, terms);
        foreach (var name in promised)
        {
            yield return Box(name);
            yield return Place(name);
        }
        yield return Others(promised);
    }

    private static List<string> Promised(LoadedCatalog catalog, RecordTerms terms)
    {
        var item = catalog.Catalog.Items.First(item => item.Id.Text == terms.ItemId);
        var stage = item.Stages.FirstOrDefault(stage => stage.Id.Text == terms.StageId);
        var channels = stage is { Channels.IsKnown: true } ? stage.Channels : item.Channels;
        return Names(channels);
    }

    private static List<string> Names(Value<ValueList<Channel>> channels) =>
        channels.IsKnown ? [.. channels.Parsed.Select(channel => channel.Name.Text ?? "").Where(name => name.Length > 0).Distinct()] : [];

    private static FormField Box(string name) => new($"channel:{name}", name, FieldShape.Tick, RecordPart.Channels)
    {
        Read = draft => Find(draft, name) is null ? "" : Ticked,
        Write = (draft, text) => Fields.Done(() => Set(draft, name, text.Length > 0 ? Find(draft, name) ?? new(name) : null)),
    };

    private static FormField Place(string name) => new($"where:{name}", $"{name}的网址或者位置", FieldShape.Line, RecordPart.Channels)
    {
        Read = draft => Find(draft, name)?.Where ?? "",
        Write = (draft, text) => Fields.Done(() => SetPlace(draft, name, Fields.NullIfBlank(text))),
    };

    // Who says where it stands means that it stands there.
    private static void SetPlace(RecordDraft draft, string name, string? where)
    {
        if (where is not null || Find(draft, name) is not null)
            Set(draft, name, (Find(draft, name) ?? new(name)) with { Where = where });
    }

    private static FormField Others(List<string> promised) => new("channel", "其他渠道", FieldShape.Lines, RecordPart.Channels)
    {
        Hint = "每行一个",
        Read = draft => string.Join('\n', draft.Channels.Where(use => !promised.Contains(use.Name)).Select(use => use.Name)),
        Write = (draft, text) => Fields.Done(() => SetOthers(draft, promised, text)),
    };

    private static void SetOthers(RecordDraft draft, List<string> promised, string text)
    {
        var names = text.Split('\n').Select(name => name.Trim()).Where(name => name.Length > 0 && !promised.Contains(name)).Distinct();
        var others = names.Select(name => Find(draft, name) ?? new(name)).ToList();
        draft.Channels = [.. draft.Channels.Where(use => promised.Contains(use.Name)), .. others];
    }

    private static ChannelUse? Find(RecordDraft draft, string name) => draft.Channels.FirstOrDefault(use => use.Name == name);

    private static void Set(RecordDraft draft, string name, ChannelUse? use)
    {
        var others = draft.Channels.Where(other => other.Name != name);
        draft.Channels = [.. use is null ? others : others.Append(use)];
    }
}
