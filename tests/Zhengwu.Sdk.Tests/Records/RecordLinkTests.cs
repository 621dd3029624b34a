namespace Zhengwu.Records;

public sealed class RecordLinkTests
{
    [Theory]
    [InlineData("https://www.example.gov.cn/zwgk/1.html?a=b#c")]
    [InlineData("http://example.cn")]
    [InlineData("http://甲.example.cn/预算.pdf")]
    [InlineData("HTTPS://www.example.gov.cn/")]
    [InlineData("https://www.example.gov.cn:8443/1")]
    [InlineData("http://192.0.2.1/1")]
    [InlineData("http://[2001:db8::1]/")]
    [InlineData("https://")]
    [InlineData("https:///1")]
    [InlineData("http://.cn/")]
    [InlineData("http://a..cn/")]
    [InlineData("http://a.cn./")]
    [InlineData("http://-a.cn/")]
    [InlineData("http://a b.cn/")]
    [InlineData("http://a.cn/b c")]
    [InlineData("http://a.cn/b\nc")]
    [InlineData("http://user@a.cn/")]
    [InlineData("http://a.cn?b")]
    [InlineData("http://a.cn\\b")]
    [InlineData("http://a_b.cn/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://a.cn/1")]
    [InlineData("//a.cn/1")]
    [InlineData("/1")]
    [InlineData("http:a.cn")]
    [InlineData("")]
    public void A_web_address_is_what_the_framework_takes_for_one(string address)
    {
        Assert.Equal(IsTaken(address), new RecordLink(address).IsWebAddress);
    }

    [Fact]
    public void Pieces_in_any_order_are_judged_as_the_framework_does()
    {
        var random = new Random(4711);
        string[] pieces = ["http://", "https://", "a", "b1", "7", ".", "..", "-", "/", "?", "#", ":", "80", "@", " ", "%", "é", "甲", "[", "]", "\\", "_", "cn"];
        for (var i = 0; i < 50_000; i++)
        {
            var address = pieces[random.Next(2)] + string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => pieces[random.Next(pieces.Length)]));

            Assert.True(IsTaken(address) == new RecordLink(address).IsWebAddress, address);
        }
    }

    private static bool IsTaken(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");
}
