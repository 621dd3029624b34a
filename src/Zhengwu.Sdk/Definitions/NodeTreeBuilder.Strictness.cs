using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <content>Makes up for what the YAML parser gets wrong: see docs/decisions/yaml.md.</content>
internal sealed partial class NodeTreeBuilder
{
    /// <summary>The text as the parser reads it right; every place in it is the same place in the file.</summary>
    /// <remarks>The parser takes U+0000 for the end, and loses a last line that has nothing but spaces where no line break follows.</remarks>
    private static string Readable(string content)
    {
        var end = content.IndexOf('\0');
        if (end >= 0)
            return content.Substring(0, end);
        return content.Length > 0 && content[content.Length - 1] is ' ' or '\t' ? content + "\n" : content;
    }

    private void ReportWhatTheParserLetsPass()
    {
        if (!_isComplete)
            return;
        ReportEarlyEnd();
        ReportTabs();
        ReportHalfCharacters();
    }

    private void ReportEarlyEnd()
    {
        var end = _text.Content.IndexOf('\0');
        if (end < 0)
            return;
        _isComplete = false;
        ReportSyntax(end, YamlFaults.ControlCharacter);
    }

    // At the start of a line with content, where the parser takes a tab for a space within brackets and quotes. Only what
    // stands in no block of keys or dashes at all may begin so.
    private void ReportTabs()
    {
        if (_count == 0 || _rows[0].IsPlain || _rows[0].Kind == NodeKind.Scalar)
            return;
        for (var tab = IndexOfTab(0); tab >= 0 && !_findings.IsFull; tab = IndexOfTab(tab + 1))
        {
            if ((tab == 0 || IsBreak(_text.Content[tab - 1])) && HasContentAfter(tab))
                ReportSyntax(tab, YamlFaults.Tab);
        }
    }

    // Between a dash and the list or mapping that begins on its line.
    private void RefuseTabBefore(int block)
    {
        var content = _text.Content;
        var gap = block;
        while (gap > 0 && content[gap - 1] is ' ' or '\t')
            gap--;
        var tab = content.IndexOf('\t', gap, block - gap);
        if (tab >= 0 && gap > 0 && !IsBreak(content[gap - 1]))
            ReportSyntax(tab, YamlFaults.Tab);
    }

    private void ReportHalfCharacters()
    {
        for (var half = TextDamage.IndexOfHalf(_text.Content, 0); half >= 0 && !_findings.IsFull; half = TextDamage.IndexOfHalf(_text.Content, half + 1))
            ReportSyntax(half, YamlFaults.HalfCharacter);
    }

    private int IndexOfTab(int from) => _text.Content.IndexOf('\t', from);

    private bool HasContentAfter(int tab)
    {
        var content = _text.Content;
        var next = tab + 1;
        while (next < content.Length && content[next] is ' ' or '\t')
            next++;
        return next < content.Length && !IsBreak(content[next]) && content[next] != '#';
    }

    private static bool IsBreak(char c) => c is '\r' or '\n';
}
