namespace Zhengwu.Units;

public class AssignmentParserTests
{
    [Theory]
    [InlineData("U01", "区发展和改革局", "Responsible~ N(区发展和改革局)")]
    [InlineData("U02", "区政府办", "Responsible~ N(区政府办)")]
    [InlineData("U04", "区文化和旅游局（区图书馆）", "Responsible~ N(区文化和旅游局|区图书馆)")]
    [InlineData("U05", "市府办〔市大数据局〕牵头，市政府各部门、各县〔区〕政府、各功能区管委会", "Lead= N(市府办|市大数据局); Responsible~ G(市政府各部门) + G(各县〔区〕政府) + G(各功能区管委会)")]
    [InlineData("U07", "区“无废城市”建设工作领导小组", "Responsible~ N(区“无废城市”建设工作领导小组)")]
    [InlineData("U08", "区政府政务公开办公室", "Responsible~ N(区政府政务公开办公室)")]
    [InlineData("U10", "区政府有关部门单位", "Responsible~ G(区政府有关部门单位)")]
    [InlineData("U11", "各镇（街道），区政府各部门单位", "Responsible~ G(各镇（街道）) + G(区政府各部门单位)")]
    [InlineData("U13", "各镇（街道）", "Responsible~ G(各镇（街道）)")]
    [InlineData("U14", "各镇(办)", "Responsible~ G(各镇(办))")]
    [InlineData("U16", "各镇（街道）、区政府各部门单位，特别是与宏观经济和民生关系密切的区政府部门（区发展和改革局、…23 named）", "Responsible~ G(各镇（街道）) + G(区政府各部门单位) + E(N(区发展和改革局) + U(…23 named))")]
    [InlineData("U17", "区司法局牵头，各行政执法主体具体落实", "Lead= N(区司法局); CarryOut= G(各行政执法主体)")]
    [InlineData("U19", "各镇（街道）、区行政审批服务局", "Responsible~ G(各镇（街道）) + N(区行政审批服务局)")]
    [InlineData("U20", "(空白)", "Responsible~ U((空白))")]
    [InlineData("U22", "区直各部门、各镇(办)、经开区", "Responsible~ G(区直各部门) + G(各镇(办)) + N(经开区)")]
    [InlineData("U23", "区数据资源局、区投资促进局、区发改委等相关区直部门、各镇(办)、经开区", "Responsible~ N(区数据资源局) + N(区投资促进局) + N(区发改委) + T(等相关区直部门) + G(各镇(办)) + N(经开区)")]
    [InlineData("U25", "区司法局、各相关行政执法部门、各镇(办)", "Responsible~ N(区司法局) + G(各相关行政执法部门) + G(各镇(办))")]
    [InlineData("U26", "各企事业单位", "Responsible~ G(各企事业单位)")]
    [InlineData("U28", "(責任單位:市政府各部門,各區縣〔市〕政府、開發區管委會)", "Responsible= G(市政府各部門) + G(各區縣〔市〕政府) + G(開發區管委會)")]
    [InlineData("U29", "(責任單位:市發展改革委、…、市物流口岸局等相關部門,各區縣〔市〕政府、開發區管委會)", "Responsible= N(市發展改革委) + U(…) + N(市物流口岸局) + T(等相關部門) + G(各區縣〔市〕政府) + G(開發區管委會)")]
    [InlineData("U31", "(牵頭單位:市衛健委、\n市應急局、市大數據局,責任單位:…)", "Lead= N(市衛健委) + N(市應急局) + N(市大數據局); Responsible= U(…)")]
    [InlineData("U32", "(责任单位:市直各部门,各乡镇人民政府)", "Responsible= G(市直各部门) + G(各乡镇人民政府)")]
    [InlineData("U34", "桂平市将按自治区要求", "Responsible~ N(桂平市) + U(将按自治区要求)")]
    [InlineData("U35", "县政府各部门、单位各乡镇(街道)人民政府(办事处)", "Responsible~ G(县政府各部门、单位) + G(各乡镇(街道)人民政府(办事处))")]
    [InlineData("U37", "(三)以公开助推人民群众生活品质提高县人力资源和社会保障局", "Responsible~ U((三)以公开助推人民群众生活品质提高) + N(县人力资源和社会保障局)")]
    [InlineData("U38", "办公室", "Responsible~ S(办公室)")]
    [InlineData("U40", "办公室牵头,各科室配合", "Lead= S(办公室); Support= S(各科室)")]
    [InlineData("U41", "辦公室牽頭,各有關科室和單位根據責任分工分別負責(詳見主動公開事項表)", "Lead= S(辦公室); Responsible= G(各有關科室和單位) + U((詳見主動公開事項表))")]
    [InlineData("U43", "市发展改革委牵头,市住建局等政府各有关…", "Lead= N(市发展改革委); Responsible~ N(市住建局) + T(等政府各有关…)")]
    [InlineData("U44", "市发改委牵头落实", "Lead= N(市发改委)")]
    [InlineData("U46", "(市规划国土委负责落实)", "Responsible= N(市规划国土委)")]
    [InlineData("U47", "(市重大项目办、市体育局、市教委分别负责落实)", "Responsible= N(市重大项目办) + N(市体育局) + N(市教委)")]
    [InlineData("U49", "牵头单位:区发改局 / 责任单位:立山经济开发区,全区经济运行各专班", "Lead= N(区发改局); Responsible= N(立山经济开发区) + G(全区经济运行各专班)")]
    [InlineData("U50", "列第一位的责任单位为牵头单位或汇总单位", "Responsible~ U(列第一位的责任单位为牵头单位或汇总单位)")]
    [InlineData("U52", "市政府各部门,各县(市、区)政府", "Responsible~ G(市政府各部门) + G(各县(市、区)政府)")]
    [InlineData("U53", "市发改委、市住建局,市政府各部门", "Responsible~ N(市发改委) + N(市住建局) + G(市政府各部门)")]
    [InlineData("U55", "相关审批部门", "Responsible~ G(相关审批部门)")]
    [InlineData("U56", "招标人及其招标代理机构或相关行政监督部门", "Responsible~ G(招标人) + G(招标代理机构) + G(相关行政监督部门)")]
    [InlineData("U58", "县民政局、各乡(镇)人民政府(街道办事处)", "Responsible~ N(县民政局) + G(各乡(镇)人民政府(街道办事处))")]
    [InlineData("U59", "自然資源主管部門/鎮人民政府", "Responsible~ G(自然資源主管部門) + G(鎮人民政府)")]
    [InlineData("U61", "乡镇人民政府\n\n行政村村民委员会", "Responsible~ G(乡镇人民政府) + G(行政村村民委员会)")]
    [InlineData("U62", "区级扶贫部门、贫困人口所在行政村", "Responsible~ G(区级扶贫部门) + G(贫困人口所在行政村)")]
    [InlineData("U64", "縣發改局、…、縣財政局和各鎮鄉(街道)人民政府(辦事處)", "Responsible~ N(縣發改局) + U(…) + N(縣財政局) + G(各鎮鄉(街道)人民政府(辦事處))")]
    [InlineData("U65", "扬子洲镇、各街办(管理处)", "Responsible~ N(扬子洲镇) + G(各街办(管理处))")]
    [InlineData("U67", "全盟市场监督管理部门、政务服务局", "Responsible~ G(全盟市场监督管理部门) + N(政务服务局)")]
    [InlineData("U68", "市场监督管理、行政审批相关责任部门", "Responsible~ G(市场监督管理、行政审批相关责任部门)")]
    [InlineData("U70", "住房和城乡建设等相关职能部门", "Responsible~ G(住房和城乡建设等相关职能部门)")]
    [InlineData("U71", "人民政府住房保障行政主管部门", "Responsible~ G(人民政府住房保障行政主管部门)")]
    [InlineData("U73", "公共服务办", "Responsible~ S(公共服务办)")]
    [InlineData("U74", "司法分局、公共法律服务中心、公共法律服务工作站", "Responsible~ N(司法分局) + N(公共法律服务中心) + N(公共法律服务工作站)")]
    [InlineData("U76", "制定规范性文件的部门,上级部门制定的规范性文件由对口部门公开", "Responsible~ G(制定规范性文件的部门) + U(上级部门制定的规范性文件由对口部门公开)")]
    [InlineData("U77", "相关科室", "Responsible~ S(相关科室)")]
    [InlineData("U79", "会计科、监管科", "Responsible~ S(会计科) + S(监管科)")]
    [InlineData("U80", "党办校办 政策法规研究室", "Responsible~ S(党办校办) + S(政策法规研究室)")]
    [InlineData("U82", "信息录入员-科室负责人-分管领导", "Responsible~ U(信息录入员-科室负责人-分管领导)")]
    [InlineData("U83", "******局", "Responsible~ U(******局)")]
    public void Every_collected_phrase_is_read(string id, string text, string expected) =>
        Assert.Equal((id, expected), (id, AssignmentNotation.Of(AssignmentParser.Parse(text))));

