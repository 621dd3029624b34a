using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor;

/// <summary>What each key of the definition format is for, from <c>keys.tsv</c>: schemas, completion and the page of keys show the same words.</summary>
internal sealed class KeyDescriptions
{
    /// <summary>Stands in the table for every shape that has the key.</summary>
    public const string AnyShape = "*";

    private readonly Dictionary<(string Shape, string Key), Bilingual> _words;

    private KeyDescriptions(IReadOnlyList<KeyDescription> rows)
    {
        Rows = rows;
        _words = rows.ToDictionary(row => (row.Shape, row.Key), row => row.Words);
    }

    public static KeyDescriptions Instance => field ??= new(Read());

    /// <summary>The rows of the table.</summary>
    public IReadOnlyList<KeyDescription> Rows { get; }

    /// <summary>The description of a key.</summary>
    /// <exception cref="KeyNotFoundException">The table does not describe the key; a test demands that it describes all.</exception>
    public Bilingual Of(Key key) =>
        _words.GetValueOrDefault((key.Owner.Name.English, key.Name.English)) ?? _words[(AnyShape, key.Name.English)];

    private static List<KeyDescription> Read()
    {
        using var stream = typeof(KeyDescriptions).Assembly.GetManifestResourceStream("keys.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<KeyDescription>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            rows.Add(new(cells[0], cells[1], new(cells[2], cells[3])));
        }
        return rows;
    }
}
