namespace Zhengwu.Deadlines;

/// <content>The words of events, and the words that merely contain a structural character.</content>
internal static partial class Lexicon
{
    private static void DefineEvents(Words words)
    {
        words.Tell(EventTerms.Information, "信息");
        words.Tell(EventTerms.Filler, "政府 政务 该 公开事项 有关 相关 事项 本 行政机关");
        words.Tell(EventTerms.Formed, "形成 产生 生成 制成");
        words.Tell(EventTerms.Changed, "变更 变动 更改 修改 改变 变化 更改内容 发生变化 发生变更 发生变动 有变化 有变动 有变更 有更新 发生改变 发生调整");
        words.Tell(EventTerms.Changed | EventTerms.Update, "更新 调整 修订");
        words.Tell(EventTerms.Obtained, "获取 取得 获得 得到 掌握 获悉");
        words.Tell(EventTerms.Made, "制定 制作 编制 编制完成");
        words.Tell(EventTerms.Received, "收到 接到 接收 接收到 收悉 接报 接获 收件");
        words.Tell(EventTerms.Application, "申请 申请书 公开申请 依申请");
        words.Tell(EventTerms.Correction, "补正 补正材料 补正申请 更正申请");
        words.Tell(EventTerms.Opinion, "意见 意见书 征求意见书");
        words.Tell(EventTerms.Opinion | EventTerms.Display, "征求意见 征集意见 意见征集 公开征求意见 听取意见 公开征集意见 意见征求 征询意见 征求公众意见 征求社会意见 征求社会公众意见 征集公众意见 听取公众意见 征求意见建议 公众参与");
        words.Tell(EventTerms.Decision, "决定 决定书 裁定 决议 行政决定 处理决定 处罚决定 许可决定");
        words.Tell(EventTerms.Done, "作出 做出 下达 下发决定");
        words.Tell(EventTerms.Activity, "活动");
        words.Tell(EventTerms.Held, "开展 举办 举行 召开 组织 组织开展 召集 举办完");
        words.Tell(EventTerms.Meeting, "会议 每次会议 开会 会议召开 例会 发布会 新闻发布会 听证会 座谈会 常务会议");
        words.Tell(EventTerms.Approved, "批准 批复 审批 审定 核准 审议通过 通过 同意 审批通过 批准同意 审批同意 审核通过 审签 批示 审核同意 批覆");
        words.Tell(EventTerms.Published, "公布 发布 公开 公告发布 上网 登报 刊登 见报 上线 披露 挂网 出刊 刊发 刊载 播出 推送 上墙 发文公布 公开发布 向社会公开 对外公布");
        words.Tell(EventTerms.Published | EventTerms.Display, "公示 公告 预公告 展示 张贴 公示公告 网上公示 社会公示 公展");
        words.Tell(EventTerms.Issued, "印发 颁布 出台 颁发 发文 印制 制发 印发实施 正式印发 印发执行 颁布实施 制定出台");
        words.Tell(EventTerms.Document, "文件 成文 文稿 文本 规范性文件 政策文件 公文");
        words.Tell(EventTerms.List, "名录 名单 目录 清单 名册");
        words.Tell(EventTerms.Contract, "合同 协议");
        words.Tell(EventTerms.Signed, "签订 签署 签发");
        words.Tell(EventTerms.Determined, "确定 明确 认定 核定 评定 选定 定稿 审定完");
        words.Tell(EventTerms.Ended, "结束 完成 终了 届满 期满 办结 竣工 结案 办理完毕 完毕 终结 完结 验收 完工 终止");
        words.Tell(EventTerms.Drafted, "拟订 拟定 起草 草拟");
        words.Tell(EventTerms.Notified, "告知 通知 送达 通报 转办 交办 移送 催办 分办 派发");
        words.Tell(EventTerms.Accepted, "受理 立案 登记 备案");
        words.Tell(EventTerms.Occurred, "发生 出现 事发 任免 任职 离任 到任 产生争议 作出承诺 成立 换届");
        words.Tell(EventTerms.Found, "发现 监测到 发觉 知道 知悉 得知");
        words.Tell(EventTerms.Begun, "实施 施行 生效 执行 启动 开始 开工 投入使用 开放 运行");
        words.Tell(EventTerms.Submitted, "提交 报送 上报 提出 申报 报备 递交 反馈 答复 出版 回复 回应");
        words.Tell(EventTerms.Extended, "延长 延期 顺延至 延长期限 延长答复期限 可延长");
        words.Tell(EventTerms.Checked, "监测时间点 检查时间点 抽查时间点 监测时点 检查时点 抽查时 检查时 监测时 普查时间点 考核时间点");
        words.Tell(EventTerms.Holiday, "春节 元旦 国庆节 国庆 中秋节 中秋 端午节 端午 清明节 清明 劳动节 五一劳动节 元宵节 除夕 农历新年 两节 双节 五一节");
    }

