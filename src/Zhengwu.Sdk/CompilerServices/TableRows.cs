namespace Zhengwu.CompilerServices;

/// <summary>A growing row of numbers.</summary>
internal sealed class TableRows
{
    private char[] _text = new char[256];

    public int Length { get; private set; }

    public void Append(ulong number)
    {
        Reserve(TableNumber.MostDigits);
        Length = TableNumber.Write(number, _text, Length);
    }

    public void Append(TableRows other)
    {
        Reserve(other.Length);
        Array.Copy(other._text, 0, _text, Length, other.Length);
        Length += other.Length;
    }

    /// <summary>Puts a number before what was appended since.</summary>
    public void Insert(int at, ulong number)
    {
        Append(number);
        var digits = new char[TableNumber.MostDigits];
        var count = TableNumber.Write(number, digits, 0);
        Array.Copy(_text, at, _text, at + count, Length - count - at);
        Array.Copy(digits, 0, _text, at, count);
    }

    public override string ToString() => new(_text, 0, Length);

    private void Reserve(int more)
    {
        if (Length + more > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + more));
    }
}
