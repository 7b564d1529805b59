namespace PromoAudit.Cli;

/// <summary>
/// Shows on a terminal how far a long run has come. Nothing is loaded for it, and nothing shown, before a second has passed,
/// and never in a pipe.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);
    private readonly ManualResetEventSlim _finished = new();
    private readonly ManualResetEventSlim _closed = new(initialState: true);
    private readonly Timer? _timer;
    private int _done;

    public Progress(Session session, int total)
    {
        if (session.Console.IsErrorTerminal)
        {
            _timer = new Timer(_ => Show(session, total), null, Delay, Timeout.InfiniteTimeSpan);
        }
    }

    public int Done => Volatile.Read(ref _done);

    public void Advance() => Interlocked.Increment(ref _done);

    /// <returns>True when the run is over.</returns>
    public bool WaitForEnd(TimeSpan time) => _finished.Wait(time);

    public void Dispose()
    {
        _finished.Set();
        _timer?.Dispose();
        _closed.Wait();
    }

    private void Show(Session session, int total)
    {
        _closed.Reset();
        try
        {
            if (!_finished.IsSet)
            {
                ProgressBar.Show(session, this, total);
            }
        }
        finally
        {
            _closed.Set();
        }
    }
}
