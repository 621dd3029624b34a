namespace Zhengwu.Deadlines;

/// <content>The words, by what they are. All in simplified characters: <see cref="LimitFold"/> goes before.</content>
internal static partial class Lexicon
{
    /// <summary>The values of <see cref="TokenKind.YearRef"/>, <see cref="TokenKind.QuarterRef"/>, <see cref="TokenKind.MonthRef"/> and <see cref="TokenKind.WeekRef"/>.</summary>
    public const int This = 1;
    public const int Next = 2;

    /// <summary>次月: the one after the one that the duty concerns, and so every one in turn.</summary>
    public const int Following = 3;

    /// <summary>当月: the one that the duty concerns.</summary>
    public const int Concerned = 4;
    public const int Previous = 5;
    public const int Some = 6;

    /// <summary>The value of a <see cref="TokenKind.Counter"/> that is also a measure word for things.</summary>
    public const int Thing = 1;

    /// <summary>The value of a <see cref="TokenKind.Aside"/> that leaves out days off, which adds nothing to working days alone.</summary>
    public const int DaysOff = 1;

    /// <summary>The value of a <see cref="TokenKind.Soft"/> whose first two characters soften the bound that follows: 一般不少于.</summary>
    public const int Softener = 1;

    /// <summary>What a quota can count; the first is the usual one.</summary>
    public static IReadOnlyList<string> Counters => CounterWords.All;

    // A class of its own, so that it is there when the lexicon is built.
    private static class CounterWords
    {
        public static readonly string[] All =
            ["次", "篇", "条", "期", "场", "场次", "轮", "回", "批", "批次", "例", "个", "项", "件", "份", "家", "名"];
    }

    private static void Define(Words words)
    {
        DefineCalendar(words);
        DefineUnits(words);
        DefineCycles(words);
        DefineBounds(words);
        DefineFunctionWords(words);
        DefineManners(words);
        DefineLaw(words);
        DefineEvents(words);
        DefineCompounds(words);
    }

    private static void DefineCalendar(Words words)
    {
        words.Are(TokenKind.Year, "年 年度 年份");
        words.Are(TokenKind.Month, "月 月份 月度");
        words.Are(TokenKind.Day, 1, "日");
        words.Are(TokenKind.Day, "号");
        words.Are(TokenKind.Number, "元月");
        words.Are(TokenKind.Lunar, "农历 阴历 正月 腊月 冬月");
        words.Are(TokenKind.HalfOfYear, 1, "上半年 上半年度");
        words.Are(TokenKind.HalfOfYear, 2, "下半年 下半年度");
        words.Are(TokenKind.Quarter, "季度 季");
        words.Are(TokenKind.Part, 1, "上旬");
        words.Are(TokenKind.Part, 2, "中旬");
        words.Are(TokenKind.Part, 3, "下旬");
        words.Are(TokenKind.End, "底 末 终");
        words.Are(TokenKind.Start, "初");
        words.Are(TokenKind.Midst, "年中");
        words.Are(TokenKind.YearRef, This, "本年 本年度 今年 今年度 当年 当年度 该年度");
        words.Are(TokenKind.YearRef, Next, "明年 明年度 来年 下年 下年度 下一年 下一年度");
        words.Are(TokenKind.YearRef, Following, "次年 次年度 翌年 第二年 第二年度");
        words.Are(TokenKind.YearRef, Previous, "上年 上年度 上一年 上一年度 去年 前一年");
        words.Are(TokenKind.YearRef, Some, "某年 某年度");
        words.Are(TokenKind.AllYear, "全年 全年度");
        words.Are(TokenKind.QuarterRef, This, "本季度 本季");
        words.Are(TokenKind.QuarterRef, Concerned, "当季度 当季");
        words.Are(TokenKind.QuarterRef, Next, "下季度 下季 下一季度 下一个季度 下个季度");
        words.Are(TokenKind.QuarterRef, Following, "次季度 次季");
        words.Are(TokenKind.QuarterRef, Previous, "上季度 上季 上一季度 上个季度");
        words.Are(TokenKind.QuarterRef, Some, "某季度");
        words.Are(TokenKind.HalfRef, Following, "次半年");
        words.Are(TokenKind.MonthRef, This, "本月 本月份 这个月");
        words.Are(TokenKind.MonthRef, Concerned, "当月");
        words.Are(TokenKind.MonthRef, Next, "下月 下个月 下一个月");
        words.Are(TokenKind.MonthRef, Following, "次月");
        words.Are(TokenKind.MonthRef, Previous, "上月 上个月 上一个月");
        words.Are(TokenKind.MonthRef, Some, "某月");
        words.Are(TokenKind.WeekRef, This, "本周 今天 今日 明天 明日 昨天 昨日 后天");
        words.Are(TokenKind.WeekRef, Concerned, "当周");
        words.Are(TokenKind.WeekRef, Next, "下周 下一周");
        words.Are(TokenKind.WeekRef, Following, "次周");
        words.Are(TokenKind.WeekRef, Previous, "上周");
        words.Are(TokenKind.MonthOfQuarter, 1, "首月 首个月 头一个月 首月份");
        words.Are(TokenKind.MonthOfQuarter, -1, "末月 最后一个月 最后1个月 末月份");
        words.Are(TokenKind.FirstOne, "首个");
        words.Are(TokenKind.LastOne, 1, "最后一个 最后1个 最末一个");
        words.Are(TokenKind.LastOne, "倒数第");
        words.Are(TokenKind.LastDay, "最后一天 最后一日 最末一天 最后1天 最后1日");
        words.Are(TokenKind.Ordinal, "第");
        words.Are(TokenKind.AmPm, 0, "上午 早上 早晨 凌晨");
        words.Are(TokenKind.AmPm, 12, "下午 晚上 傍晚 晚间 午后");
        words.Are(TokenKind.AmPm, 11, "中午");
        words.Are(TokenKind.Hour, "时 点 点钟 时整 点整");
        words.Are(TokenKind.Minute, "分");
    }

