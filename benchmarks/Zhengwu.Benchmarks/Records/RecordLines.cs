using System.Globalization;
using System.Text;

namespace Zhengwu.Benchmarks.Records;

/// <summary>Any number of records as a stream that is made while it is read: one in twenty has a fault, one in a thousand is no JSON or has a wrong value.</summary>
internal sealed class RecordLines(long records) : Stream
{
    private readonly byte[] _line = new byte[4096];
    private long _next;
    private int _at;
    private int _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && (_at < _length || Advance()))
        {
            var part = Math.Min(_length - _at, buffer.Length - written);
            _line.AsSpan(_at, part).CopyTo(buffer[written..]);
            (_at, written) = (_at + part, written + part);
        }
        return written;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Advance()
    {
        if (_next == records)
            return false;
        (_at, _length) = (0, Encoding.UTF8.GetBytes(Line(_next++), _line));
        return true;
    }

    private static string Line(long number)
    {
        var fault = number % 20 == 7 ? number / 20 % 50 : -1;
        var formed = new DateOnly(2025, 1, 2).AddDays((int)(number % 500));
        var published = formed.AddDays(fault is >= 0 and < 15 ? 60 : (int)(number % 12) + 1);
        var unit = fault is >= 15 and < 25 ? "区民政局" : "区财政局";
        var channel = fault is >= 25 and < 35 ? "政务新媒体" : "政府网站";
        var phone = fault is >= 35 and < 48 ? "" : ",\"联系方式\":\"0533-6400008\"";
        var day = fault == 48 ? "三月" : Iso(published);
        var end = fault == 49 ? "" : "}";
        return $$"""
            {"事项":"OrganFunctions","编号":"OF-{{number}}","单位":"{{unit}}","标题":"区财政局机关职能（第{{number}}次更新）","形成日期":"{{Iso(formed)}}","公开日期":"{{day}}","渠道":["{{channel}}"],"要素":{"机关职能":"贯彻执行财税方针政策，拟订区级财政规划并组织实施；负责区级财政收支管理，第{{number % 1000}}号。","内设机构":["办公室","预算科","国库科","法规科"],"办公地址":"新建中路{{number % 300}}号","办公时间":"工作日8:30至17:00"{{phone}},"负责人姓名":"局长办公室"}{{end}}
            """ + "\n";
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
