namespace Zhengwu.Deadlines;

/// <summary>A time that is not counted because others are asked (征求第三方或者其他机关意见所需时间).</summary>
/// <param name="Sent">The day on which the question was sent.</param>
/// <param name="Replied">The day on which the reply arrived; null while there is none, and the time ends by itself after <see cref="DueOptions.ReplyWorkdays"/>.</param>
public sealed record Suspension(DateOnly Sent, DateOnly? Replied);
