using System.Runtime.ExceptionServices;

namespace PromoAudit.Cli.Runs;

/// <summary>
/// Works on several things at once and takes the results in their order. Whoever is far ahead waits, so that no more results are held than a few
/// for each worker.
/// </summary>
internal static class InOrder
{
    private const int AheadOfEach = 8;

    /// <param name="workers">1 for one after the other, on this thread.</param>
    /// <param name="make">Called by several threads at once.</param>
    /// <param name="take">Called by one at a time, with each result in order.</param>
    public static void Run<T>(int count, int workers, Func<int, T> make, Action<int, T> take)
    {
        if (workers <= 1 || count <= 1)
        {
            for (var index = 0; index < count; index++)
            {
                take(index, make(index));
            }

            return;
        }

        new Line<T>(count, Math.Min(workers, count), make, take).Run();
    }

    private sealed class Line<T>(int count, int workers, Func<int, T> make, Action<int, T> take)
    {
        private readonly object _gate = new();
        private readonly (bool IsReady, T Value)[] _results = new (bool, T)[workers * AheadOfEach];
        private int _next;
        private int _taken;
        private bool _isTaking;
        private ExceptionDispatchInfo? _error;

        public void Run()
        {
            var threads = new Thread[workers - 1];
            for (var index = 0; index < threads.Length; index++)
            {
                threads[index] = new Thread(Work) { IsBackground = true };
                threads[index].Start();
            }

            Work();
            foreach (var thread in threads)
            {
                thread.Join();
            }

            _error?.Throw();
        }

        private void Work()
        {
            try
            {
                while (Next() is { } index)
                {
                    var value = make(index);
                    Put(index, value);
                }
            }
#pragma warning disable CA1031 // It is thrown again on the thread that asked for the work.
            catch (Exception error)
#pragma warning restore CA1031
            {
                lock (_gate)
                {
                    _error ??= ExceptionDispatchInfo.Capture(error);
                    Monitor.PulseAll(_gate);
                }
            }
        }

        private int? Next()
        {
            lock (_gate)
            {
                while (_error is null && _next < count && _next - _taken >= _results.Length)
                {
                    Monitor.Wait(_gate);
                }

                return _error is null && _next < count ? _next++ : null;
            }
        }

        private void Put(int index, T value)
        {
            lock (_gate)
            {
                _results[index % _results.Length] = (true, value);
                if (_isTaking)
                {
                    return;
                }

                _isTaking = true;
            }

            while (Ready() is { } ready)
            {
                take(ready.Index, ready.Value);
                lock (_gate)
                {
                    _results[ready.Index % _results.Length] = default;
                    _taken++;
                    Monitor.PulseAll(_gate);
                }
            }
        }

        /// <returns>Null where the next in order is not ready; whoever makes it ready takes it.</returns>
        private Finished? Ready()
        {
            lock (_gate)
            {
                var (isReady, value) = _results[_taken % _results.Length];
                if (isReady && _error is null)
                {
                    return new Finished(_taken, value);
                }

                _isTaking = false;
                return null;
            }
        }

        private sealed record Finished(int Index, T Value);
    }
}