    private static void DefineUnits(Words words)
    {
        words.Are(TokenKind.Unit, (int)PeriodUnit.Workday, "个工作日 工作日 个工作天 工作天 个有效工作日");
        words.Are(TokenKind.Unit, (int)PeriodUnit.Day, "天 个自然日 自然日 个日历日 日历日 日历天 个日历天 个自然天");
        words.Are(TokenKind.Unit, (int)PeriodUnit.Week, "周 星期 个星期 礼拜 个礼拜 个周");
        words.Are(TokenKind.Unit, (int)PeriodUnit.Hour, "小时 个小时 钟头 个钟头");
        words.Are(TokenKind.Unit, (int)PeriodUnit.Month, "个月 个自然月");
        words.Are(TokenKind.Unit, (int)PeriodUnit.Year, "个年 个年度 个自然年 周年 个周年");
        words.Are(TokenKind.Unit, QuarterYear, "个季度 个季");
        words.Are(TokenKind.HalfYearWord, "半年 半年度");
        words.Are(TokenKind.HalfMonthWord, "半个月 半月");
        words.Are(TokenKind.HalfMonths, "个半月");
        words.Are(TokenKind.BadUnit, "分钟 秒 秒钟 半天 半日 半小时 半个小时 刻钟 学期 个学期 个学年 学年 个工作 周末 个工作周 工作周 个半小时 年半 天半");
    }

    /// <summary>The value of a unit of three months.</summary>
    public const int QuarterYear = 99;

    private static void DefineCycles(Words words)
    {
        words.Are(TokenKind.Cycle, (int)CycleUnit.Day, "每日 每天 按日 按天 逐日 每一天 每一日");
        words.Are(TokenKind.Cycle, (int)CycleUnit.Week, "每周 每星期 每个星期 每礼拜 按周 逐周 每一周");
        words.Are(TokenKind.Cycle, (int)CycleUnit.HalfMonth, "每半月 每半个月 按半月");
        words.Are(TokenKind.Cycle, (int)CycleUnit.Month, "每月 每月度 每个月 每一个月 按月 按月度 逐月 每月份 各月 各月度");
        words.Are(TokenKind.Cycle, (int)CycleUnit.Quarter, "每季度 每季 每个季度 每一季度 每一个季度 按季度 按季 逐季度 逐季 各季度");
        words.Are(TokenKind.Cycle, (int)CycleUnit.HalfYear, "每半年 每半年度 每个半年 按半年 按半年度");
        words.Are(TokenKind.Cycle, (int)CycleUnit.Year, "每年 每年度 每个年度 每一年 每一年度 按年 按年度 逐年 各年度 历年");
        words.Are(TokenKind.Every, "每 每隔");
        foreach (var counter in Counters)
            words.Are(TokenKind.Counter, IsThing(counter) ? Thing : 0, counter);
    }

    public static bool IsThing(string counter) => counter is "个" or "项" or "件" or "份" or "家" or "名";

