namespace Zhengwu.Generators.Pipeline;

/// <summary>What becomes of exceptions: a finding at the file (ZW9001), never a generator that is switched off. Cancellation passes through.</summary>
internal static class Faults
{
    public static bool IsOurs(Exception fault) => fault is not OperationCanceledException;

    public static string Describe(Exception fault) => $"{fault.GetType().FullName}: {fault.Message}".Replace('\r', ' ').Replace('\n', ' ');
}
