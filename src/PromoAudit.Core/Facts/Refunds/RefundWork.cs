using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Refunds;

/// <summary>Works out one refund.</summary>
internal sealed class RefundWork(
    PriceBook book,
    Profile policies,
    Quote order,
    Cart returned,
    Cart kept,
    Quote? regular,
    bool rewardsPaid
)
{
    private readonly MinorUnits _units = book.Units;
    private readonly List<RefundPolicy> _policies = [];
    private readonly ImmutableArray<RefundShare>.Builder _shares = ImmutableArray.CreateBuilder<RefundShare>();
    private readonly ImmutableArray<Promotion>.Builder _coupons = ImmutableArray.CreateBuilder<Promotion>(0);
    private readonly ImmutableArray<Promotion>.Builder _uses = ImmutableArray.CreateBuilder<Promotion>(0);
    private Missing _missing = Missing.Nowhere;

    public RefundResult Result()
    {
        var refunded = Goods();
        var keptValue = Gifts() + Rewards();
        foreach (var policy in _policies)
        {
            _missing = _missing.And(policy.Missing);
        }

        if (!_missing.IsEmpty)
        {
            return new RefundResult(Refund: null, _missing);
        }

        var paid = order.Paid - refunded;
        var alone = regular?.Paid ?? 0m;
        return new RefundResult(
            new Refund(
                order,
                returned,
                kept,
                refunded,
                paid,
                alone,
                keptValue,
                alone - paid + keptValue,
                _shares.ToImmutable(),
                _coupons.ToImmutable(),
                _uses.ToImmutable()
            ),
            Missing.Nowhere
        );
    }

    private decimal Goods()
    {
        var back = 0m;
        foreach (var line in order.Lines)
        {
            back += Part(line.List, line) + Part(line.Options, line);
        }

        foreach (var promotion in order.Promotions)
        {
            back -= Discount(promotion);
        }

        // Nothing kept: whatever the shares say, all that was paid comes back.
        return kept.Lines.Length == 0 ? order.Paid : Math.Clamp(back, 0m, Math.Max(0m, order.Paid));
    }

    /// <summary>What is not paid back of the goods returned because of one promotion.</summary>
    private decimal Discount(Promotion promotion)
    {
        var policy = Policy(promotion);
        var taken = 0m;
        var withheld = 0m;
        foreach (var step in order.Steps)
        {
            if (ReferenceEquals(step.Promotion, promotion))
            {
                taken += step.Amount;
                withheld += kept.Lines.Length == 0 ? step.Amount : Withheld(step, policy.Proration);
            }
        }

        var earned = 0m;
        foreach (var step in regular?.Steps ?? [])
        {
            earned += ReferenceEquals(step.Promotion, promotion) ? step.Amount : 0m;
        }

        var unearned = Math.Max(0m, taken - withheld - earned);
        var charged = unearned > 0m && policy.Requalify ? unearned : 0m;
        _shares.Add(new RefundShare(promotion, withheld, charged));
        if (earned == 0m)
        {
            GiveBack(promotion, policy);
        }

        return withheld + charged;
    }

    private void GiveBack(Promotion promotion, RefundPolicy policy)
    {
        if (policy.ReturnsCoupon && Availability.IsVoucher(promotion))
        {
            _coupons.Add(promotion);
        }

        if (policy.RestoresUse)
        {
            _uses.Add(promotion);
        }
    }

    private decimal Withheld(QuoteStep step, Proration proration)
    {
        if (proration == Proration.None)
        {
            return 0m;
        }

        var shares = proration == Proration.ListShare ? ByList(step) : step.Shares;
        var withheld = 0m;
        for (var line = 0; line < shares.Count; line++)
        {
            withheld += Part(shares[line], order.Lines[line]);
        }

        return withheld;
    }

    /// <summary>The discount shared anew, in proportion to list prices, among the lines that it is for.</summary>
    private decimal[] ByList(QuoteStep step)
    {
        var scope = book.Of(step.Promotion).Scope;
        var weights = new long[order.Lines.Length];
        long sum = 0;
        for (var line = 0; line < weights.Length; line++)
        {
            var item = book.IndexOf(order.Lines[line].Item.Sku);
            weights[line] = scope.Has(item) ? _units.Of(order.Lines[line].List) : 0;
            sum += weights[line];
        }

        if (sum == 0)
        {
            return [.. step.Shares];
        }

        var shares = new long[weights.Length];
        MinorUnits.Split(_units.Of(step.Amount), weights, shares, new long[weights.Length]);
        return Array.ConvertAll(shares, _units.Money);
    }

    /// <summary>Gifts that the kept goods do not earn, as far as they stay without being charged.</summary>
    private decimal Gifts()
    {
        var value = 0m;
        foreach (var gift in order.Gifts)
        {
            var earned = 0m;
            foreach (var other in regular?.Gifts ?? [])
            {
                earned += ReferenceEquals(other.Promotion, gift.Promotion) ? other.Worth - other.Paid ?? 0m : 0m;
            }

            if (gift.Worth is not { } worth)
            {
                var benefit = gift.Promotion.Benefits.FirstOrDefault(benefit => benefit.Gift is not null);
                _missing = _missing.And(
                    Missing.Field($"{PlanPaths.Of(gift.Promotion)}.benefit.gift.worth", benefit?.Source.Place)
                );
                continue;
            }

            var unearned = Math.Max(0m, worth - gift.Paid - earned);
            if (unearned > 0m)
            {
                var charge = gift.Promotion.Benefits.FirstOrDefault(benefit => benefit.Gift is not null)?.Gift;
                value +=
                    Policy(gift.Promotion).Gift == GiftOnRefund.Keep
                        ? unearned
                        : Math.Max(0m, unearned - (charge?.ChargeOnReturn ?? unearned));
            }
        }

        return value;
    }

    /// <summary>Rewards of the buyer that were paid before, that the kept goods do not earn, and that are not taken back.</summary>
    private decimal Rewards()
    {
        var value = 0m;
        foreach (var reward in order.Rewards)
        {
            if (!reward.ToBuyer || !rewardsPaid || reward.Paid == PaidWhen.ReturnWindow)
            {
                continue;
            }

            var earned = 0m;
            foreach (var other in regular?.Rewards ?? [])
            {
                earned += ReferenceEquals(other.Benefit, reward.Benefit) && other.ToBuyer ? other.Value ?? 0m : 0m;
            }

            if (reward.Value is not { } worth)
            {
                _missing = _missing.And(reward.Missing);
                continue;
            }

            var unearned = Math.Max(0m, worth - earned);
            value += unearned > 0m && Policy(reward.Promotion).Reward == RewardOnRefund.Keep ? unearned : 0m;
        }

        return value;
    }

    private RefundPolicy Policy(Promotion promotion)
    {
        var policy = new RefundPolicy(promotion, policies);
        _policies.Add(policy);
        return policy;
    }

    /// <summary>What the returned units of a line stand for.</summary>
    private decimal Part(decimal amount, QuoteLine line)
    {
        foreach (var back in returned.Lines)
        {
            if (string.Equals(back.Sku, line.Item.Sku, StringComparison.Ordinal))
            {
                return _units.Money(_units.Portion(_units.Of(amount), back.Quantity, line.Quantity));
            }
        }

        return 0m;
    }
}
