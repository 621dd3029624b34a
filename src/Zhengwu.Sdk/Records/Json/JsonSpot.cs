using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>What is being read: its place, and the property within it where the place is an object.</summary>
internal readonly record struct JsonSpot(RecordPlace Place, Bilingual? Property = null)
{
    /// <summary>The name by which a message calls it.</summary>
    public Bilingual NameIn(RecordTerms terms)
    {
        if (Property is not null)
            return Property;
        if (Place.Part != RecordPart.Element)
            return RecordVocabulary.NameOf(Place.Part) ?? new("记录", "record");
        return Place.Index < 0 ? RecordVocabulary.Elements : new(terms.Elements[Place.Index].Name, terms.Elements[Place.Index].Name);
    }

    public static implicit operator JsonSpot(RecordPlace place) => new(place);

    public static implicit operator JsonSpot(RecordPart part) => new(part);
}
