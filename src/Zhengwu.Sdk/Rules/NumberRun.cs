namespace Zhengwu.Rules;

/// <summary>What a number does to the run of numbers before it.</summary>
internal enum NumberStep
{
    /// <summary>It follows, or begins a run.</summary>
    InOrder,

    /// <summary>Numbers are missing before it.</summary>
    Gap,

    /// <summary>It stood before in the same run.</summary>
    Twice,
}

/// <summary>Follows the numbers of tasks in reading order; a run may start again at 1 below a new heading.</summary>
internal sealed class NumberRun
{
    private readonly HashSet<int> _seen = [];
    private bool _startsAgain;

    // Numbers that a repeated one may have been meant to be: after 1, 2, 2 both 3 and 4 are in order.
    private int _slack;

    /// <summary>The greatest number of the run so far; 0 at its start.</summary>
    public int Last { get; private set; }

    public NumberStep Next(int number, bool belowNewHeading)
    {
        if (_seen.Count == 0)
            return Start(number);
        if (belowNewHeading && (number == 1 || (_startsAgain && number <= Last)))
            return StartAgain(number);
        if (!_seen.Add(number))
        {
            _slack++;
            return NumberStep.Twice;
        }

        // A number that comes late was missed before; two rows that changed places are one fault, not two.
        if (number < Last)
            return NumberStep.InOrder;
        var step = number <= Last + 1 + _slack ? NumberStep.InOrder : NumberStep.Gap;
        (Last, _slack) = (number, 0);
        return step;
    }

    private NumberStep StartAgain(int number)
    {
        _startsAgain = true;
        _seen.Clear();
        Start(number);
        return number == 1 ? NumberStep.InOrder : NumberStep.Gap;
    }

    // The first run may begin anywhere: a file can be an excerpt.
    private NumberStep Start(int number)
    {
        _seen.Add(number);
        (Last, _slack) = (number, 0);
        return NumberStep.InOrder;
    }
}
