using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Figures;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Refunds;
using PromoAudit.Facts.Structure;
using PromoAudit.Facts.Threats;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Attacks;

/// <summary>Who attacks: what identities cost, how many there are, and what things are worth.</summary>
internal sealed class Adversary
{
    private const string Account = "threat.account";
    private const string AgedAccount = "threat.agedAccount";

    private readonly string[][] _bindings;
    private readonly RefundFacts _refunds;
    private OrderMoney? _money;
    private Survival? _survival;

    public Adversary(AuditFacts facts, AdversaryOptions options, bool atWorst)
    {
        Facts = facts;
        Options = options;
        Book = facts.Stacks.Book;
        Valuation = new Valuation(facts, atWorst);
        Ring = options.Identities ?? facts.Threat.Find("threat.ringUsual")?.Amount ?? 1m;
        OwnerIsMerchant = facts.Plan.Owner == Party.Merchant;
        _bindings = new string[Book.Promotions.Length][];
        // What nobody says about a refund is at worst all to the buyer's advantage.
        Policies = atWorst
            ? Book.Profile with
            {
                Proration = Book.Profile.Proration ?? Proration.None,
                Requalify = Book.Profile.Requalify ?? false,
                Gift = Book.Profile.Gift ?? GiftOnRefund.Keep,
                Reward = Book.Profile.Reward ?? RewardOnRefund.Keep,
            }
            : Book.Profile;
        _refunds = new RefundFacts(facts.Stacks, Policies);
    }

    public AuditFacts Facts { get; }

    public AdversaryOptions Options { get; }

    public PriceBook Book { get; }

    /// <summary>What returns may leave with buyers.</summary>
    public Survival Survival => _survival ??= new Survival(this);

    /// <summary>What orders move.</summary>
    public OrderMoney Money => _money ??= new OrderMoney(this);

    public Valuation Valuation { get; }

    /// <summary>Says what happens on a refund where promotions do not.</summary>
    public Profile Policies { get; }

    /// <summary>Identities to be had.</summary>
    public decimal Ring { get; }

    /// <summary>Whether the goods are the owner's, so that their cost is its loss.</summary>
    public bool OwnerIsMerchant { get; }

    /// <summary>Fresh ones of all that any of the promotions tells buyers apart by; an account where there is none.</summary>
    public decimal PriceOfIdentity(IReadOnlyList<PromotionUse> uses)
    {
        var sum = 0m;
        foreach (var name in FiguresOfIdentity(uses))
        {
            sum += Exact(name);
        }

        return sum;
    }

    /// <summary>The figures of the threat model that make up the price of an identity.</summary>
    public List<string> FiguresOfIdentity(IReadOnlyList<PromotionUse> uses)
    {
        var names = new List<string>();
        foreach (var use in uses)
        {
            foreach (var name in BindingOf(use.Promotion))
            {
                if (!names.Contains(name))
                {
                    names.Add(name);
                }
            }
        }

        if (uses.Count == 0)
        {
            names.Add(Account);
        }

        // An old account is an account.
        if (names.Contains(AgedAccount))
        {
            names.Remove(Account);
        }

        return names;
    }

    /// <summary>The promotions that it can use, in the order of the plan.</summary>
    public IEnumerable<PromotionSubject> InReach()
    {
        foreach (var promotion in Book.Promotions)
        {
            if (Reach.Has(Facts.Admissibility, promotion))
            {
                yield return Facts.SubjectOf(promotion.Promotion);
            }
        }
    }

    /// <summary>Whether buyers for whom the promotion is can be had for money.</summary>
    public static bool IsForSale(PricedPromotion promotion) => IdentityBinding.IsForSale(promotion.Promotion);

    /// <summary>The share of a benefit that the plan's owner pays.</summary>
    public decimal OwnerPays(Promotion promotion) => FundingShares.OwnerPays(promotion, Facts.Plan);

    /// <summary>What the owner pays of an amount, rounded.</summary>
    public decimal OwnersPart(decimal amount, Promotion promotion) =>
        OwnerPays(promotion) is 1m ? amount : Sums.Rounded(Facts, amount * OwnerPays(promotion));

    /// <summary>A sum of the threat model in the plan's currency, rounded; 0 and noted where it cannot be converted.</summary>
    public decimal Figure(string name) => Sums.Rounded(Facts, Exact(name));

    /// <summary>The same not rounded: identities are bought by the thousand.</summary>
    public decimal Exact(string name)
    {
        if (Facts.Threat.Find(name) is not { } figure)
        {
            return 0m;
        }

        return Facts.AmountOf(figure) ?? Unconvertible(figure);
    }

    /// <summary>A return of part of an order; null where it cannot be returned, or nobody says what happens then.</summary>
    public Refund? Return(Order order, Cart returned)
    {
        if (!Valuation.AtWorst && Facts.Plan.Shop.Returns?.Window is null)
        {
            Valuation.Note(Facts.Shop.Missing("returns.window").Missing);
            return null;
        }

        // A draw counts for what it brings on average.
        var rewards = order.Quote.Rewards.Select(reward =>
            reward.Benefit.Kind == BenefitKind.Prize ? reward with { Value = Valuation.Reward(reward) } : reward
        );
        var result = _refunds.Return(order.Quote with { Rewards = [.. rewards] }, returned, rewardsPaid: true);
        Valuation.Note(result.Missing);
        return result.Refund;
    }

    private decimal Unconvertible(Figure figure)
    {
        Valuation.Note(
            Expressions.Missing.Field($"exchangeRates.{figure.Currency}", Facts.Plan.Source.PlaceOf("exchangeRates"))
        );
        return 0m;
    }

    private string[] BindingOf(PricedPromotion promotion) =>
        _bindings[promotion.Index] ??= [
            .. IdentityBinding.Of(Facts.SubjectOf(promotion.Promotion)).Select(word => $"threat.{word}"),
        ];
}