    private static void DefineCompounds(Words words)
    {
        // Each holds a character that would else be structure: a numeral, a direction, a unit.
        words.Are(TokenKind.Text,
            "一般 一般事项 一次性 一事 一并办理 一件事 一体 一体化 一致 一律 一旦 一经 一些 一切 一定 一站式 一窗 一网 一网通办 一览 一览表 一览无余 一类 一级 二级 三级 四级 一线 一把手 一是 " +
            "二是 三是 四是 三公 三公经费 三农 三定 三会 四议 两公开 双公示 双随机 一公开 五公开 六稳 六保 七公开 十四五 十五五 十三五 四有 两会 两委 两微 一端 百姓 千方百计 百分 百分之 " +
            "三重 一大 三方 第三方 三审 三校 三项制度 二维码 唯一 同一 单一 统一社会 万一 任一 逐一 之一 进一步 新一轮 一卡通 一码 四类 三类 两类 五类 双公开 一人");
        // 自行政决定作出之日起 begins with 自; 企业自行申报后 does not.
        words.Are(TokenKind.SinceOrText, "自行 自主 自治 自查 自贸 自身 自评 自建 自动 自信 从业 从严 从优 从事");
        words.Are(TokenKind.Text,
            "目前 前期 前述 前款 前瞻 前来 前置 前提 当前 此前 今后 最后 背后 落后 先后 善后 售后 随后 其后 然后 而后 往后 后果 后勤 后方 先前 空前 后续 后期 后台 后评估 事后 事前 事中 内容 国内 内部 内设 内设机构 内网 境内 辖区 辖区内 市内 县内 省内 室内 对内 院内 内外 范围内 分内 " +
            "起草人 起诉 发起 提起 引起 一起 起始 起到 缘起 自然 自然资源 自治区 自治县 自治州 自治旗 自愿 自贸区 自来水 各自 亲自 擅自 来自 自觉 自我 " +
            "服从 从而 在线 存在 现在 所在 所在地 正在 在建 在职 在地 在校 在编 内在 潜在 关于 对于 由于 属于 用于 基于 高于 低于 等于 少于 大于 处于 便于 利于 鉴于 位于 终于 善于 易于 有利于 " +
            "反应 应急 应急管理 相应 适应 响应 供应 应用 应诉 对应 应对 效应 应知 应会 报应 应公开 应主动 应予 应予以 必须要 须知 军需 所需 供需 急需 " +
            "参与 与会 给与 授予 共和国 总和 和谐 和平 和解 涉及 以及其他 普及 及格 及其 顾及 并网 并联 合并 并购 并行 且末 合同期 同意见 共同 相同 不同 同级 协同 如同 同类 同样 同比 " +
            "除了 清除 排除 解除 扣除 免除 删除 废除 消除 扫除 拆除 剔除 对外 外部 境外 意外 外资 外事 外商 外来 例如 外籍 国外 " +
            "重点 试点 特点 要点 热点 地点 节点 查阅点 时间点 站点 网点 焦点 难点 痛点 堵点 亮点 支点 要点任务 政策点 点对点 观点 部分 分别 分类 分管 分工 分配 分析 分局 分解 充分 成分 身份 月份数 份额 " +
            "当时 时候 届时 时政 时效 时期 同时期 临时 平时 时事 小时候 时代 学时 课时 年检 年报 年鉴 周年庆 青年 近年 近年来 往年 多年 年轻 少年 中青年 老年 老年人 成年 未成年 未成年人 青少年 年龄 年审 年均 中老年 年限 年级 年终奖 " +
            "月报 周报 日报 季报 半年报 生日 节日 次日 近日来 假日 节假日 非工作日 日志 日程 双休日 休息日 昔日 月度计划 周边 周村 周村区 周期性 周口 周密 周到 周知 天津 天津市 天然 天然气 天气 天水 航天 天台 季节 雨季 淡季 旺季 " +
            "编号 文号 号码 账号 公众号 号召 信号 型号 户号 证号 底数 到底 彻底 底线 底层 兜底 底价 底图 期末 末端 末位 末级 年轻干部 初步 最初 初审 初级 初中 当初 初稿 " +
            "达到期 做到 到位 到期 到场 到达 签到 报到 到底是 遇到 看到 甚至 乃至 以至 直至 从优从快 至今 中止 禁止性 停止 防止 废止 举止 " +
            "现场 层次 首次 每次 再次 多次 逐次 次要 名次 批次性 场所 场地 市场 现场会 立场 农场 广场 机场 工场 场景 条件 条款 条目 条文 头条 期货 学期末 工期 长期以来 前期工作 周期内 期望 日期间 轮换 篇幅 篇章 回应关切 回复率 回头看 收回 撤回 驳回 退回 返回 例外情形 例行 例外情况 案例 比例 条例实施 份数 项目 项目库 事项目录 各项 专项 立项 项下 选项 单项 多项 " +
            "件套 文件夹 稿件 要件 附件 案件 事件 信件 邮件 办件 来件 证件 转办件 硬件 软件 批准文件 材料件 个人 个体 个性 个案 个别 整个 多个 国家级 家庭 专家 商家 家园 农家 名称 姓名 实名 署名 地名 名义 提名 名额 " +
            "上级部门 上级机关 国家机关 国家标准 国家秘密 国家级标准 国家有关部门 方法 办法 执法 司法 立法 普法 违法 合法 合法性 依法行政 执法人员 执法决定 执法检查 法人 法院 法制 法治 法定代表人 法定公开 刑法 宪法 民法 " +
            "视频 视察 重视 监视 电视 电视台 根据地 依据文件 依托 依次 依申请公开 结合部 按钮 总结 按揭 计划 规划 工作计划 为了 成为 作为 行为 因为 认为 以为 为民 为主 是否 还是 只是 凡是 但是否 即可 立即整改落实 即将 " +
            "目的 的确 标的 标的额 之间 总之 反之 要求材料 满意 满意度 圆满 不满 无障碍 无人 无效 无关 非公 非法 非遗 未来 不动产 不良 不服 不合格 不见面 不明确 不能当场 不含 不需 不宜 不便 不存在 不属于 不完整 不全 不符合 不服从 不再 " +
            "超过期限 附近 就近 邻近 临近 靠近 贴近 相近 新近 条约 约谈 节约 公约 预约 签约 违约 约束 制约 集约 允许 许可 许可证 行政许可 许多 或有 或缺 早期 早教 永久基本农田 长期护理 长期护理保险 长期照护 日常监管 日常生活 日常监督 经常性支出 定期存款 动态性 动态情况 限制性 限价 年限内 三年行动 抓紧抓实 一年级 " +
            "第一责任人 第一书记 第二课堂 第一议题 在册 满期 在场 制度性 政策性 分期付款 视同 两个方面 现场勘查 现场检查 现场教学 限期整改通知书 一图 一图读懂 一次办好 最多跑一次 跑一次 一次办成 七日无理由 零跑腿 每人 每户 每项 每件 每名 每家 每宗 每份 每笔 每条 每篇 每个项目 每位 每一个阶段 每一项");
    }
}
