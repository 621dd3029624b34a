namespace Zhengwu.Hosting;

/// <summary>The catalogs in force in this program (现行目录). Safe for several threads.</summary>
public interface IDisclosureCatalogs
{
    /// <summary>What is in force now. It never changes: whoever holds it finishes the work by it, also when others are put in its place.</summary>
    LoadedCatalogs Current { get; }

    /// <summary>Why the definitions that were read last are not in force; null when they are.</summary>
    RefusedDefinitions? LastRefusal { get; }

    /// <summary>The day at the office.</summary>
    DateOnly Today { get; }

    /// <summary>Reads the definitions again and puts them in force, unless they are broken.</summary>
    /// <returns>Why they were refused; null when they are in force now.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled; what was in force still is.</exception>
    Task<RefusedDefinitions?> ReloadAsync(CancellationToken cancellation = default);
}
