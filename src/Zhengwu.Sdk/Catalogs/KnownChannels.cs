using Zhengwu.Units;

namespace Zhengwu.Catalogs;

/// <summary>The channels in use, with the names they go by.</summary>
internal static class KnownChannels
{
    // An alias may be a fault that copying has made common (存公示栏, 两微Tn, a hijacked 企业): it is known for what it means,
    // and the name as written stays beside the id.
    public static readonly KnownChannel[] All = Rows(
        // The thirteen boxes of the standard tables.
        """
        GovernmentWebsite 政府网站 政府网站公开 政府门户网站 高新区(掇刀区)政府网站 网站公开 门户网站
        GovernmentGazette 政府公报 网络版政府公报
        WeiboWeChatApp 两微一端 一微一端 政务新媒体 两微Tn 政务微博、微信和客户端
        PressConferenceHearing 发布会/听证会 发布会听证会 发布会.听证会 发布会 新闻发布会 听证会 政务发布会
        BroadcastTv 广播电视 广播电台 广播、电视
        PrintMedia 纸质媒体 纸质载体 报刊
        PublicReadingPoint 公开查阅点 信息查阅点 社会保障和为民服务中心公开查阅点 国家档案馆 图书馆
        GovServiceCentre 政务服务中心 政务服务大厅 政府服务中心 行政服务中心 办事大厅 提供政务服务的场所 办事窗口
        ConvenienceStation 便民服务站 便民服务中心 便民惠民服务中心 乡镇便民服务中心 便民服务窗口
        HouseholdOnSite 入户/现场 入户现场 入户/现场宣传
        NoticeBoard 社区/企事业单位/村公示栏(电子屏) 社区/企事业单位、村公示栏(电子屏) 社区/企事业单位村公示栏(电子屏) 社区/企事业单位公示栏(电子屏) 社区/企事业单位/存公示栏(电子屏) 社区/村公示栏(电子屏) 村居/企事业单位公示栏(电子屏) 单位/村委会公示栏(电子屏) 镇村公示公开栏 嘎查(社区)公示栏 行政村公示栏 乡镇公示栏 公示栏 线下公示栏 公开栏 政务公开栏 村务公开栏 财务公开栏 村级公示栏 村委会示栏 电子屏
        TargetedPush 精准推送 点对点推送 “点对点”推送 信息主动推送 精准化、个性化推送
        Other 其他 其他渠道 其他方式
        """,
        // Platforms and systems.
        """
        EnterpriseCreditSystem 国家企业信用信息公示系统 国家手机彩票网信用信息公示系统
        CreditChina 信用中国网站 信用中国 信用中国(贵州) 信用郑州
        InvestmentProjectPlatform 投资项目在线审批监管平台
        PublicResourceTradingPlatform 公共资源交易平台 全国公共资源交易平台
        TenderServicePlatform 招投标公共服务平台 招标投标公共服务平台
        LandAcquisitionPlatform 征地信息公开平台
        LegalServiceNetwork 法律服务网 其他法律服务网 省级法律服务网
        ProvincialServicePortal 政务服务网 广东政务服务网 山东政务服务网 郑州政务服务网(河南省政务服务网—郑州站点) 浙江政务服务网
        ConstructionMarketPlatform 建筑市场监管公共服务平台 广东省建筑市场监管公共服务平台
        GrassrootsServicePlatform 基层公共服务平台 其他基层公共服务平台
        InfoDisclosurePlatform 政府信息公开平台 政府信息公开专栏 信息公开平台
        PolicyDocumentLibrary 政策文件库 政府文件库 规范性文件数据库
        PolicyQaPlatform 政策问答平台 政策业务咨询问答知识库 政策咨询问答库
        CensusDatabase 数据发布库 国家统计数据库
        """,
        // Websites of their own.
        """
        DepartmentWebsite 部门网站 企业网站 财政部门网站 主管部门网站 公司官网 学校网站 企业自检公示
        """,
        // New media.
        """
        WeChatOfficialAccount 微信公众号 公众号 公司微信公众号 首都之窗政务微信
        Weibo 微博 政务微博
        WeChatGroup 微信群
        MobileApp 客户端 “郑好办”APP 移动客户端 移动终端
        ShortVideo 短视频平台 抖音 头条
        """,
        // Hotlines.
        """
        Hotline12345 12345政务服务便民热线 12345热线 12345政务服务热线 政务服务热线
        """,
        // Places.
        """
        DisclosureZone 政务公开专区 公开专区 品牌专区
        Library 图书馆 公共图书馆
        ArchiveHall 档案馆 国家档案馆
        CultureStationBoard 街道文化站/(社区)综合性文化服务中心公示栏 文化馆
        TaxHall 办税服务厅 其他:办税服务厅
        CommunityServiceStation 社区服务站 村(社区)综合服务站点
        SelfServiceTerminal 自助服务终端机
        ReadingRoomMaterials 资料 电子显示屏 公示牌 文件
        """,
        // Printed matter.
        """
        Leaflet 宣传单 办事一本通
        Poster 张榜公布 上墙公布
        """,
        // Events.
        """
        Meeting 会议 民主评议会
        Symposium 座谈会 听证座谈 咨询会
        PolicyForum 政务论坛
        PolicyBriefing 政策吹风会 吹风会
        MediaLive 媒体互动直播 在线访谈 专家解读
        OnSiteTalk 现场集中宣讲 线下面对面解读 实地参观 重要政策现场解读
        OpenDay 政府开放日 政府开放活动 政府开放月
        """,
        // Media.
        """
        CommentArticle 评论文章 撰写评论文章
        ConvergedMedia 融媒体中心 新闻媒体
        """,
        // Where the public speaks: a side that receives.
        """
        LeaderMailbox 领导信箱 区长信箱 网友留言 建言献策 意见征集
        """,
        // Places in a website.
        """
        SiteColumnPath 网站栏目 政府信息公开平台—政策—规范性文件 网站所属栏目
        SiteUrl 网址 链接 链接地址
        """);

