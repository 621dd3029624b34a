namespace Zhengwu.Units;

/// <summary>The words that name a role: labels before a list (牵头单位：) and verbs after it (负责落实).</summary>
internal static class RoleWords
{
    // 按照各自职责分工共同组织实施 and the like; a longer run is no language.
    private const int LongestRun = 30;

    private static readonly (string Word, AssignmentRole Role)[] Labels =
    [
        ("牵头", AssignmentRole.Lead), ("主办", AssignmentRole.Lead), ("牵头责任", AssignmentRole.Lead), ("牵头负责", AssignmentRole.Lead), ("总牵头", AssignmentRole.Lead),
        ("责任", AssignmentRole.Responsible), ("主责", AssignmentRole.Responsible), ("负责", AssignmentRole.Responsible), ("主要责任", AssignmentRole.Responsible),
        ("第一责任", AssignmentRole.Responsible), ("具体责任", AssignmentRole.Responsible), ("公开", AssignmentRole.Responsible), ("公开责任", AssignmentRole.Responsible), ("发布", AssignmentRole.Responsible),
        ("落实", AssignmentRole.CarryOut), ("具体落实", AssignmentRole.CarryOut), ("责任落实", AssignmentRole.CarryOut), ("承办", AssignmentRole.CarryOut), ("实施", AssignmentRole.CarryOut), ("执行", AssignmentRole.CarryOut),
        ("配合", AssignmentRole.Support), ("协办", AssignmentRole.Support), ("协助", AssignmentRole.Support), ("协同", AssignmentRole.Support), ("参与", AssignmentRole.Support), ("参加", AssignmentRole.Support),
        ("接收", AssignmentRole.Receiver), ("受理", AssignmentRole.Receiver), ("报送", AssignmentRole.Receiver), ("汇总", AssignmentRole.Receiver),
    ];

    private static readonly string[] LabelNouns = Words.List("单位 部门 科室 处室 股室 机构 主体 责任单位 方");

    // In the order of weight: 牵头落实 leads, 配合落实 supports, 负责落实 answers for the task.
    private static readonly (string Word, AssignmentRole Role)[] Verbs =
    [
        ("牵头", AssignmentRole.Lead), ("主办", AssignmentRole.Lead),
        ("配合", AssignmentRole.Support), ("协助", AssignmentRole.Support), ("协同", AssignmentRole.Support), ("参与", AssignmentRole.Support), ("协办", AssignmentRole.Support),
        ("负责", AssignmentRole.Responsible), ("主责", AssignmentRole.Responsible),
        ("落实", AssignmentRole.CarryOut), ("实施", AssignmentRole.CarryOut), ("承办", AssignmentRole.CarryOut), ("执行", AssignmentRole.CarryOut), ("办理", AssignmentRole.CarryOut),
    ];

    // What a run of verbs may begin with …
    private static readonly string[] Adverbs = Words.List("按照 根据 依据 依照 按 依 各自 各司其职 分工 分别 共同 联合 具体 统筹 积极 主动 组织 抓好 做好 认真 全力 总 贯彻");

    // … and what it may go on with: at its beginning these end the words before it (公开工作|负责).
    private static readonly string[] Fillers = Words.List("职责 责任 职能 职权 权限 任务 工作 抓 推进 推动 协调 督促 督查 检查 指导 监督 考核 汇总 日常");

    private static readonly string[] JointAdverbs = ["分别", "共同", "联合", "分工", "各自"];

    /// <summary>Reads a label at a place, with its colon; the length is zero where none stands there.</summary>
    /// <remarks>Without a colon a label counts only where white space parts it from the list, as in a line of its own.</remarks>
    public static RoleWord LabelAt(UnitPhrase phrase, int at)
    {
        var best = default(RoleWord);
        foreach (var (word, role) in Labels)
        {
            if (!phrase.At(at, word))
                continue;
            var noun = LongestNoun(phrase, at + word.Length);
            var end = SkipColon(phrase, at + word.Length + noun, noun > 0);
            if (end - at > best.Length)
                best = new(end - at, role, false);
        }
        return best;
    }

    /// <summary>Reads a run of verbs and their adverbs at a place (按职责分工分别负责); the length is zero where it holds no verb.</summary>
    public static RoleWord VerbAt(UnitPhrase phrase, int at)
    {
        var end = at;
        var weight = Verbs.Length;
        var joint = false;
        while (end - at < LongestRun && StepOver(phrase, end, end == at, ref weight, ref joint) is > 0 and var step)
            end += step;
        return weight == Verbs.Length ? default : new(end - at, Verbs[weight].Role, joint);
    }

    /// <summary>Reads a bracket that holds nothing but a role: 区司法局（牵头）, 区财政局（责任单位）.</summary>
    public static RoleWord Mark(UnitPhrase inner)
    {
        var verb = VerbAt(inner, 0);
        if (verb.Length > 0 && (verb.Length == inner.Length || verb.Length + LongestNoun(inner, verb.Length) == inner.Length))
            return verb with { Length = inner.Length };
        foreach (var (word, role) in Labels)
        {
            if (inner.At(0, word) && LongestNoun(inner, word.Length) is > 0 and var noun && word.Length + noun == inner.Length)
                return new(inner.Length, role, false);
        }
        return default;
    }

    private static int StepOver(UnitPhrase phrase, int at, bool isFirst, ref int weight, ref bool joint)
    {
        for (var i = 0; i < Verbs.Length; i++)
        {
            if (!phrase.At(at, Verbs[i].Word))
                continue;
            weight = Math.Min(weight, i);
            return Verbs[i].Word.Length;
        }
        foreach (var adverb in Adverbs)
        {
            if (!phrase.At(at, adverb))
                continue;
            joint |= Array.IndexOf(JointAdverbs, adverb) >= 0;
            return adverb.Length;
        }
        var filler = isFirst ? null : Array.Find(Fillers, word => phrase.At(at, word));
        return filler?.Length ?? 0;
    }

    private static int LongestNoun(UnitPhrase phrase, int at)
    {
        var longest = 0;
        foreach (var noun in LabelNouns)
        {
            if (noun.Length > longest && phrase.At(at, noun))
                longest = noun.Length;
        }
        return longest;
    }

    // The end of the label, or zero when nothing shows that it is one. 责任单位（科室）： has its bracket before the colon.
    private static int SkipColon(UnitPhrase phrase, int at, bool hasNoun)
    {
        var colon = HasNounInBracket(phrase, at) ? phrase.Next(at) : at;
        if (colon < phrase.Length && phrase[colon] == ':')
            return colon + 1;
        return hasNoun && at < phrase.Length && phrase.HasGapBefore(at) ? at : 0;
    }

    private static bool HasNounInBracket(UnitPhrase phrase, int at) =>
        at < phrase.Length && phrase[at] == '(' && phrase.ClosingOf(at) is > 0 and var closing && at + 1 + LongestNoun(phrase, at + 1) == closing;
}

/// <summary>A word that names a role, as found in a text.</summary>
/// <param name="Length">The number of folded characters; zero when there is none.</param>
/// <param name="Role">The role.</param>
/// <param name="IsJoint">Whether it speaks of all units before it (分别, 共同), not only of its clause.</param>
internal readonly record struct RoleWord(int Length, AssignmentRole Role, bool IsJoint);
