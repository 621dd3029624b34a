using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>What rules about plans recognise in headings, attachments and names of groups.</summary>
public class PlanTextTests
{
    [Theory]
    [InlineData("以公开助推社会治理精细化县住房和城乡建设局", "县住房和城乡建设局")]
    [InlineData("以公开助推人民群众生活品质提高县人力资源和社会保障局", "县人力资源和社会保障局")]
    [InlineData("持续加大政策解读力度区“无废城市”专班", "区“无废城市”专班")] // known in the directory
    [InlineData("以公开助推社会治理精细化", null)]
    [InlineData("县住房和城乡建设局", null)] // a heading that is a unit
    [InlineData("一、县住房和城乡建设局", null)]
    [InlineData("依申请公开工作情况报送县司法局", null)]
    [InlineData("进一步加强县人力资源和社会保障局", null)]
    [InlineData("推动各镇街道和区财政局", null)]
    [InlineData("全力推进新时代办公", null)]
    [InlineData("优化政务公开工作新格局", null)]
    public void A_unit_glued_to_a_heading_is_found(string heading, string? unit)
    {
        var directory = new UnitDirectory { Units = ValueList.From([new Unit { Name = Value.Of("区“无废城市”专班") }]) };
        Assert.Equal(unit, new GluedUnit(directory).In(heading));
    }

    [Theory]
    [InlineData("详见附件1", "1")]
    [InlineData("按附件２、３要求报送", "2 3")]
    [InlineData("附件一和附件二", "1 2")]
    [InlineData("填写附件1、2024年完成", "1")]
    [InlineData("详见附件", "0")]
    [InlineData("按国办发〔2019〕54号附件3执行", "")]
    [InlineData("按《指导意见》附件1编制", "")]
    [InlineData("文件及附件一并公开", "")] // 一并 is no number
    [InlineData("上传附件", "")]
    public void Attachments_of_the_document_itself_are_found(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', AttachmentMentions.In(text)));

    [Theory]
    [InlineData("区政府各部门、单位", "区政府各部门单位", true)]
    [InlineData("各开发区管委会", "開發區管委會", true)]
    [InlineData("各区直部门", "区直各部门", false)]
    public void Marks_and_a_leading_each_make_no_other_group(string a, string b, bool same) =>
        Assert.Equal(same, GroupNames.Plain(a) == GroupNames.Plain(b));

    [Theory]
    [InlineData("各区直部门", "区直各部门", true)]
    [InlineData("各乡镇人民政府", "各乡镇政府", true)]
    [InlineData("市政府各部门", "市政府相关部门", false)]
    [InlineData("各有关单位", "各单位", false)]
    public void The_same_words_in_another_order_are_the_same_group(string a, string b, bool same) =>
        Assert.Equal(same, GroupNames.AnyOrder(a) == GroupNames.AnyOrder(b));
}
