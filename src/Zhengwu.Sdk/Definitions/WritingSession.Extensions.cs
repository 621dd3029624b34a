namespace Zhengwu.Definitions;

/// <content>Writes what stands under the user's own keys (<c>x-</c>), as deep as it goes.</content>
internal sealed partial class WritingSession
{
    public YamlNode WriteContent(ExtensionContent content) => content switch
    {
        ExtensionContent.Text text => new YamlNode.Scalar(text.Value, text.IsQuoted ? ScalarForm.Quoted : ScalarForm.Bare),
        ExtensionContent.Sequence sequence => Sequence(sequence.Items.Select(WriteContent)),
        _ => Mapping(((ExtensionContent.Mapping)content).Entries.Select(Write)),
    };

    private KeyValuePair<string, YamlNode> Write(Extension entry) => new(entry.Key, WriteContent(entry.Content));
}
