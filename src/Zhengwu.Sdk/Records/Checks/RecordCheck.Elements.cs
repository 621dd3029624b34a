using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Records;
using Zhengwu.Rules;

namespace Zhengwu.CompilerServices;

/// <content>Elements: there, and what their type says.</content>
public ref partial struct RecordCheck
{
    /// <summary>Checks an element by its declared type.</summary>
    public void Element(int element, RecordValue value)
    {
        switch (value.Type)
        {
            case FieldType.Table: Table(element, value.AsTable()); break;
            case FieldType.Link: Link(element, value.AsLink()); break;
            case FieldType.File: File(element, value.AsFile()); break;
            case FieldType.List: List(element, value.AsList()); break;
            case FieldType.Text: Text(element, value.AsText()); break;
            default: Present(element, value.Exists); break;
        }
    }

    /// <summary>Checks a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(int element, string? text)
    {
        if (!IsPlain(element) || !IsSeen(text))
            CheckText(element, text);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckText(int element, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Missing(element);
            return;
        }
        CheckHint(element, text);
        CheckOptions(element, text);
        Scan(element, text);
    }

    /// <summary>Checks a table.</summary>
    public void Table(int element, RecordTable? table)
    {
        if (table is null || table.Rows.IsEmpty)
        {
            Missing(element);
            return;
        }
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row];
            for (var column = 0; column < cells.Count; column++)
                Scan(element, cells[column], table.HeadingOf(column), row, column);
        }
    }

    /// <summary>Checks a link.</summary>
    public void Link(int element, RecordLink? link)
    {
        if (link is null || string.IsNullOrWhiteSpace(link.Address))
            Missing(element);
        else if (!link.IsWebAddress)
            Report(RecordRules.LinkNotWeb, RecordPlace.OfElement(element), _terms.Elements[element].Name);
    }

    /// <summary>Checks a file.</summary>
    public void File(int element, RecordFile? file)
    {
        if (file is null || string.IsNullOrWhiteSpace(file.Name))
            Missing(element);
        else
            Scan(element, file.Name);
    }

    /// <summary>Checks a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void List(int element, ValueList<string>? list)
    {
        if (!IsPlain(element) || list is not { IsEmpty: false })
            CheckList(element, list);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckList(int element, ValueList<string>? list)
    {
        if (list is not { IsEmpty: false } entries)
        {
            Missing(element);
            return;
        }
        for (var i = 0; i < entries.Count; i++)
            Scan(element, entries[i], row: i);
    }

    /// <summary>Checks an element of another type, of which only its presence can be asked.</summary>
    public void Present(int element, bool exists)
    {
        if (!exists)
            Missing(element);
    }

    private readonly bool IsPlain(int element) => element < RecordTerms.MostPlain && ((_plain >> element) & 1) != 0;

    // Whether a text surely begins with a character that is to be seen; where this says no, it is looked at closely.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSeen([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 } && (text[0] > '\u3000' || text[0] is > ' ' and < '\u007F');

    private void Missing(int element)
    {
        if (_terms.Elements[element].IsRequired && _draft.Method != PublicationMethod.Withheld)
            Report(RecordRules.ElementMissing, RecordPlace.OfElement(element), _terms.Elements[element].Name);
    }

    private void CheckHint(int element, string text)
    {
        if (_terms.Elements[element].FoldedHint is { } hint && TextFold.IsFormOf(hint, text))
            Report(RecordRules.HintAsValue, RecordPlace.OfElement(element), _terms.Elements[element].Name);
    }

    private void CheckOptions(int element, string text)
    {
        var options = _terms.Elements[element].Options;
        if (options.IsEmpty)
            return;
        foreach (var option in options)
        {
            if (option == text)
                return;
        }
        Report(RecordRules.OptionUnknown, RecordPlace.OfElement(element), _terms.Elements[element].Name, string.Join("、", options));
    }
}
