using System.Runtime.CompilerServices;

namespace Zhengwu.CompilerServices;

/// <summary>Numbers as printable ASCII that needs no escape in a C# literal: one character below 44, two below 1,500.</summary>
/// <remarks>Lower digits come first, base 34, as <c>]</c> to <c>~</c>; the last is base 44, <c>0</c> to <c>[</c>. The backslash between them is never used.</remarks>
internal static class TableNumber
{
    /// <summary>The digits of the greatest number.</summary>
    public const int MostDigits = 13;

    private const int LowBase = 34, LowFirst = ']', LastBase = 44, LastFirst = '0';

    /// <summary>Writes a number and returns the place after it.</summary>
    public static int Write(ulong number, char[] rows, int at)
    {
        for (; number >= LastBase; number /= LowBase)
            rows[at++] = (char)(LowFirst + (int)(number % LowBase));
        rows[at++] = (char)(LastFirst + (int)number);
        return at;
    }

    /// <summary>Reads a number and moves to the place after it.</summary>
    [MethodImpl(CatalogTable.OptimizedAtOnce)]
    public static ulong Read(string rows, ref int at)
    {
        var c = rows[at++];
        if (c < LowFirst)
            return (ulong)(c - LastFirst);
        var number = (ulong)(c - LowFirst);
        var unit = (ulong)LowBase;
        for (c = rows[at++]; c >= LowFirst; c = rows[at++])
        {
            number += unit * (ulong)(c - LowFirst);
            unit *= LowBase;
        }
        return number + (unit * (ulong)(c - LastFirst));
    }
}
