namespace Zhengwu.Package.Tests;

/// <summary>One package for all test classes; they run one after another, because each build wants the whole machine.</summary>
[CollectionDefinition(nameof(SharedPackage))]
public sealed class SharedPackage : ICollectionFixture<PackageFixture>;
