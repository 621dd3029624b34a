using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Keys, documents and index numbers that come twice. Of each it keeps a digest of 16 bytes and who bore it.</summary>
internal sealed class TwiceBook : AuditBook
{
    private readonly Dictionary<UInt128, RecordKey> _keys = [];
    private readonly Dictionary<UInt128, RecordKey> _documents = [];
    private readonly Dictionary<UInt128, RecordKey> _indexNumbers = [];

    public override IEnumerable<AuditFinding> Add(AuditEntry entry)
    {
        if (Before(_keys, entry.Draft.Id, entry.Key) is { } same)
            yield return entry.Find(RecordRules.KeyTwice, RecordPart.Id, same);
        if (!entry.IsPublic)
            yield break;
        if (Before(_documents, DocumentOf(entry), entry.Key) is { } document)
            yield return entry.Find(RecordRules.DocumentTwice, PartOf(entry), document, NameOf(entry));
        if (Before(_indexNumbers, AuditEntry.Folded(entry.Draft.IndexNumber), entry.Key) is { } index)
            yield return entry.Find(RecordRules.IndexNumberTwice, RecordPart.IndexNumber, index, entry.Draft.IndexNumber!);
    }

    private static RecordKey? Before(Dictionary<UInt128, RecordKey> seen, string? text, RecordKey key)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var digest = DigestOf(text);
        if (seen.TryGetValue(digest, out var before))
            return before;
        seen.Add(digest, key);
        return null;
    }

    // The number tells a document from all others; without one, its title does among what one unit formed on one day.
    private static string? DocumentOf(AuditEntry entry)
    {
        var (draft, terms) = (entry.Draft, entry.Terms);
        if (AuditEntry.Folded(draft.DocumentNumber) is { } number)
            return $"{number}\n{terms.StageId}\n{terms.DocumentKind}";
        return AuditEntry.Folded(draft.Title) is { } title && draft.FormedOn is { } formed
            ? $"{title}\n{AuditEntry.Folded(draft.Unit)}\n{terms.ItemId}\n{terms.StageId}\n{DayText.Iso(formed)}"
            : null;
    }

    private static RecordPart PartOf(AuditEntry entry) => AuditEntry.Folded(entry.Draft.DocumentNumber) is null ? RecordPart.Title : RecordPart.DocumentNumber;

    // A title may hold what must not be told; a number does not.
    private static Bilingual NameOf(AuditEntry entry) => AuditEntry.Folded(entry.Draft.DocumentNumber) is null
        ? new("单位、事项、标题和形成日期都相同", "unit, item, title and day of forming are the same")
        : new($"文号“{entry.Draft.DocumentNumber}”相同", $"both bear the number '{entry.Draft.DocumentNumber}'");

    private static UInt128 DigestOf(string text) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