    private static void DefineBounds(Words words)
    {
        words.Are(TokenKind.Inside, "内 之内 以内 期间 期内");
        words.Are(TokenKind.Before, "前 之前 以前");
        words.Are(TokenKind.Stop, "止 为止 截止");
        words.Are(TokenKind.After, "后 之后 以后");
        words.Are(TokenKind.From, "即日起 起计算 之日起计算 日起计算 之日起计 起 之日起 日起 之日 起算 之时起 次日起 之次日起 次日开始 之日起算 之日后 之日起的");
        words.Are(TokenKind.Since, "自 从 自从");
        words.Are(TokenKind.At, "于 在 应于 应在 须于 须在 需于 需在 将于 将在 拟于 拟在 要于 要在 务于 可在 可于 定于 请于 请在 请务必于");
        words.Are(TokenKind.To, "至 到 截至 截止到 截止至 截至到 赶在");
        words.Are(TokenKind.Ahead, "提前 提早");
        words.Are(TokenKind.AtLeast, "至少 不少于 不得少于 不低于 不得低于 最少 起码 不短于 不得短于 最短不得少于 最短不少于 最短为 最少不得少于 最短 最少不少于 不小于 至少要 至少应 至少应当 至少需 应不少于 应不低于");
        words.Are(TokenKind.AtMost, "不超过 不得超过 不多于 不得多于 至多 最多 最长 最长不超过 最长不得超过 最迟 最迟不超过 最迟不得超过 最晚 不晚于 不迟于 不得晚于 不得迟于 最迟不晚于 最多不超过 至迟 不能超过 应不超过 最高 控制在");
        words.Are(TokenKind.OrMore, "以上 及以上 或以上 含以上");
        words.Are(TokenKind.OrLess, "以下 及以下");
        words.Are(TokenKind.Full, "满");
        words.Are(TokenKind.Exceed, "超过 超出 逾");
        words.Are(TokenKind.About, "约 大约 大概 左右 上下 前后 近 将近 接近 大致 差不多 约莫");
        words.Are(TokenKind.NoBound, "最近 过去 全天 头 逾期 超期 超时 连续 累计 合计 另外 推迟 推后 滞后 暂缓 间断 中断 上个");
        words.Are(TokenKind.Negation, "不 不予 未 无 非 勿 没有 不得 不能 不可 无需 无须 不必 禁止 严禁 未能 尚未 不在 不受 免于 免予 不早于 不得早于");
    }

    private static void DefineFunctionWords(Words words)
    {
        words.Are(TokenKind.Soft, "原则上 原则 一般应 一般应当 一般在 一般为 一般情况下 通常 一般情况下应 通常应 力争 力争在 争取 争取在");
        words.Are(TokenKind.Soft, Softener, "一般不少于 一般不低于 一般不得少于 一般不得低于 一般至少 一般不超过 一般不得超过 一般不多于 一般不晚于");
        words.Are(TokenKind.Modal, "应 应当 应该 须 必须 务必 确保 确保在 均应 均须 最好");
        words.Are(TokenKind.And, "和 及 与 以及 并 且 并且 而且 同时 暨");
        words.Are(TokenKind.Or, "或 或者 或是 抑或");
        words.Are(TokenKind.Of, "的 之");
        words.Are(TokenKind.Is, "为 是 即 须达 应为 达到 满足");
        words.Are(TokenKind.Among, "其中 但 但是 例外");
        words.Are(TokenKind.Label, "时间 日期 频次 频率 周期 时限要求 时间要求 时间节点 时间安排");
        words.Are(TokenKind.Duration, "期限 时限 时长 天数 时间期限");
        words.Are(TokenKind.Aside, "含当日 含当天 含本日 含 首尾含 试行 下同 暂定 可视情调整");
        words.Are(TokenKind.Aside, DaysOff, "不含法定节假日 不含节假日 不含双休日 法定节假日除外 节假日除外 双休日除外 节假日不计 不包括节假日 不含周末 周末除外 不含休息日 不包括法定节假日");
    }

