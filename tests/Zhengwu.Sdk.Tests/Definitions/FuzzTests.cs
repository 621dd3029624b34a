using System.Globalization;
using System.Text;
using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>
/// Sample files, torn and patched at random: reading and checking never throw, findings stand inside the text, and a file without
/// errors is stable when written and read again. The same seed gives the same files; <c>ZW_FUZZ</c> sets another number of them.
/// </summary>
public class FuzzTests
{
    private const int Mutations = 20_000;

    [Fact]
    public void Torn_and_patched_files_are_read_checked_and_written()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("ZW_FUZZ"), CultureInfo.InvariantCulture, out var asked) ? asked : Mutations;
        var first = int.TryParse(Environment.GetEnvironmentVariable("ZW_FUZZ_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 0;
        var stable = 0;
        Parallel.For(first, first + count, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, i =>
        {
            if (Try(i))
                Interlocked.Increment(ref stable);
        });
        Assert.True(stable > count / 5, $"only {stable} of {count} files were good enough to be written: the mutations are too coarse to test anything");
    }

    /// <summary>Whether the file was good enough to be written.</summary>
    private static bool Try(int seed)
    {
        var file = new FileMutator(seed).Next();
        try
        {
            var definition = DefinitionReader.Read(file, cancellation: TestContext.Current.CancellationToken);
            CheckFindings(definition);
            if (definition.Model is null || definition.ReadingFindings.Any(finding => finding.Severity == Severity.Error))
                return false;
            CheckWriting(definition, seed % 2 == 0 ? Language.Chinese : Language.English);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new InvalidOperationException($"seed {seed}: {fault.Message}\n--- {file.Path}\n{file.Content}\n---", fault);
        }
    }

    private static void CheckFindings(Definition definition)
    {
        foreach (var finding in new DefinitionSet([definition]).Check())
        {
            Assert.InRange(finding.Span.Start, 0, definition.Text.Content.Length);
            Assert.InRange(finding.Span.End, finding.Span.Start, definition.Text.Content.Length);
            Assert.NotEmpty(finding.ToString(Language.English));
        }
    }

    private static void CheckWriting(Definition definition, Language language)
    {
        var text = RoundTripTests.Write(definition.Model!, language);
        var again = DefinitionReader.Read(definition.Path, text);
        Assert.Null(ModelDifference.Of(definition.Model, again.Model));
        Assert.Equal(text, RoundTripTests.Write(again.Model!, language));
    }
}
