namespace Zhengwu.Cli.Editor;

/// <summary>The page of keys says what the reader reads.</summary>
public class KeyTableTests
{
    [Fact]
    public void The_page_of_keys_is_what_the_vocabulary_says() =>
        Snapshot.Matches(Path.Combine(TestFiles.Repository, "docs", "formats", "keys.md"), KeyTables.Write());
}
