using System.Text;
using Zhengwu.Cli.Encodings;

namespace Zhengwu.Cli;

public sealed class FmtTests : IDisposable
{
    private const string Simplified = "政务公开: 计划/1\n标识: a\n标题: 某区政务公开工作要点\r\n年度: 2026   # 年\n";
    private const string EnglishKeys = "zhengwu: plan/1\nid: a\ntitle: 区政府办公室关于印发政务公开工作要点的通知\n";

    private readonly TemporaryFolder _folder = new();

    static FmtTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("GB18030", Simplified)]
    [InlineData("gbk", Simplified)]
    [InlineData("GB18030", EnglishKeys)]
    [InlineData("GB18030", "政务公开: 计划/1\n标识: a\n标题: 鄭州市政務公開工作要點\n說明: 圍繞羣眾關切\n")]
    [InlineData("GB18030", "政务公开: 计划/1\n标识: a\n标题: 𠮷林街道㐀\n")]
    public void Chinese_encodings_become_utf8_and_nothing_else_changes(string encoding, string text)
    {
        var file = _folder.Write("a.plan.yaml", Encoding.GetEncoding(encoding).GetBytes(text));
        var run = ToolRun.Of("fmt", "--to-utf8", file);
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Equal($"{file}: 已从 GB18030 改存为 UTF-8（{text.Length} 字）\n", run.Out);
        Assert.Equal(Encoding.UTF8.GetBytes(text), File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_known_by_its_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var file = _folder.Write("a.plan.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes(Simplified)]);
        Assert.Equal(ExitCode.Good, ToolRun.Of("fmt", "--to-utf8", file).Code);
        Assert.Equal(Encoding.UTF8.GetBytes(Simplified), File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc\n")]
    [InlineData(Simplified)]
    [InlineData("\uFEFF" + Simplified)]
    public void Utf8_is_never_touched(string text)
    {
        var file = _folder.Write("a.plan.yaml", text);
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, written);
        Assert.Equal($"{file}: 已是 UTF-8，没有改动\n", ToolRun.Of("fmt", "--to-utf8", file).Out);
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
        Assert.Equal(Encoding.UTF8.GetBytes(text), File.ReadAllBytes(file));
    }

    public static TheoryData<string, byte[]> Doubtful => new()
    {
        { "Big5", Encoding.GetEncoding("big5").GetBytes("政務公開: 計劃/1\n標識: a\n標題: 政務公開工作要點\n") },
        { "Shift-JIS", Encoding.GetEncoding("shift_jis").GetBytes("zhengwu: plan/1\ntitle: 情報公開についてのお知らせ\n") },
        { "Latin-1", Encoding.Latin1.GetBytes("zhengwu: plan/1\ntitle: déjà vu à la carte, éèê\n") },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Simplified) },
        { "UTF-16 cut in two", [0xFF, 0xFE, 0x3F, 0x65, 0x42, 0xD8, 0x41, 0x00] },
        { "UTF-32", Encoding.UTF32.GetPreamble().Concat(Encoding.UTF32.GetBytes(Simplified)).ToArray() },
        { "UTF-8 cut off", Encoding.UTF8.GetBytes(Simplified + "说明")[..^1] },
        { "UTF-8 with one bad byte", [.. Encoding.UTF8.GetBytes(Simplified), 0xFF, .. Encoding.UTF8.GetBytes(Simplified)] },
        { "GB18030 cut off", Encoding.GetEncoding("GB18030").GetBytes(Simplified + "说明")[..^1] },
        { "noise", [0x81, 0xFF, 0x00, 0x99, 0x13, 0xFE] },
    };

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void What_could_only_be_guessed_is_left_as_it_is(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        var file = _folder.Write("a.plan.yaml", bytes);
        var run = ToolRun.Of("fmt", "--to-utf8", file);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains("没有改动", run.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(file));
        Assert.Equal([file], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void The_line_of_a_damaged_byte_is_told()
    {
        var file = _folder.Write("a.plan.yaml", [.. Encoding.UTF8.GetBytes(Simplified), 0xFF]);
        Assert.Contains("第 5 行", ToolRun.Of("fmt", "--to-utf8", file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_mended_and_the_worst_outcome_is_the_code()
    {
        var good = _folder.Write("a.plan.yaml", Encoding.GetEncoding("gbk").GetBytes(Simplified));
        var bad = _folder.Write("b.plan.yaml", [0x81, 0xFF, 0x41]);
        Assert.Equal(ExitCode.Errors, ToolRun.Of("fmt", "--to-utf8", bad, good).Code);
        Assert.Equal(Encoding.UTF8.GetBytes(Simplified), File.ReadAllBytes(good));
        Assert.Equal(ExitCode.Unreadable, ToolRun.Of("fmt", "--to-utf8", bad, _folder["none.yaml"]).Code);
    }

    [Fact]
    public void Permissions_are_kept()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Unix permissions");
        var file = _folder.Write("a.plan.yaml", Encoding.GetEncoding("gbk").GetBytes(Simplified));
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(file, Mode);
        Assert.Equal(ExitCode.Good, ToolRun.Of("fmt", "--to-utf8", file).Code);
        Assert.Equal(Mode, File.GetUnixFileMode(file));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        var file = _folder.Write("real/a.plan.yaml", Encoding.GetEncoding("gbk").GetBytes(Simplified));
        var link = _folder["link.plan.yaml"];
        File.CreateSymbolicLink(link, file);
        Assert.Equal(ExitCode.Good, ToolRun.Of("fmt", "--to-utf8", link).Code);
        Assert.Equal(file, new FileInfo(link).LinkTarget);
        Assert.Equal(Encoding.UTF8.GetBytes(Simplified), File.ReadAllBytes(file));
    }

    [Fact]
    public void A_write_that_fails_half_way_leaves_the_file_and_nothing_beside_it()
    {
        var file = _folder.Write("a.plan.yaml", "old");
        Assert.Throws<IOException>(() => AtomicFile.Replace(file, WriteHalf, CancellationToken.None));
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(_folder.Path));

        static void WriteHalf(Stream stream)
        {
            stream.Write("half"u8);
            throw new IOException("disk full");
        }
    }

    [Fact]
    public void An_interruption_leaves_the_file_and_nothing_beside_it()
    {
        using var interruption = new CancellationTokenSource();
        var file = _folder.Write("a.plan.yaml", "old");
        Assert.Throws<OperationCanceledException>(() => AtomicFile.Replace(file, WriteAndInterrupt, interruption.Token));
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(_folder.Path));

        void WriteAndInterrupt(Stream stream)
        {
            stream.Write("new"u8);
            interruption.Cancel();
        }
    }
}
