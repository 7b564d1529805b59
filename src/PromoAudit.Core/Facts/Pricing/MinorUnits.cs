using System.Numerics;
using PromoAudit.Facts.Profiles;

namespace PromoAudit.Facts.Pricing;

/// <summary>A share as a fraction of whole numbers: 0.85 is 17/20. Shares are read to 12 decimals.</summary>
internal readonly record struct Share(long Numerator, long Denominator)
{
    public static readonly Share Nothing = new(0, 1);

    public bool IsNothing => Numerator == 0;

    public static Share Of(decimal fraction)
    {
        var numerator = (long)decimal.Round(Math.Clamp(fraction, 0m, 100_000m) * 1_000_000_000_000m);
        var divisor = (long)BigInteger.GreatestCommonDivisor(numerator, 1_000_000_000_000);
        return new Share(numerator / divisor, 1_000_000_000_000 / divisor);
    }
}

/// <summary>
/// Money as whole minor units, and the only place where anything is rounded. Money and quantities that no shop has are cut
/// to <see cref="Most"/>, so that sums and products of them cannot overflow.
/// </summary>
internal sealed class MinorUnits(int digits, RoundingMode mode)
{
    /// <summary>A cart worth more than this many minor units is not priced.</summary>
    public const long Most = 1_000_000_000_000_000;

    private readonly decimal _scale = Power(digits);
    private readonly byte _digits = (byte)digits;

    public long Of(decimal money)
    {
        if (Math.Abs(money) >= Most / _scale)
        {
            return money < 0 ? -Most : Most;
        }

        var exact = money * _scale;
        var whole = decimal.Truncate(exact);
        return whole == exact ? (long)whole : (long)Rounded(exact);
    }

    /// <summary>An amount cut to what is priced, but not rounded.</summary>
    public decimal Cut(decimal money) => Math.Clamp(money, -Most / _scale, Most / _scale);

    public decimal Money(long units)
    {
        var size = Math.Abs(units);
        return new decimal(unchecked((int)size), unchecked((int)(size >> 32)), 0, units < 0, _digits);
    }

    /// <summary>The amount times a share, rounded.</summary>
    public long Part(long amount, Share share) => Part(amount, share.Numerator, share.Denominator);

    /// <summary>Amount × numerator ÷ denominator, rounded; not more than <see cref="Most"/>.</summary>
    public long Part(long amount, long numerator, long denominator)
    {
        if (numerator == denominator)
        {
            return amount;
        }

        if (FitsProduct(amount, numerator))
        {
            var (quotient, remainder) = Math.DivRem(amount * numerator, denominator);
            return quotient + Correction(quotient, remainder, denominator);
        }

        var (whole, rest) = WideProduct(amount, numerator, denominator);
        return whole > Most ? Most : whole + Correction(whole, rest, denominator);
    }

    /// <summary>What so many units of a line stand for: the whole line, or its rounded part.</summary>
    public long Portion(long line, long units, long of) => units >= of ? line : Part(line, units, of);

    /// <summary>
    /// Splits an amount in proportion to the weights: everyone gets the whole part of the exact share, and what is left goes, one
    /// minor unit each, to the largest remainders; of equal ones to the earlier. The shares sum to the amount.
    /// </summary>
    /// <param name="amount">Not negative.</param>
    /// <param name="weights">Not negative, and not all zero.</param>
    /// <param name="shares">Receives the result.</param>
    /// <param name="remainders">Working space as long as the weights.</param>
    public static void Split(long amount, ReadOnlySpan<long> weights, Span<long> shares, Span<long> remainders)
    {
        long sum = 0;
        var last = -1;
        var several = false;
        for (var index = 0; index < weights.Length; index++)
        {
            shares[index] = 0;
            sum += weights[index];
            several |= weights[index] > 0 && last >= 0;
            last = weights[index] > 0 ? index : last;
        }

        if (!several)
        {
            shares[last] = amount;
            return;
        }

        var left = amount;
        for (var index = 0; index < weights.Length; index++)
        {
            if (FitsProduct(amount, weights[index]))
            {
                (shares[index], remainders[index]) = Math.DivRem(amount * weights[index], sum);
            }
            else
            {
                (shares[index], remainders[index]) = WideProduct(amount, weights[index], sum);
            }

            left -= shares[index];
        }

        for (; left > 0; left--)
        {
            var best = 0;
            for (var index = 1; index < weights.Length; index++)
            {
                best = remainders[index] > remainders[best] ? index : best;
            }

            shares[best]++;
            remainders[best] = -1;
        }
    }

    /// <summary>Amount × numerator ÷ denominator, rounded up whatever the profile says: for bounds and quantities, never for prices.</summary>
    public static long Ceiling(long amount, long numerator, long denominator)
    {
        var (quotient, remainder) = FitsProduct(amount, numerator)
            ? Math.DivRem(amount * numerator, denominator)
            : WideProduct(amount, numerator, denominator);
        return Math.Clamp(remainder > 0 ? quotient + 1 : quotient, -Most, Most);
    }

    /// <summary>A product of money and a count, cut where it leaves all reason.</summary>
    public static long Times(long money, long count) =>
        FitsProduct(money, count) ? Math.Min(money * count, Most) : Most;

    /// <summary>Compares two unit prices, each given as a line and its quantity.</summary>
    public static int CompareUnits(long line, long quantity, long otherLine, long otherQuantity) =>
        FitsProduct(line, otherQuantity) && FitsProduct(otherLine, quantity)
            ? (line * otherQuantity).CompareTo(otherLine * quantity)
            : CompareWideProducts(line, otherQuantity, otherLine, quantity);

    private static bool FitsProduct(long left, long right) =>
        left is > int.MinValue and < int.MaxValue && right is > int.MinValue and < int.MaxValue
        || left >= 0 && right >= 0 && Math.BigMul(left, right, out var low) == 0 && low >= 0;

    // In methods of their own, since whatever names Int128 is compiled while the user waits, needed or not.
    private static (long Quotient, long Remainder) WideProduct(long amount, long numerator, long denominator)
    {
        var (quotient, remainder) = Int128.DivRem((Int128)amount * numerator, denominator);
        return ((long)Int128.Clamp(quotient, -Most - 1, Most + 1), (long)remainder);
    }

    private static int CompareWideProducts(long left, long leftTimes, long right, long rightTimes) =>
        ((Int128)left * leftTimes).CompareTo((Int128)right * rightTimes);

    // For amounts below zero (chosen options) the same words apply to the size of the amount.
    private long Correction(long quotient, long remainder, long denominator)
    {
        if (remainder == 0)
        {
            return 0;
        }

        var twice = Math.Abs(remainder).CompareTo(denominator - Math.Abs(remainder));
        var away = mode switch
        {
            RoundingMode.HalfUp => twice >= 0,
            RoundingMode.HalfEven => twice > 0 || (twice == 0 && (quotient & 1) != 0),
            RoundingMode.Up => true,
            _ => false,
        };
        return away ? Math.Sign(remainder) : 0;
    }

    private decimal Rounded(decimal exact) =>
        decimal.Round(
            exact,
            0,
            mode switch
            {
                RoundingMode.HalfUp => MidpointRounding.AwayFromZero,
                RoundingMode.HalfEven => MidpointRounding.ToEven,
                RoundingMode.Up => exact < 0
                    ? MidpointRounding.ToNegativeInfinity
                    : MidpointRounding.ToPositiveInfinity,
                _ => MidpointRounding.ToZero,
            }
        );

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var digit = 0; digit < digits; digit++)
        {
            power *= 10m;
        }

        return power;
    }
}
