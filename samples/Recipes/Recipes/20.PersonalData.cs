using Zhengwu.Records;

namespace Recipes;

internal static class PersonalData
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        const string Text = "救助对象张三，身份证号370399196203150009，电话139 0000 0001，统一社会信用代码91370303MA00000000，尾号0009。";
        foreach (PersonalDataHit hit in PersonalDataScanner.Scan(Text))
            output.WriteLine($"{hit.Kind}　{hit.Span.Start}..{hit.Span.End}　{hit.Certainty}　{(hit.IsAlarm ? "须处理" : "线索")}");

        var masked = Text.ToCharArray();
        foreach (PersonalDataHit hit in PersonalDataScanner.Scan(Text))
        {
            if (hit.IsAlarm)
                masked.AsSpan(hit.Span.Start, hit.Span.Length).Fill('*');
        }
        output.WriteLine(new string(masked));
        // </recipe>
    }
}
