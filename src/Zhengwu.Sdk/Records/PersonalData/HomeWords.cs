namespace Zhengwu.Records;

/// <summary>The words that tell where people live from where offices work.</summary>
internal static class HomeWords
{
    /// <summary>Places where people live.</summary>
    public static readonly WordList Residences =
        new("小区", "花园", "家园", "公寓", "新村", "新城", "家苑", "花苑", "雅苑", "宿舍", "家属院", "家属楼", "安置房", "山庄", "庄园", "社区", "里弄", "嘉园", "名苑", "佳苑", "雅居", "华府", "御园", "馨园", "丽园", "胡同", "生活区", "公租房", "廉租房", "村", "苑", "庄", "府", "郡", "湾", "园");

    /// <summary>Dwellings that an office's name may stand before: 某局宿舍.</summary>
    public static readonly WordList Dwellings = new("小区", "花园", "家园", "公寓", "新村", "家苑", "花苑", "宿舍", "家属院", "家属楼", "安置房", "生活区", "公租房", "廉租房");

    /// <summary>Villages, where a house number alone is a home.</summary>
    public static readonly WordList Villages = new("村", "庄", "屯", "寨", "自然村", "嘎查", "村民小组", "组", "队", "社");

    /// <summary>What says that a home follows.</summary>
    public static readonly WordList HomeLabels =
        new("住址", "家庭地址", "家庭住所", "居住地", "居住地址", "户籍", "户籍地", "户籍所在地", "户籍地址", "现住", "现住地", "家住", "住在", "住于", "居住于", "居住在", "暂住", "暂住地", "暂住于", "租住", "租住于", "租住在", "常住", "户口所在地", "经常居住地", "家住在", "现住于", "现居住于", "现居住在", "现居住", "现居", "住所地", "住所", "住");

    /// <summary>Words in which 住 says nothing of a home.</summary>
    public static readonly WordList NoHomes = new("住建", "住房", "住院", "住宅", "住宿", "住户", "住保", "居住", "入住", "住地", "住所", "住址");

    /// <summary>What says that an office follows.</summary>
    public static readonly WordList OfficeLabels =
        new("办公", "受理", "投诉", "单位", "机构", "注册", "经营", "服务", "报名", "联系地点", "投标", "开标", "递交", "领取", "举办", "地点", "现场", "审批", "窗口", "企业", "公司", "门店", "场所", "集合", "会议", "培训", "面试", "考试", "查询", "邮寄", "接待", "采购人", "代理", "项目", "建设");

    /// <summary>Offices, shops and other places where nobody lives.</summary>
    public static readonly WordList Offices =
        new("政府", "局", "中心", "大厅", "窗口", "办公", "委员会", "法院", "检察院", "派出所", "公安", "医院", "银行", "公司", "大厦", "写字楼", "商务", "商铺", "酒店", "宾馆", "超市", "市场", "学校", "小学", "中学", "大学", "学院", "幼儿园", "卫生", "服务站", "办事处", "村委", "居委", "厂", "馆", "商场", "广场", "门诊", "药店", "饭店", "门市", "仓库", "车间", "教学楼", "行政楼", "综合楼", "实验楼", "会议", "党校", "支队", "大队", "工作站", "营业", "便利店", "餐厅", "网点", "养老院", "福利院", "敬老院", "合作社", "基地", "孵化", "产业园", "科技园", "工业园", "园区", "党群", "政务", "大楼", "值班", "接待", "沿街", "门头", "地下室", "配电", "机房", "物业", "店");

    /// <summary>Dwellings that are offered or measured: nobody is named by them.</summary>
    public static readonly WordList Offers = new("房源", "标的", "拍卖", "空置", "待售", "出租", "待租", "出让", "可售", "车位", "储藏室", "样板", "腾退", "在售", "待配租", "流拍", "起拍", "竞买", "预售", "抽检", "检测点", "采样", "监测", "加装电梯", "整治", "改造", "漏水", "施工", "更换", "维修", "停水", "停电");

    /// <summary>What may follow 号 in a village that is no door.</summary>
    public static readonly WordList NoDoors = new("地块", "井", "线", "图斑", "点", "公告", "文", "令", "路", "桥", "坑", "宗地", "标段", "台区", "杆", "机", "泵", "塘", "库", "变", "渠", "大棚", "地", "田", "公路", "站", "段", "闸", "墩", "孔", "矿", "界", "码", "信箱", "提案", "建议", "议案", "案", "决定", "处罚", "意见", "通知", "函", "批复", "、", "至", "宅基地使用权证", "证");
}
