using System.Text;

namespace Zhengwu.Deadlines;

/// <summary>Copying, recognition and mirror sites damage phrases; what can be told is read as if it were whole.</summary>
public sealed class DamageTests(ITestOutputHelper output)
{
    private const string Simplified = "个内书条获决变该规财预报开发会议随时间长动态应当实际间后于两从来处过总务级";

    private const string Traditional = "個內書條獲決變該規財預報開發會議隨時間長動態應當實際間後於兩從來處過總務級";

    [Fact]
    public void Full_width_marks_and_figures_change_nothing() => AssertSame(static phrase => string.Concat(phrase.Select(Widen)));

    [Fact]
    public void Traditional_characters_change_nothing() => AssertSame(static phrase => string.Concat(phrase.Select(ToTraditional)));

    [Fact]
    public void A_character_taken_for_its_likeness_changes_nothing() => AssertSame(static phrase => phrase.Replace('日', '曰'));

    [Fact]
    public void A_letter_for_a_zero_after_a_figure_changes_nothing() => AssertSame(static phrase => WithLetters(phrase, 'O'));

    [Fact]
    public void A_small_letter_for_a_zero_changes_nothing() => AssertSame(static phrase => WithLetters(phrase, 'o'));

    [Fact]
    public void White_space_between_characters_changes_nothing() => AssertSame(static phrase => Spaced(phrase, "\u3000", every: 3));

    [Fact]
    public void Invisible_characters_change_nothing() => AssertSame(static phrase => Spaced(phrase, "\u200B", every: 2));

    /// <summary>A cell wraps after so many characters; a line that ends a statement may part two of them.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(7)]
    public void A_phrase_wrapped_by_a_narrow_cell_is_read_as_whole(int width) => AssertSame(phrase => Spaced(phrase, "\n", width));

    private void AssertSame(Func<string, string> damage)
    {
        var failures = 0;
        foreach (var row in PhraseTable.Rows.Where(row => !row.IsRefused && !row.Phrase.Any(char.IsWhiteSpace) && row.Phrase.Length > 1))
        {
            var damaged = damage(row.Phrase);
            var (expected, reading) = (row.Read(), DeadlineParser.Parse(damaged, row.Context));
            if (reading.Kind == expected.Kind && Equals(reading.Limit, expected.Limit))
                continue;
            failures++;
            output.WriteLine($"{damaged}: {(object?)reading.Limit ?? reading.Reason}, not {expected.Limit}");
        }
        Assert.Equal(0, failures);
    }

    private static char Widen(char c) => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c;

    private static char ToTraditional(char c) => Simplified.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Traditional[at] : c;

    private static string WithLetters(string phrase, char letter)
    {
        var text = new StringBuilder(phrase);
        for (var i = 1; i < text.Length; i++)
        {
            // 2024年0月 has no figure before its zero, and 7.O1 would be no date any more.
            if (text[i] == '0' && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] == letter))
                text[i] = letter;
        }
        return text.ToString();
    }

    // Not within a number: 2 0 may be two of them.
    private static string Spaced(string phrase, string space, int every)
    {
        var text = new StringBuilder();
        for (var i = 0; i < phrase.Length; i++)
        {
            if (i > 0 && i % every == 0 && !(IsFigure(phrase[i - 1]) && IsFigure(phrase[i])) && !char.IsSurrogate(phrase[i]))
                text.Append(space);
            text.Append(phrase[i]);
        }
        return text.ToString();
    }

    private static bool IsFigure(char c) => char.IsDigit(c) || "一二三四五六七八九十百〇零廿卅两壹贰叁肆伍陆柒捌玖拾.-:：/—~：Oo".Contains(c, StringComparison.Ordinal);
}
