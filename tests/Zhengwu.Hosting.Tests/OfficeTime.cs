namespace Zhengwu.Hosting;

/// <summary>A clock that stands until it is moved, whose timers fire when a test says so.</summary>
internal sealed class OfficeTime(DateTimeOffset now) : TimeProvider
{
    private readonly TaskCompletionSource _armed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimerCallback? _callback;

    public DateTimeOffset Now { get; set; } = now;

    /// <summary>Done as soon as somebody has set the timer to a time.</summary>
    public Task Armed => _armed.Task;

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _callback = callback;
        return new Timer(this);
    }

    public void Fire() => _callback!(null);

    private sealed class Timer(OfficeTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => time._armed.TrySetResult();

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