    // 铁力市政府网站, 周村区图书馆: a region or a unit, and the kind of channel.
    public static readonly (string Suffix, string Id)[] Instances =
    [
        ("人民政府门户网站", "GovernmentWebsite"), ("政府门户网站", "GovernmentWebsite"), ("人民政府网站", "GovernmentWebsite"), ("政府网站", "GovernmentWebsite"), ("政府网", "GovernmentWebsite"),
        ("政府公报", "GovernmentGazette"), ("政务服务中心", "GovServiceCentre"), ("政务服务大厅", "GovServiceCentre"), ("便民服务中心", "ConvenienceStation"), ("便民服务站", "ConvenienceStation"),
        ("公示栏", "NoticeBoard"), ("公开栏", "NoticeBoard"), ("政务服务网", "ProvincialServicePortal"), ("公共资源交易平台", "PublicResourceTradingPlatform"), ("公共资源交易网", "PublicResourceTradingPlatform"),
        ("政府信息公开平台", "InfoDisclosurePlatform"), ("政府信息公开专栏", "InfoDisclosurePlatform"), ("投资项目在线审批监管平台", "InvestmentProjectPlatform"),
        ("图书馆", "Library"), ("档案馆", "ArchiveHall"), ("政务公开专区", "DisclosureZone"), ("融媒体中心", "ConvergedMedia"), ("微信公众号", "WeChatOfficialAccount"), ("公众号", "WeChatOfficialAccount"),
        ("门户网站", "DepartmentWebsite"), ("官方网站", "DepartmentWebsite"), ("官网", "DepartmentWebsite"), ("网站", "DepartmentWebsite"),
    ];

    // A row is the id, the name and the aliases. Text, so that a process that begins anew compiles no code for each channel.
    private static KnownChannel[] Rows(params string[] sections) =>
        [.. sections.SelectMany(static section => section.Split('\n')).Select(static row => new KnownChannel(Words.List(row)))];
}
