using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>Finds the name of a unit stuck to the end of a heading, where a line break or a column was lost (…精细化县住房和城乡建设局).</summary>
internal sealed class GluedUnit
{
    // What stands before must be a heading of its own; 一、 or 推进 is none.
    private const int ShortestHeading = 6;

    private static readonly string[] Heads = ["局", "分局", "委", "委员会", "办", "办公室", "厅"];

    // After these the unit belongs to the sentence: 加强区司法局…, 移交县档案局, 各乡镇和县财政局.
    private static readonly string[] Binders =
    [
        "报", "送", "至", "由", "向", "对", "与", "和", "及", "、", ",", ":", "给", "归", "入", "到", "同", "合", "请", "为", "是", "在", "各", "本", "我", "全", "该", "的", "(", "《", "\"", "以", "将", "把", "经",
        "加强", "完善", "推进", "支持", "配合", "督促", "指导", "移交", "提交", "联合", "依托", "组建", "成立", "设立", "强化", "规范", "建设", "优化", "整合", "参加", "接受", "服务", "调整", "撤销", "成为", "改革",
    ];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly int[] _lengths;

    /// <param name="units">The directory whose units are known by name; null when there is none.</param>
    public GluedUnit(UnitDirectory? units)
    {
        foreach (var unit in units?.Units ?? default)
        {
            foreach (var name in unit.Aliases.Concat(unit.SecondNames).Prepend(unit.Name))
            {
                if (name.Text is { } text && TextFold.Fold(text) is { Length: > 2 } folded)
                    _known.Add(folded);
            }
        }
        _lengths = [.. _known.Select(name => name.Length).Distinct().OrderByDescending(length => length)];
    }

    /// <summary>The unit at the end of a heading, as written; null when there is none or it may belong to the heading's sentence.</summary>
    public string? In(string heading)
    {
        var text = FoldedText.Of(heading);
        var folded = text.Folded;
        var start = StartOfKnown(folded) ?? StartOfDepartment(folded);
        return start is { } at && at >= ShortestHeading && !Words.AnyEndsAt(folded, at, Binders) ? text.Written(at, folded.Length) : null;
    }

    private int? StartOfKnown(string folded)
    {
        foreach (var length in _lengths)
        {
            var start = folded.Length - length;
            if (start >= ShortestHeading && _known.Contains(folded.Substring(start)))
                return start;
        }
        return null;
    }

    // A level word, functions and nothing else, then a head noun: 县|人力资源和社会保障|局.
    private static int? StartOfDepartment(string folded)
    {
        var head = Words.LongestAtEnd(folded, Heads);
        if (head == 0)
            return null;
        var end = folded.Length - head;
        for (var i = ShortestHeading; i < end - 1; i++)
        {
            if (RegionWords.Level(folded, i).Length == 1 && DepartmentTerms.EndOfFunctions(folded, i + 1) == end)
                return i;
        }
        return null;
    }
}
