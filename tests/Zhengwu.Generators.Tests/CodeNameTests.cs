using Zhengwu.Definitions;
using Zhengwu.Generation;

namespace Zhengwu.Generators.Tests;

public sealed class CodeNameTests
{
    [Theory]
    [InlineData("law-review", "LawReview")]
    [InlineData("law_review", "LawReview")]
    [InlineData("lawReview", "LawReview")]
    [InlineData("LawReview", "LawReview")]
    [InlineData("--law--review--", "LawReview")]
    [InlineData(" padded ", "Padded")]
    [InlineData("class", "Class")]
    [InlineData("zhoucun-2024", "Zhoucun2024")]
    [InlineData("a-1", "A1")]
    [InlineData("政府开放日", "政府开放日")]
    [InlineData("第1项", "第1项")]
    [InlineData("_甲", "_甲")]
    [InlineData("ключ", "ключ")]
    public void An_id_gives_a_name(string id, string name) => Assert.Equal(name, CodeName.FromId(id));

    [Theory]
    [InlineData("2026-report", "不能以数字开头")]
    [InlineData("1项", "不能以数字开头")]
    [InlineData("-_-", "没有字母")]
    [InlineData("a b", "不能含有 U+0020")]
    [InlineData("a.b", "不能含有“.”（U+002E）")]
    [InlineData("政务-公开", "不能含有“-”（U+002D）")]
    [InlineData("（一）", "不能含有“（”（U+FF08）")]
    [InlineData("𠮷", "不能含有“𠮷”（U+20BB7）")]
    [InlineData("a\u200Db", "不能含有 U+200D")]
    [InlineData("a\u0301", "不能含有“\u0301”（U+0301）")]
    public void An_id_that_gives_none_says_why(string id, string fault)
    {
        Assert.Null(CodeName.FromId(id));
        Assert.Equal(fault, CodeName.FaultOf(id)!.Chinese);
    }

    [Fact]
    public void A_name_has_200_characters_at_most()
    {
        Assert.NotNull(CodeName.FromId(new string('长', 200)));
        Assert.Equal("长于 200 个字符", CodeName.FaultOf(new string('长', 201))?.Chinese);
    }

    [Fact]
    public void Half_a_character_gives_none() => Assert.Equal("不能含有 U+D83D", CodeName.FaultOf("甲" + (char)0xD83D)?.Chinese);

    [Theory]
    [InlineData("45", "T45")]
    [InlineData("3.2", "T3_2")]
    [InlineData("（一）", "T一")]
    [InlineData("４５", "T45")]
    [InlineData("一、1.", "T一_1")]
    [InlineData("①", null)]
    [InlineData("—", null)]
    public void A_number_gives_a_name(string number, string? name) => Assert.Equal(name, CodeName.FromNumber(number));

    [Theory]
    [InlineData("Zhengwu.Samples", "Zhengwu.Samples")]
    [InlineData("2026-city plan", "_2026_city_plan")]
    [InlineData("a.class.b", "a.@class.b")]
    [InlineData("年度计划2026", "年度计划2026")]
    [InlineData("..", "Definitions")]
    [InlineData("", "Definitions")]
    [InlineData("a.𠮷", "a.__")]
    public void A_project_gives_a_namespace(string project, string name) => Assert.Equal(name, CodeName.Namespace(project));

    [Theory]
    [InlineData("plans/zhoucun-2024.plan.yaml", "", "Zhoucun2024Plan")]
    [InlineData("plans\\zhoucun 2024.v2.plan.yaml", "", "Zhoucun2024V2Plan")]
    [InlineData("a.plan.yaml", "标识: zhoucun-2024\n", "Zhoucun2024Plan")]
    [InlineData("a.plan.yaml", "标识: zhoucun-plan\n", "ZhoucunPlan")]
    [InlineData("a.plan.yaml", "标识: plan\n", "PlanPlan")]
    [InlineData("a.plan.yaml", "标识: 1\n", "APlan")]
    [InlineData("2026.plan.yaml", "", null)]
    [InlineData("方案.plan.yaml", "", "方案Plan")]
    public void A_file_gives_a_class(string path, string id, string? name) =>
        Assert.Equal(name, GeneratedClass.NameOf(DefinitionReader.Read(path, $"政务公开: 计划/1\n{id}标题: 方案\n")));

    // What we take as a letter, every compiler takes as one.
    [Fact]
    public void A_letter_is_a_letter_to_the_compiler()
    {
        for (var c = '\0'; c < '\uFFFF'; c++)
        {
            if (CodeName.IsLetter(c))
                Assert.True(Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsIdentifierStartCharacter(c), $"U+{(int)c:X4}");
        }
    }

    [Theory]
    [InlineData("a/b.plan.yaml", "a/c.plan.yaml", "c.plan.yaml")]
    [InlineData("a/b/c.plan.yaml", "a/d/e.plan.yaml", "../d/e.plan.yaml")]
    [InlineData("c.plan.yaml", "a/e.plan.yaml", "a/e.plan.yaml")]
    public void A_path_is_shown_as_one_file_would_name_the_other(string from, string to, string name)
    {
        Assert.Equal(name, RelativePath.Between(from, to));
        Assert.True(RelativePath.AreSame(to, RelativePath.Resolve(from, name)));
    }
}
