using System.Globalization;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <summary>Reads definition files. Reading never throws for bad input and never stops at the first fault.</summary>
public static class DefinitionReader
{
    /// <summary>The newest format version that this program reads.</summary>
    public const int FormatVersion = 1;

    private const string ChineseHead = "政务公开";
    private const string EnglishHead = "zhengwu";

    private static readonly string[] Suffixes = [".plan.yaml", ".catalog.yaml", ".units.yaml", ".calendar.yaml"];

    /// <summary>The kind that a file name announces by its suffix; null for other files.</summary>
    public static DefinitionKind? KindOf(string path)
    {
        var index = Array.FindIndex(Suffixes, suffix => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : (DefinitionKind)index;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text with its path; the suffix says what kind is expected.</param>
    /// <param name="options">The bounds; <see cref="ReadOptions.Default"/> when null.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Definition Read(DefinitionText text, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= ReadOptions.Default;
        var findings = new FindingSink(text, options.MaxFindings);
        if (!IsReadable(text, options, findings))
            return Unread(text, NodeTree.Nothing, findings);
        var tree = NodeTreeBuilder.Build(text, options, findings, cancellation);
        return Head(text, tree, findings) is { } head ? Bind(text, tree, head, findings) : Unread(text, tree, findings);
    }

    /// <summary>Reads a text that stands in memory.</summary>
    public static Definition Read(string path, string content) => Read(DefinitionText.FromString(path, content));

    /// <summary>What stands for a file so long that nothing of it was read.</summary>
    internal static Definition TooLong(string path, ReadOptions options)
    {
        var text = DefinitionText.FromString(path, "");
        var findings = new FindingSink(text, options.MaxFindings);
        ReportLength(options, findings);
        return Unread(text, NodeTree.Nothing, findings);
    }

    private static void ReportLength(ReadOptions options, FindingSink findings) =>
        findings.Add(TextRules.LimitExceeded, default(SourceSpan), new Bilingual("文件长度", "length of the file"), options.MaxLength);

    private static bool IsReadable(DefinitionText text, ReadOptions options, FindingSink findings)
    {
        if (text.Content.Length > options.MaxLength)
            ReportLength(options, findings);
        else if (text.EncodingFault is { } fault)
            findings.Add(TextRules.NotUtf8, new SourceSpan(fault.Offset, 1), EncodingName(fault));
        else
            return true;
        return false;
    }

    // Chinese text sets a space before Latin letters.
    private static Bilingual EncodingName(EncodingFault fault) =>
        fault.Encoding is { } name ? new(" " + name, name) : new("另一种编码", "another encoding");

    private static Definition Unread(DefinitionText text, NodeTree tree, FindingSink findings) =>
        new(text, tree, null, Language.Chinese, null, findings.ToArray());

    private static Definition Bind(DefinitionText text, NodeTree tree, (DefinitionKind Kind, Language Language) head, FindingSink findings)
    {
        TextInspection.Run(tree, findings);
        var session = new BindingSession(text, tree, findings, head.Language);
        DefinitionElement model = head.Kind switch
        {
            DefinitionKind.Plan => PlanBinder.Bind(session, 0),
            DefinitionKind.Catalog => CatalogBinder.Bind(session, 0),
            DefinitionKind.Units => UnitsBinder.Bind(session, 0),
            _ => CalendarBinder.Bind(session, 0),
        };
        return new(text, tree, head.Kind, head.Language, model, findings.ToArray());
    }

    private static (DefinitionKind Kind, Language Language)? Head(DefinitionText text, NodeTree tree, FindingSink findings)
    {
        var announced = KindOf(text.Path);
        var name = Vocabulary.Kinds.Values[(int)(announced ?? DefinitionKind.Plan)];
        if (tree.IsEmpty || (tree.Count == 1 && tree.IsBlank(0)))
        {
            // A text that could not be read at all has its finding already.
            if (findings.Count == 0)
                findings.Add(TextRules.EmptyFile, default(SourceSpan), name);
            return null;
        }
        if (!HasHead(tree))
        {
            if (TextDamage.IsUtf8TakenForGbk(text.Content))
            {
                findings.Add(TextRules.NotUtf8, default(SourceSpan), new Bilingual("被当作 GBK 读取的 UTF-8", "UTF-8 that was taken for GBK"));
                return null;
            }
            findings.Add(TextRules.NotOurs, tree, tree.Count > 1 ? 1 : 0, name);
            return null;
        }
        return ReadHead(tree, findings, announced, name);
    }

    private static bool HasHead(NodeTree tree) =>
        tree.Kind(0) == NodeKind.Mapping && tree.Count > 2 && tree.IsScalar(1) && tree.Text(1) is ChineseHead or EnglishHead;

    private static (DefinitionKind Kind, Language Language)? ReadHead(NodeTree tree, FindingSink findings, DefinitionKind? announced, Bilingual name)
    {
        var language = tree.Text(1) == ChineseHead ? Language.Chinese : Language.English;
        var written = tree.IsScalar(2) ? tree.Text(2).Trim() : "";
        var slash = written.IndexOf('/');
        var kindText = slash < 0 ? written : written.Substring(0, slash);
        var kind = Vocabulary.Kinds.IndexOf(kindText);
        if (kind < 0 || !IsKnownVersion(slash < 0 ? "" : written.Substring(slash + 1)))
        {
            var expected = kind < 0 ? name : Vocabulary.Kinds.Values[kind];
            findings.Add(TextRules.UnknownVersion, tree, 2, Excerpt.Of(written), Current(expected));
            return null;
        }
        if (announced is { } other && (int)other != kind)
        {
            findings.Add(TextRules.KindDisagrees, tree, 2, name, Excerpt.Of(written));
            return null;
        }
        if (Vocabulary.Kinds.Values[kind].In(language) != kindText)
            findings.Add(TextRules.MixedLanguage, tree, 2, kindText, Forms.Of(language), Vocabulary.Kinds.Values[kind].In(language));
        return ((DefinitionKind)kind, language);
    }

    private static Bilingual Current(Bilingual kind) => new(
        string.Format(CultureInfo.InvariantCulture, "{0}/{1}", kind.Chinese, FormatVersion),
        string.Format(CultureInfo.InvariantCulture, "{0}/{1}", kind.English, FormatVersion));

    private static bool IsKnownVersion(string version) =>
        int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= FormatVersion;
}
