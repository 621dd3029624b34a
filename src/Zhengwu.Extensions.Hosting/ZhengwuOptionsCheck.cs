using Microsoft.Extensions.Options;

namespace Zhengwu.Hosting;

/// <summary>Says what is wrong with the options before anything is read.</summary>
internal sealed class ZhengwuOptionsCheck : IValidateOptions<ZhengwuOptions>
{
    public ValidateOptionsResult Validate(string? name, ZhengwuOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(ZhengwuOptions options)
    {
        if (options.Catalogs.Count == 0)
            yield return "没有给出目录文件或文件夹（Catalogs）。 / No catalog file or folder is given (Catalogs).";
        if (options.Catalogs.Concat(options.Calendars).Append(options.Units ?? "-").Any(string.IsNullOrWhiteSpace))
            yield return "有一个路径是空的。 / A path is empty.";
        if (options.ReloadDelay < TimeSpan.Zero)
            yield return "ReloadDelay 不能是负数。 / ReloadDelay must not be negative.";
        if (options.HelpBase is { IsAbsoluteUri: false })
            yield return "HelpBase 要写完整的网址。 / HelpBase must be an absolute address.";
    }
}
