using System.Numerics;

namespace PromoAudit.Tests.Facts.Stacking;

/// <summary>
/// A small exact solver of its own for 0/1 programs of one kind: the largest sum of weights of which no two exclude each other, for up to
/// 40 of them. It meets in the middle: the best of every subset of one half by dynamic programming, then every subset of the other half.
/// Nothing in it is shared with the search that it checks. (No solver package restores from the registry of this project.)
/// </summary>
internal static class IndependentSets
{
    /// <param name="weights">Not negative.</param>
    /// <param name="excluded">By item: those that cannot be taken along with it, as bits; both ways round.</param>
    public static long Heaviest(long[] weights, ulong[] excluded)
    {
        weights.Length.ShouldBeLessThanOrEqualTo(40);
        var low = weights.Length / 2;
        var best = BestOfLowHalf(weights, excluded, low);
        var high = weights.Length - low;
        var within = (1UL << low) - 1;
        var free = new uint[1 << high];
        var sums = new long[1 << high];
        free[0] = (uint)within;
        var heaviest = best[within];
        for (var set = 1; set < 1 << high; set++)
        {
            var item = low + BitOperations.TrailingZeroCount(set);
            var rest = set & (set - 1);
            // A sum below zero marks a set with two that exclude each other.
            var fits = sums[rest] >= 0 && (excluded[item] >> low & (ulong)rest) == 0;
            sums[set] = fits ? sums[rest] + weights[item] : -1;
            free[set] = free[rest] & ~(uint)(excluded[item] & within);
            heaviest = fits ? Math.Max(heaviest, sums[set] + best[free[set]]) : heaviest;
        }

        return heaviest;
    }

    /// <summary>By set of the first so many: the largest sum inside of it.</summary>
    private static long[] BestOfLowHalf(long[] weights, ulong[] excluded, int low)
    {
        var best = new long[1 << low];
        var within = (1UL << low) - 1;
        for (var set = 1; set < best.Length; set++)
        {
            var item = BitOperations.TrailingZeroCount(set);
            var rest = set & (set - 1);
            best[set] = Math.Max(best[rest], weights[item] + best[rest & ~(int)(excluded[item] & within)]);
        }

        return best;
    }
}
