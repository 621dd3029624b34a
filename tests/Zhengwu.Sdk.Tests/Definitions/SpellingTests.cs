namespace Zhengwu.Definitions;

public class SpellingTests
{
    private static readonly string[] Channels = ["政务服务网", "政务服务中心", "政府网站", "政务服务大厅"];

    [Fact]
    public void The_nearest_word_comes_first_and_those_too_far_not_at_all()
    {
        Assert.Equal(["政务服务中心", "政务服务网", "政务服务大厅"], Spelling.Near("政务服务中新", Channels, Spelling.OfNames));
        Assert.Empty(Spelling.Near("养老驿站", Channels, Spelling.OfNames));
    }

    [Theory]
    [InlineData("政务服务中新")]
    [InlineData("政府网址")]
    [InlineData("公告栏")]
    public void The_first_of_the_near_is_the_nearest(string word) =>
        Assert.Equal(Spelling.Nearest(word, Channels, Spelling.OfNames), Spelling.Near(word, Channels, Spelling.OfNames) is [var first, ..] ? first : null);

    [Theory]
    [InlineData("时限")]
    [InlineData("“引号”")]
    public void The_word_of_a_question_can_be_told_again(string word) => Assert.Equal(word, Spelling.Meant(Spelling.DidYouMean(word)));

    [Fact]
    public void No_question_means_no_word() => Assert.Null(Spelling.Meant(Spelling.DidYouMean(null)));
}