    [Fact]
    public void The_table_above_holds_every_collected_phrase()
    {
        var collected = SharedFacts.Rows("domain/units.tsv").Select(row => (row[0], row[1].Replace("\\n", "\n", StringComparison.Ordinal)));
        var tested = typeof(AssignmentParserTests).GetMethod(nameof(Every_collected_phrase_is_read))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false)
            .Select(row => ((string)((InlineDataAttribute)row).Data[0]!, (string)((InlineDataAttribute)row).Data[1]!));

        Assert.Equal(collected.Order(), tested.Order());
    }

    [Theory]
    [InlineData("区发展改革局、区财政局等按职责分工负责", "Responsible= N(区发展改革局) + N(区财政局) + T(等)")]
    [InlineData("市政府办公厅牵头，市直有关部门、各县（市、区）政府（管委会）配合", "Lead= N(市政府办公厅); Support= G(市直有关部门) + G(各县（市、区）政府（管委会）)")]
    [InlineData("由区司法局牵头，区财政局、区民政局配合", "Lead= N(区司法局); Support= N(区财政局) + N(区民政局)")]
    [InlineData("牵头单位：区民政局，配合单位：区财政局、区卫健局等", "Lead= N(区民政局); Support= N(区财政局) + N(区卫健局) + T(等)")]
    [InlineData("牵头单位 区发改局\n责任单位 区财政局、区民政局", "Lead= N(区发改局); Responsible= N(区财政局) + N(区民政局)")]
    [InlineData("責任\n單位:各區縣〔市〕政府、開發區管\n委會", "Responsible= G(各區縣〔市〕政府) + G(開發區管委會)")]
    [InlineData("区司法局（牵头）、区财政局、各镇", "Lead= N(区司法局); Responsible~ N(区财政局) + G(各镇)")]
    [InlineData("区司法局牵头各镇配合", "Lead= N(区司法局); Support= G(各镇)")]
    [InlineData("区政府办公室、区司法局负责，各镇（街道）、各部门配合", "Responsible= N(区政府办公室) + N(区司法局); Support= G(各镇（街道）) + G(各部门)")]
    [InlineData("各部门、各单位按照职责分工落实", "CarryOut= G(各部门) + G(各单位)")]
    [InlineData("区级各部门负责落实，区府办负责督促检查", "Responsible= G(区级各部门); Responsible= N(区府办)")]
    [InlineData("接收单位：区政府政务公开办公室", "Receiver= N(区政府政务公开办公室)")]
    [InlineData("＊＊局牵头", "Lead= U(＊＊局)")]
    [InlineData("******局牵头，各镇配合", "Lead= U(******局); Support= G(各镇)")]
    [InlineData("加强平台建设管理。(责任单位:市级相关部门,各区县〔市〕政府)", "Responsible~ U(加强平台建设管理); Responsible= G(市级相关部门) + G(各区县〔市〕政府)")]
    [InlineData("做好甲事(市规划国土委负责落实),做好乙事(市体育局、市教委分别负责落实)", "Responsible~ U(做好甲事); Responsible= N(市规划国土委); Responsible~ U(做好乙事); Responsible= N(市体育局) + N(市教委)")]
    public void Roles_come_from_labels_verbs_and_marks(string text, string expected) =>
        Assert.Equal(expected, AssignmentNotation.Of(AssignmentParser.Parse(text)));

    [Theory]
    [InlineData("区住房和城乡建设局、区文化和旅游局和区教育和体育局", "N(区住房和城乡建设局) + N(区文化和旅游局) + N(区教育和体育局)")]
    [InlineData("市粮食和储备局、市大数据发展和政务局、市城市管理和综合执法局", "N(市粮食和储备局) + N(市大数据发展和政务局) + N(市城市管理和综合执法局)")]
    [InlineData("区发改局和县财政局", "N(区发改局) + N(县财政局)")]
    [InlineData("会同县民政局、和平区教育局、沈阳市和平区教育局", "N(会同县民政局) + N(和平区教育局) + N(沈阳市和平区教育局)")]
    [InlineData("区财政局和和平区教育局、区财政局和平山县教育局、马鞍山市和县财政局", "N(区财政局) + N(和平区教育局) + N(区财政局) + N(平山县教育局) + N(马鞍山市和县财政局)")]
    [InlineData("区财政局和有关方", "N(区财政局) + U(有关方)")] // a bureau's name ends where it ends
    [InlineData("史各庄街道、龙胜各族自治县教育局", "N(史各庄街道) + N(龙胜各族自治县教育局)")] // 各 inside a name
    [InlineData("诸城市、东营区财政局、万全区教育局、肥乡镇", "N(诸城市) + N(东营区财政局) + N(万全区教育局) + N(肥乡镇)")]
    [InlineData("区民政局会同区财政局", "N(区民政局) + N(区财政局)")]
    [InlineData("区商务局或者区文旅局", "N(区商务局) + N(区文旅局)")]
    [InlineData("各级党委和政府、各镇党委、政府", "G(各级党委和政府) + G(各镇党委、政府)")]
    [InlineData("县人民政府办公室及各乡镇人民政府", "N(县人民政府办公室) + G(各乡镇人民政府)")]
    [InlineData("“双随机、一公开”工作领导小组办公室", "N(“双随机、一公开”工作领导小组办公室)")]
    [InlineData("各镇政府、街道办事处，周村经济开发区管委会，区政府各部门，各有关单位", "G(各镇政府) + G(街道办事处) + N(周村经济开发区管委会) + G(区政府各部门) + G(各有关单位)")]
    [InlineData("县直有关部门、各乡镇（街道、开发区）", "G(县直有关部门) + G(各乡镇（街道、开发区）)")]
    [InlineData("各相关部门（区财政局、区民政局）", "G(各相关部门) + N(区财政局) + N(区民政局)")]
    [InlineData("区政府办公室（详见附件2）", "N(区政府办公室) + U(详见附件2)")]
    [InlineData("区委组织部（区委老干部局）、区直机关工委、团区委", "N(区委组织部|区委老干部局) + N(区直机关工委) + N(团区委)")]
    [InlineData("教育、卫生、供水等行业主管部门", "G(教育、卫生、供水等行业主管部门)")]
    [InlineData("区退役军人局、区应急局等20个部门", "N(区退役军人局) + N(区应急局) + T(等20个部门)")]
    [InlineData("局机关各科室、局属各单位", "S(局机关各科室) + G(局属各单位)")]
    [InlineData("市教育局，各区县教育局", "N(市教育局) + G(各区县教育局)")]
    [InlineData("各部门单位特别是与民生关系密切的部门单位", "G(各部门单位) + E()")]
    [InlineData("各镇，特别是王村镇、北郊镇", "G(各镇) + E(N(王村镇) + N(北郊镇))")]
    [InlineData("区 政 府 办 公 室", "N(区政府办公室)")]
    [InlineData("区政府 办公室\n区财政局", "N(区政府办公室) + N(区财政局)")]
    [InlineData("县委 宣传部 县教体局", "N(县委宣传部) + N(县教体局)")]
    [InlineData("区财政局区民政局", "N(区财政局) + N(区民政局)")]
    [InlineData("区政府办各镇", "N(区政府办) + G(各镇)")]
    [InlineData("1.区财政局 2.区民政局", "N(区财政局) + N(区民政局)")]
    [InlineData("国家税务总局周村区税务局、中国人民银行周村支行", "N(国家税务总局周村区税务局) + N(中国人民银行周村支行)")]
    [InlineData("教育部、公安部", "N(教育部) + N(公安部)")]
    [InlineData("市自由贸易试验区管委会、区城市更新推进中心", "N(市自由贸易试验区管委会) + N(区城市更新推进中心)")]
    public void Lists_fall_into_units_and_names_stay_whole(string text, string expected) =>
        Assert.Equal("Responsible~ " + expected, AssignmentNotation.Of(AssignmentParser.Parse(text)));

    [Fact]
    public void The_stressed_departments_of_a_real_plan_are_all_named()
    {
        const string Text =
            "各镇（街道）、区政府各部门单位，特别是与宏观经济和民生关系密切的区政府部门（区发展和改革局、区教育和体育局、区科学技术局、区工业和信息化局、区公安分局、区民政局、区财政局、区人力资源和社会保障局、"
            + "区自然资源局、区住房和城乡建设局、区交通运输局、区水利局、区农业农村局、区商务局、区文化和旅游局、区卫生健康局、区应急管理局、区行政审批服务局、区市场监督管理局、区综合行政执法局、区统计局、区生态环境分局、区医疗保障分局）";

        var units = AssignmentParser.Parse(Text).Units.ToList();

        Assert.Equal(3, units.Count);
        var stressed = Assert.IsType<UnitReference.Emphasis>(units[2]).Units;
        Assert.Equal(23, stressed.Count);
        Assert.All(stressed, unit => Assert.IsType<UnitReference.Named>(unit));
    }

    [Theory]
    [InlineData("持续推进")]
    [InlineData("张三")]
    [InlineData("政府网站")]
    [InlineData("全体干部职工")]
    [InlineData("全面梳理法律、法规、规章中关于主动公开信息的规定，逐项明确公开主体、内容、时限、方式、渠道、责任等要素")]
    [InlineData("制定涉企政策要主动听取相关企业、行业协会商会的意见")]
    [InlineData("各镇（街道）各部门单位年内至少组织一次专门业务培训，推动持续提升公开能力，形成合力，确保各项工作落实到位")]
    public void What_is_no_unit_phrase_stays_in_one_piece(string text) =>
        Assert.Equal($"Responsible~ U({text})", AssignmentNotation.Of(AssignmentParser.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u3000")]
    [InlineData("、，；")]
    public void Nothing_written_names_nobody(string text) => Assert.Empty(AssignmentParser.Parse(text).Parts);

    [Fact]
    public void The_role_of_a_bare_list_is_the_callers()
    {
        var part = Assert.Single(AssignmentParser.Parse("区政府政务公开办公室", AssignmentRole.Receiver).Parts);

        Assert.Equal(AssignmentRole.Receiver, part.Role);
        Assert.False(part.IsLabelled);
    }

    [Fact]
    public void Names_drop_white_space_and_texts_keep_it()
    {
        var unit = Assert.IsType<UnitReference.Named>(Assert.Single(AssignmentParser.Parse("（區 政府\n辦公室〔區大\n數據局〕）").Units));

        Assert.Equal("區 政府\n辦公室〔區大\n數據局〕", unit.Text);
        Assert.Equal("區政府辦公室", unit.Name);
        Assert.Equal("區大數據局", unit.Bracketed);
    }
}
