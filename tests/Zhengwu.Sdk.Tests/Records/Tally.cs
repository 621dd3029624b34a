using System.Globalization;

namespace Zhengwu.Records;

/// <summary>Counts what was rightly found, wrongly found and missed.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public static bool IsAlarm(LabelledHit hit) => hit.Kind is not (PersonalDataKind.PartialNumber or PersonalDataKind.BirthDate or PersonalDataKind.AddressPart);

    public void Add(LabelledLine line, Func<LabelledHit, bool> counts)
    {
        var found = line.Found();
        Right += found.Count(hit => counts(hit) && line.Expected.Any(hit.Meets));
        Wrong += found.Count(hit => counts(hit) && !line.Expected.Any(hit.Meets));
        Missed += line.Expected.Count(hit => counts(hit) && !found.Any(hit.Meets));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"right {Right,4}  wrong {Wrong,3}  missed {Missed,3}  precision {Precision:0.000}  recall {Recall:0.000}");
}
