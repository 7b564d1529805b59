using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Threats;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks;

/// <summary>
/// What goods and gifts are worth to an adversary and cost the merchant. What nobody said is taken at one end of its range, and noted:
/// at the harmless end for what certainly pays, at the other for what might.
/// </summary>
internal sealed class Valuation
{
    private readonly AuditFacts _facts;
    private readonly PriceBook _book;
    private readonly decimal?[] _resale;
    private readonly decimal?[] _cost;

    /// <param name="atWorst">Whether what nobody said is as bad for the merchant as it can be.</param>
    public Valuation(AuditFacts facts, bool atWorst)
    {
        _facts = facts;
        _book = facts.Stacks.Book;
        AtWorst = atWorst;
        _resale = new decimal?[_book.Prices.Length];
        _cost = new decimal?[_book.Prices.Length];
    }

    public bool AtWorst { get; }

    /// <summary>What was asked for and nobody said.</summary>
    public Missing Missing { get; private set; } = Missing.Nowhere;

    /// <summary>What one unit is sold on for: 0 to its everyday price where nobody says.</summary>
    public decimal Resale(int item)
    {
        if (_resale[item] is { } known)
        {
            return known;
        }

        var value = ResaleValue.Of(_facts.Items[item]);
        Note(value.IsUnknown ? value.Missing : Missing.Nowhere);
        var worth = value.IsUnknown ? (AtWorst ? Price(item) : 0m) : value.Number;
        _resale[item] = worth;
        return worth;
    }

    /// <summary>What one unit costs the merchant: 0 to its everyday price where nobody says.</summary>
    public decimal Cost(int item)
    {
        if (_cost[item] is { } known)
        {
            return known;
        }

        var cost = DeclaredCost(item) ?? (AtWorst ? Price(item) : 0m);
        _cost[item] = cost;
        return cost;
    }

    /// <summary>The same where a high cost is harmless: the adversary bears it, or the merchant saves it.</summary>
    public decimal CostAtMost(int item) => DeclaredCost(item) ?? (AtWorst ? 0m : Price(item));

    /// <summary>What is lost on a unit that has to exist, is used up for show and sold on.</summary>
    public decimal Wear(int item) => Math.Max(0m, CostAtMost(item) - Resale(item));

    /// <summary>The everyday price of one unit; 0 without one.</summary>
    public decimal Price(int item) => _book.Units.Money(Math.Max(0, _book.Prices[item]));

    /// <summary>What a gift brings when it is sold on, less what is paid for it; nobody takes one that brings less.</summary>
    public decimal Gift(GiftGiven gift)
    {
        var worth =
            gift.Sku is { } sku && _book.IndexOf(sku) is >= 0 and var item ? Large.Times(gift.Quantity, Resale(item))
            : gift.Worth is not { } known ? 0m
            : AtWorst ? known
            : 0m;
        if (gift.Sku is null || _book.IndexOf(gift.Sku) < 0)
        {
            Note(_facts.SubjectOf(gift.Promotion).Missing("benefit.gift.sku").Missing);
        }

        return Math.Max(0m, worth - gift.Paid);
    }

    /// <summary>What a gift costs, less what is paid for it.</summary>
    public decimal GiftCost(GiftGiven gift)
    {
        if (gift.Cost is null)
        {
            Note(_facts.SubjectOf(gift.Promotion).Missing("benefit.gift.cost").Missing);
        }

        return (gift.Cost ?? (AtWorst ? gift.Worth : null) ?? 0m) - gift.Paid;
    }

    /// <summary>What a reward is worth to the buyer; prizes by what a draw brings on average.</summary>
    public decimal Reward(RewardDue reward)
    {
        if (reward.Benefit.Kind == BenefitKind.Prize)
        {
            return Draw(reward.Promotion, reward.Benefit, prize => prize.Worth);
        }

        Note(reward.Value is null ? reward.Missing : Missing.Nowhere);
        return reward.Value ?? 0m;
    }

    /// <summary>What a reward costs whoever gives it.</summary>
    public decimal RewardCost(RewardDue reward) =>
        reward.Benefit.Kind == BenefitKind.Prize
            ? Draw(reward.Promotion, reward.Benefit, prize => prize.Cost ?? prize.Worth)
            : Reward(reward);

    public void Note(Missing missing) => Missing = missing.IsEmpty ? Missing : Missing.And(missing);

    private decimal? DeclaredCost(int item)
    {
        var declared = _book.Plan.Catalog[item].Cost;
        if (declared is null)
        {
            Note(_facts.Items[item].Missing("cost").Missing);
        }

        return declared;
    }

    /// <summary>A figure of the prizes as one draw brings it on average; a chance that nobody gave is none.</summary>
    public decimal Draw(Promotion promotion, Benefit benefit, Func<Prize, decimal?> figure)
    {
        var sum = 0m;
        foreach (var prize in benefit.Prizes)
        {
            var each = figure(prize) ?? 0m;
            if (each != 0m && prize.Chance is null)
            {
                Note(_facts.SubjectOf(promotion).Missing("benefit.prize").Missing);
            }

            sum += each * (prize.Chance?.Fraction ?? 0m);
        }

        return Sums.Rounded(_facts, sum);
    }
}
