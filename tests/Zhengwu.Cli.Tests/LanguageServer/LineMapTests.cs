using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer;

public class LineMapTests
{
    private static readonly LineMap Lines = new("甲\n乙丙\r\n\r丁\u2028戊\u0085己𠮷");

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(0, 9, 1)] // past the end of a line
    [InlineData(1, 0, 2)]
    [InlineData(1, 2, 4)]
    [InlineData(1, 3, 4)] // not into the break
    [InlineData(2, 0, 6)] // an empty line
    [InlineData(3, 0, 7)]
    [InlineData(3, 4, 11)] // what ends a line for a compiler does not for an editor
    [InlineData(3, 99, 14)]
    [InlineData(99, 0, 14)]
    [InlineData(-1, 5, 0)]
    [InlineData(1, -7, 2)]
    public void A_place_has_an_offset(int line, int character, int offset) => Assert.Equal(offset, Lines.OffsetOf(new(line, character)));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(4, 1, 2)]
    [InlineData(7, 3, 0)]
    [InlineData(11, 3, 4)]
    [InlineData(14, 3, 7)] // a character of two units
    [InlineData(99, 3, 7)]
    [InlineData(-3, 0, 0)]
    public void An_offset_has_a_place(int offset, int line, int character) => Assert.Equal(new Position(line, character), Lines.PositionOf(offset));

    [Fact]
    public void A_range_the_wrong_way_round_is_turned() =>
        Assert.Equal(new SourceSpan(1, 2), Lines.SpanOf(new(new(1, 1), new(0, 1))));
}
