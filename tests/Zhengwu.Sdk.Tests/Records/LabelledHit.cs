namespace Zhengwu.Records;

/// <summary>What a line of the labelled set says, or what the scanner found in it.</summary>
internal sealed record LabelledHit(PersonalDataKind Kind, int Start, int End)
{
    // Where an address begins is a matter of taste; that it is one, and where its door is, is not.
    public bool Meets(LabelledHit other) =>
        Kind == other.Kind && (Kind is PersonalDataKind.HomeAddress or PersonalDataKind.AddressPart ? Start < other.End && other.Start < End && End == other.End : this == other);

    public static LabelledHit Parse(string text)
    {
        var parts = text.Split(':', '-');
        return new(Enum.Parse<PersonalDataKind>(parts[0]), int.Parse(parts[1], null), int.Parse(parts[2], null));
    }

    public static LabelledHit Of(PersonalDataHit hit) => new(hit.Kind, hit.Span.Start, hit.Span.End);
}
