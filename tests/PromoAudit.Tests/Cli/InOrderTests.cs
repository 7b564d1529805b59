using PromoAudit.Cli.Runs;

namespace PromoAudit.Tests.Cli;

public sealed class InOrderTests
{
    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 4)]
    [InlineData(1000, 1)]
    [InlineData(1000, 2)]
    [InlineData(1000, 7)]
    public void Results_are_taken_in_their_order(int count, int workers)
    {
        var taken = new List<int>();
        InOrder.Run(
            count,
            workers,
            index =>
            {
                Thread.SpinWait(index * 7919 % 997);
                return index * 2;
            },
            (index, value) =>
            {
                value.ShouldBe(index * 2);
                taken.Add(index);
            }
        );
        taken.ShouldBe(Enumerable.Range(0, count));
    }

    [Fact]
    public void Nobody_runs_far_ahead_of_a_slow_one()
    {
        const int Workers = 4;
        using var released = new ManualResetEventSlim();
        var (made, most) = (0, 0);
        InOrder.Run(
            1000,
            Workers,
            index =>
            {
                if (index == 0)
                {
                    released.Wait(TimeSpan.FromSeconds(1));
                }

                Interlocked.Increment(ref made);
                return index;
            },
            (index, _) => most = Math.Max(most, Volatile.Read(ref made) - index)
        );
        most.ShouldBeLessThanOrEqualTo(Workers * 9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void An_error_comes_out(int workers)
    {
        Action run = () =>
            InOrder.Run(
                100,
                workers,
                index => index == 50 ? throw new InvalidOperationException("fifty") : index,
                (_, _) => { }
            );
        run.ShouldThrow<InvalidOperationException>().Message.ShouldBe("fifty");
    }
}
