using System.Text;

namespace Zhengwu.Definitions;

/// <summary>Prints <see cref="YamlNode"/>s: a key on each line, short records and lists of texts in brackets on one.</summary>
/// <remarks>
/// The layout follows from the content alone: in brackets stands what holds no rows and no text of several lines, and
/// fits in <see cref="Width"/> columns, a Chinese character counting two. An empty line parts the blocks of the file's first level.
/// </remarks>
internal sealed class YamlPrinter
{
    private const int Width = 120;

    // YAML lets a key that is followed by its colon be 1,024 characters long.
    private const int LongestKey = 1000;

    // An empty list or mapping has no other form.
    private const int NothingInBrackets = 2;

    private readonly StringBuilder _text = new();

    /// <summary>Prints a file.</summary>
    public static string Print(YamlNode.Mapping file)
    {
        var printer = new YamlPrinter();
        printer.PrintFile(file);
        return printer._text.ToString();
    }

    private void PrintFile(YamlNode.Mapping file)
    {
        var wasBlock = false;
        foreach (var entry in file.Entries)
        {
            var inline = Inline(entry.Value, KeyColumns(entry.Key));
            if (_text.Length > 0 && (wasBlock || inline is null))
                _text.Append('\n');
            wasBlock = inline is null;
            PrintEntry(entry, inline, 0);
        }
    }

    private void PrintMapping(YamlNode.Mapping mapping, int indent)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            // The first key stands behind the dash of its list.
            if (i > 0)
                Indent(indent);
            PrintEntry(mapping.Entries[i], Inline(mapping.Entries[i].Value, indent + KeyColumns(mapping.Entries[i].Key)), indent);
        }
    }

    private void PrintEntry(KeyValuePair<string, YamlNode> entry, string? inline, int indent)
    {
        var key = YamlScalar.OnOneLine(entry.Key, inFlow: false);
        if (key.Length > LongestKey)
        {
            _text.Append("? ").Append(key).Append('\n');
            Indent(indent);
            key = "";
        }
        _text.Append(key).Append(':');
        PrintValue(entry.Value, inline, indent);
    }

    private void PrintValue(YamlNode value, string? inline, int indent)
    {
        if (inline is not null)
        {
            _text.Append(inline.Length > 0 ? " " : "").Append(inline).Append('\n');
            return;
        }
        switch (value)
        {
            case YamlNode.Scalar scalar:
                PrintLines(scalar.Text, indent + 2);
                break;
            case YamlNode.Sequence sequence:
                _text.Append('\n');
                PrintSequence(sequence, indent + 2);
                break;
            default:
                _text.Append('\n');
                Indent(indent + 2);
                PrintMapping((YamlNode.Mapping)value, indent + 2);
                break;
        }
    }

    private void PrintSequence(YamlNode.Sequence sequence, int indent)
    {
        var wasBlock = false;
        for (var i = 0; i < sequence.Entries.Count; i++)
        {
            var inline = Inline(sequence.Entries[i], indent + 2);
            if (i > 0 && indent == 2 && (wasBlock || inline is null))
                _text.Append('\n');
            wasBlock = inline is null;
            Indent(indent);
            PrintListed(sequence.Entries[i], inline, indent);
        }
    }

    private void PrintListed(YamlNode entry, string? inline, int indent)
    {
        _text.Append('-');
        switch (entry)
        {
            case YamlNode.Mapping mapping when inline is null:
                _text.Append(' ');
                PrintMapping(mapping, indent + 2);
                break;
            case YamlNode.Sequence sequence when inline is null:
                _text.Append('\n');
                PrintSequence(sequence, indent + 2);
                break;
            default:
                PrintValue(entry, inline, indent);
                break;
        }
    }

    private void PrintLines(string text, int indent)
    {
        var endsWithBreak = text[text.Length - 1] == '\n';
        _text.Append(endsWithBreak ? " |\n" : " |-\n");
        foreach (var line in (endsWithBreak ? text.Substring(0, text.Length - 1) : text).Split('\n'))
        {
            if (line.Length > 0)
                Indent(indent);
            _text.Append(line).Append('\n');
        }
    }

    private void Indent(int columns) => _text.Append(' ', columns);

    /// <summary>A value as it stands behind its key or dash on the same line; null when it takes lines of its own.</summary>
    private static string? Inline(YamlNode value, int column)
    {
        if (value is YamlNode.Scalar scalar)
            return InlineScalar(scalar);
        var flow = new StringBuilder();
        return AppendFlow(flow, value) && (column + 1 + Columns(flow) <= Width || flow.Length == NothingInBrackets) ? flow.ToString() : null;
    }

    private static string? InlineScalar(YamlNode.Scalar scalar)
    {
        if (scalar.IsNothing)
            return "";
        return scalar.Form != ScalarForm.Quoted && YamlScalar.FitsBlock(scalar.Text)
            ? null
            : YamlScalar.OnOneLine(scalar.Text, inFlow: false, scalar.Form);
    }

    private static bool AppendFlow(StringBuilder flow, YamlNode value) => value switch
    {
        YamlNode.Scalar scalar => AppendFlow(flow, scalar),
        YamlNode.Sequence sequence => AppendFlow(flow, sequence),
        YamlNode.Mapping mapping => AppendFlow(flow, mapping),
        _ => false,
    };

    private static bool AppendFlow(StringBuilder flow, YamlNode.Scalar scalar)
    {
        if (scalar.IsNothing || YamlScalar.FitsBlock(scalar.Text) || scalar.Text.Length > Width)
            return false;
        if (scalar.Form == ScalarForm.Bare && YamlScalar.IsAmbiguous(scalar.Text) && !YamlScalar.IsPlain(scalar.Text, inFlow: true))
            return false;
        flow.Append(YamlScalar.OnOneLine(scalar.Text, inFlow: true, scalar.Form));
        return flow.Length <= Width;
    }

    // A list of records reads better with a line for each, even where all of them would fit on one.
    private static bool AppendFlow(StringBuilder flow, YamlNode.Sequence sequence)
    {
        flow.Append('[');
        for (var i = 0; i < sequence.Entries.Count; i++)
        {
            if (i > 0)
                flow.Append(", ");
            if (sequence.Entries[i] is YamlNode.Mapping || !AppendFlow(flow, sequence.Entries[i]))
                return false;
        }
        flow.Append(']');
        return true;
    }

    private static bool AppendFlow(StringBuilder flow, YamlNode.Mapping mapping)
    {
        if (mapping.IsRow && mapping.Entries.Count > 0)
            return false;
        flow.Append('{');
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            flow.Append(i > 0 ? ", " : "").Append(YamlScalar.OnOneLine(mapping.Entries[i].Key, inFlow: true)).Append(": ");
            if (flow.Length > Width || !AppendFlow(flow, mapping.Entries[i].Value))
                return false;
        }
        flow.Append('}');
        return true;
    }

    private static int KeyColumns(string key) => Columns(key) + 1;

    private static int Columns(string text)
    {
        var columns = 0;
        foreach (var c in text)
            columns += ColumnsOf(c);
        return columns;
    }

    private static int Columns(StringBuilder text)
    {
        var columns = 0;
        for (var i = 0; i < text.Length; i++)
            columns += ColumnsOf(text[i]);
        return columns;
    }

    // Half a pair counts one: characters beyond the basic plane are wide.
    private static int ColumnsOf(char c) => c >= '\u1100' && !char.IsSurrogate(c) ? 2 : 1;
}
