namespace PromoAudit.Cli;

/// <summary>
/// Shows on a terminal how far a long run has come. Nothing is loaded for it, and nothing shown, before a second has passed,
/// and never in a pipe.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);
    private readonly ManualResetEventSlim _finished = new();
    private readonly Thread? _thread;
    private readonly int _rounds;
    private int _done;

    /// <param name="total">Files.</param>
    /// <param name="rounds">How often each is looked at.</param>
    public Progress(Session session, int total, int rounds = 1)
    {
        _rounds = rounds;
        if (session.Console.IsErrorTerminal)
        {
            // A thread of its own: the audit keeps those of the pool busy.
            _thread = new Thread(() => ShowWhenLong(session, total)) { IsBackground = true, Name = "progress" };
            _thread.Start();
        }
    }

    public double Done => (double)Volatile.Read(ref _done) / _rounds;

    public void Advance() => Interlocked.Increment(ref _done);

    /// <returns>True when the run is over.</returns>
    public bool WaitForEnd(TimeSpan time) => _finished.Wait(time);

    public void Dispose()
    {
        _finished.Set();
        _thread?.Join();
        _finished.Dispose();
    }

    private void ShowWhenLong(Session session, int total)
    {
        if (!WaitForEnd(Delay))
        {
            ProgressBar.Show(session, this, total);
        }
    }
}
