using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editor;

public class KeyDescriptionTests
{
    private static readonly KeyDescriptions Table = KeyDescriptions.Instance;

    private static IEnumerable<Key> Keys => Vocabulary.Shapes.SelectMany(shape => shape.Keys).Distinct();

    [Fact]
    public void Every_key_of_every_shape_is_described_exactly_once() =>
        Assert.Empty(Keys.Where(key => Table.Rows.Count(row => Describes(row, key)) != 1).Select(key => $"{key.Owner.Name.English} {key}"));

    [Fact]
    public void Every_description_is_of_a_key() =>
        Assert.Empty(Table.Rows.Where(row => !Keys.Any(key => Describes(row, key))).Select(row => $"{row.Shape} {row.Key}"));

    [Fact]
    public void A_description_for_every_shape_is_of_a_key_that_several_have() =>
        Assert.All(Table.Rows.Where(row => row.Shape == KeyDescriptions.AnyShape), row => Assert.True(Keys.Count(key => Describes(row, key)) > 1));

    [Fact]
    public void Every_description_is_a_sentence_in_both_languages() => Assert.All(Table.Rows, row =>
    {
        Assert.Matches("[。！…]$", row.Words.Chinese);
        Assert.Matches(@"[^\s][.]$", row.Words.English);
        Assert.DoesNotContain("|", row.Words.Chinese + row.Words.English, StringComparison.Ordinal); // it would end a cell of the page of keys
    });

    [Fact]
    public void A_key_that_defaults_take_over_is_described_as_that_of_the_item() =>
        Assert.Equal(Table.Of(Vocabulary.Item.Deadline), Table.Of(Vocabulary.Defaults.Shape.Find("deadline")!));

    private static bool Describes(KeyDescription row, Key key) =>
        row.Key == key.Name.English && (row.Shape == KeyDescriptions.AnyShape || row.Shape == key.Owner.Name.English);
}