    private static void DefineManners(Words words)
    {
        words.Are(TokenKind.Vague,
            "及时 适时 定期 不定期 尽快 尽早 尽可能快 早日 及早 抓紧 从速 迅速 快速 视情 视情况 酌情 视情况而定 视情而定 按需 按需要 根据需要 视需要 必要时 需要时 " +
            "适当时候 适当时间 适当时机 适当期限 时机成熟 时机成熟时 条件成熟 条件成熟时 择机 择时 近期 近日 按期 按时 如期 准时 限期 逐步 分步 分阶段 分期 分批 阶段性 " +
            "待定 另行通知 另行确定 另定 另行公布 未定 有计划 经常 经常性 加快推进 逐步推进 尽速 短期内 一定期限内 一定时间内 较短时间内 一段时间内 不时");
        words.Are(TokenKind.Reasonable, "合理");
        words.Are(TokenKind.Early, "早");
        words.Are(TokenKind.Continuous, (int)ContinuousManner.Ongoing,
            "持续 持续推进 继续 继续推进 长期坚持 稳步推进 有序推进 扎实推进 深入推进 全面推进 不间断 始终 贯穿全年 一直 长抓不懈 常抓不懈 接续推进 稳步实施 有序开展 贯穿始终 长期推进 长期任务 长期工作 长期开展 长期实施 长期落实");
        words.Are(TokenKind.Continuous, (int)ContinuousManner.KeptCurrent,
            "动态更新 动态调整 动态公开 动态管理 动态维护 动态完善 动态跟踪 动态监测 动态发布 动态化 滚动更新 滚动调整 滚动推进");
        words.Are(TokenKind.Continuous, (int)ContinuousManner.KeptPublic, "长期公开 长期有效 永久公开 永久 常年公开 常年 长期 长久 永久性 长期性 长期公示 永久保留 长年 长年公开");
        words.Are(TokenKind.Continuous, (int)ContinuousManner.Routine, "常态化 常态 日常 日常性 日常更新 日常工作 经常化 制度化 长效");
        words.Are(TokenKind.Continuous, (int)ContinuousManner.TermOfOffice, "任期 任期内 任期制 本届任期 本届任期内 在任期间 任职期间 任期期间");
        words.Are(TokenKind.Immediate, (int)ImmediateManner.AtOnce,
            "即时 立即 立刻 马上 即刻 第一时间 当即 随即 立行立改 立查立改 即知即改 即查即改 即行 即报即办 立说立行 即接即办 即收即办 即来即办 随到随办 立办");
        words.Are(TokenKind.Immediate, (int)ImmediateManner.RealTime, "实时 适时实时");
        words.Are(TokenKind.Immediate, (int)ImmediateManner.SameDay, "当日 当天 同日 同一天 即日");
        words.Are(TokenKind.Immediate, (int)ImmediateManner.OnTheSpot, "当场 现场答复 现场办结 现场办理 现场解答 现场回应");
        words.Are(TokenKind.Immediate, (int)ImmediateManner.AnyTime, "随时");
        words.Are(TokenKind.Thereupon, "即更 即公开 即公布 即发布 即报 即改 即办 即更新 即调整 即公示 随更新 随更 随公开 随调整 随发布 即上报 即录入 即报送");
        words.Are(TokenKind.Together, "同步");
        words.Are(TokenKind.Alongside, "一并 一同 同期 同批");
    }

    private static void DefineLaw(Words words)
    {
        words.Are(TokenKind.Law, "法律 法规 规章 法律法规 条例 政策法规 行政法规 上级 国家 司法解释 法", EventTerms.None);
        words.Are(TokenKind.According, "按 按照 依 依照 根据 依据 遵照 遵循 视 结合 参照 严格按照 严格按");
        words.Are(TokenKind.Rule, "规定 法定");
        words.Are(TokenKind.Wish, "要求 安排 部署 需要 进展 进度 情况 实际 计划安排 进展情况 实际情况");
        words.Are(TokenKind.ByLaw, "依法 依法依规 依规 依规依法 法定时限 法定期限 法定时间 规定时限 规定期限 规定时间 规定的时限 规定的期限 规定的时间 法律时限");
        words.Are(TokenKind.Otherwise,
            "另有规定 另有要求 有特殊规定 有其他规定 有特别规定 另有约定 另有明确规定 另行规定 有明确规定 另有期限规定 有不同规定 有专门规定 另有其他规定 有新规定");
        words.Are(TokenKind.Prevails,
            "从其规定 应从其规定 按其规定 依照其规定 依其规定 适用其规定 按照其规定 从其要求 遵照其规定 执行其规定 遵从其规定 从其约定 按规定执行 依照执行 按照规定执行 应当从其规定 则从其规定 以其规定为准 按其规定执行 从其规定执行 按其规定公开 从其规定公开");
        words.Are(TokenKind.Except, "除");
        words.Are(TokenKind.Excepted, "除外 外 以外 之外");
        words.Are(TokenKind.Rolls, "遇节假日顺延 如遇节假日顺延 遇法定节假日顺延 遇休息日顺延 节假日顺延 顺延 遇节假日自动顺延 如遇法定节假日顺延 逢节假日顺延 遇双休日顺延");
        words.Are(TokenKind.DoesNotRoll, "不顺延 遇节假日不顺延 节假日不顺延 不予顺延 如遇节假日不顺延 遇法定节假日不顺延");
        words.Are(TokenKind.FirstDayCounts, "首日计入 含首日 包含首日 当日计入 首日计算在内 含起始日 当天计入");
        words.Are(TokenKind.AskingIsNotCounted, "不计算在内 不计入期限 不计入 不计入时限 不计算 不计算在期限内 不计入办理期限 不计入答复期限");
        words.Are(TokenKind.DeemedNextWorkday, "视为下一工作日 视为下一个工作日 视同下一工作日 视作下一工作日 视为次一工作日 视为次工作日");
    }
}
