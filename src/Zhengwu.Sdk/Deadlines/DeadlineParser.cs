namespace Zhengwu.Deadlines;

/// <summary>Reads limits (时限) as people write them.</summary>
/// <remarks>
/// It never throws and never guesses: a phrase that contradicts itself, lacks its unit, or of which a number would be left
/// unread is not understood, with the reason.
/// </remarks>
public static class DeadlineParser
{
    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">The text of a limit cell.</param>
    /// <param name="context">Where it stands.</param>
    public static LimitReading Parse(string? phrase, LimitContext context = LimitContext.None) => LimitParser.ForThisThread.Read(phrase ?? "", context);
}
