using System.Globalization;
using System.Text;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>Writes places as JSON pointers (RFC 6901).</summary>
internal static class RecordPointer
{
    public static string Of(RecordPlace place, RecordTerms terms, Language language)
    {
        var pointer = new StringBuilder();
        if (place.Part == RecordPart.Element)
        {
            Append(pointer, RecordVocabulary.Elements.In(language));
            if (place.Index >= 0)
                Append(pointer, RecordVocabulary.NameOf(terms, place.Index, language));
        }
        else if (RecordVocabulary.NameOf(place.Part) is { } name)
        {
            Append(pointer, name.In(language));
            Append(pointer, place.Index);
        }
        Append(pointer, place.Row);
        Append(pointer, place.Column);
        return pointer.ToString();
    }

    private static void Append(StringBuilder pointer, int index)
    {
        if (index >= 0)
            pointer.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
    }

    private static void Append(StringBuilder pointer, string name) =>
        pointer.Append('/').Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}
