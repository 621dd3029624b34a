namespace Zhengwu.Docs;

/// <summary>The process has one current folder: tests that need it do not run beside each other.</summary>
[CollectionDefinition(nameof(CurrentFolder), DisableParallelization = true)]
public static class CurrentFolder;
