using Microsoft.Extensions.Logging;

namespace Zhengwu.Hosting;

/// <summary>Every entry that the package writes to the log.</summary>
internal static partial class CatalogLog
{
    /// <summary>The category of all entries.</summary>
    public const string Category = "Zhengwu.Catalogs";

    [LoggerMessage(1, LogLevel.Information, "{Catalogs} catalog(s) of {Files} file(s) are in force, with {Findings} finding(s) of less than error severity.")]
    public static partial void InForce(this ILogger logger, int catalogs, int files, int findings);

    [LoggerMessage(2, LogLevel.Error, "The definitions read last are broken and were refused; the {Catalogs} catalog(s) from before stay in force.")]
    public static partial void Refused(this ILogger logger, int catalogs);

    [LoggerMessage(3, LogLevel.Error, "{Finding}")]
    public static partial void RefusedFor(this ILogger logger, string finding);

    [LoggerMessage(4, LogLevel.Warning, "The folder {Folder} cannot be watched; definitions in it are read again on demand only.")]
    public static partial void NotWatched(this ILogger logger, string folder, Exception fault);

    [LoggerMessage(5, LogLevel.Error, "Reading the definitions again failed; those from before stay in force.")]
    public static partial void ReloadFailed(this ILogger logger, Exception fault);
}
