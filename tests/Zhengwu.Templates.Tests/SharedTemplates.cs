namespace Zhengwu.Templates.Tests;

/// <summary>One set of packages for all test classes; they run one after another, because each build wants the whole machine.</summary>
[CollectionDefinition(nameof(SharedTemplates))]
public sealed class SharedTemplates : ICollectionFixture<TemplateFixture>;
