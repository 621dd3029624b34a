using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Encodings;

/// <summary>What became of one file.</summary>
/// <param name="ExitCode">What the run says about it.</param>
/// <param name="Words">What was done, or why nothing was.</param>
internal sealed record MendOutcome(int ExitCode, Bilingual Words);

/// <summary>Saves a file in another encoding as UTF-8, or says why that would be guesswork.</summary>
internal static class EncodingMender
{
    // Four bytes for each UTF-16 unit that a reader takes: nothing longer could be checked afterwards.
    private static readonly long MaxBytes = 4L * ReadOptions.Default.MaxLength;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static MendOutcome Mend(string path, CancellationToken cancellation)
    {
        try
        {
            var target = AtomicFile.TargetOf(path);
            if (new FileInfo(target).Length > MaxBytes)
                return Refused(new("文件太大，没有改动", "the file is too large; left as it is"));
            var bytes = File.ReadAllBytes(target);
            var guess = EncodingGuess.Of(bytes);
            if (guess.Text is { } text)
                AtomicFile.Replace(target, Utf8.GetBytes(text), cancellation);
            return new(guess.IsRefusal ? ExitCode.Errors : ExitCode.Good, guess.Words);
        }
        catch (Exception fault) when (DefinitionLoading.IsOfTheDisk(fault))
        {
            return new(ExitCode.Unreadable, fault is UnauthorizedAccessException ? new("没有读写权限", "no permission to read or write it") : DefinitionLoading.Explain(fault));
        }
    }

    private static MendOutcome Refused(Bilingual words) => new(ExitCode.Errors, words);
}
