using System.Globalization;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Refunds;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;
using PromoAudit.Tests.Plans;
using PromoAudit.Text;

namespace PromoAudit.Tests.Facts.Pricing;

/// <summary>A plan made ready for questions about prices; carts are written <c>A=2 B=1</c>.</summary>
internal sealed class Shopfront
{
    private static readonly ProfileLoader Loader = new();

    /// <param name="many">From so many steps on the search looks closely.</param>
    public Shopfront(Plan plan, Profile? profile = null, int many = SetSearch.Many)
    {
        Book = new PriceBook(plan, profile ?? Profile(plan.Profile));
        Pricer = new CartPricer(Book);
        Admissibility = new Admissibility(Book);
        Search = new StackSearch(Pricer, Admissibility, many);
        Refunds = new RefundFacts(Search);
    }

    public PriceBook Book { get; }

    public CartPricer Pricer { get; }

    public Admissibility Admissibility { get; }

    public StackSearch Search { get; }

    public RefundFacts Refunds { get; }

    public static Shopfront Of(string plan, string profile = "generic", Func<Profile, Profile>? but = null) =>
        new(PlanText.Sound(PlanText.Head + plan), (but ?? (same => same))(Profile(profile)));

    public static Profile Profile(string name)
    {
        lock (Loader)
        {
            var diagnostics = new Diagnostics();
            var profile = Loader.Load(name, place: null, diagnostics);
            DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBeEmpty();
            return profile.ShouldNotBeNull();
        }
    }

    public static Cart Cart(string text) =>
        new([
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Split('='))
                .Select(part => new CartLine(part[0], long.Parse(part[1], CultureInfo.InvariantCulture))),
        ])
        {
            KnowsEveryCode = true,
        };

    public Item Item(string sku) => Book.Plan.Catalog.Single(item => item.Sku == sku);

    public Promotion Promotion(string id) => Book.Plan.Promotions.Single(promotion => promotion.Id == id);

    /// <summary>The best price for the buyer.</summary>
    public Quote Price(string cart) => Price(Cart(cart));

    public Quote Price(Cart cart)
    {
        var priced = Search.Price(cart);
        priced.Refused.ShouldBeNull();
        priced.Missing.Fields.ShouldBeEmpty();
        return priced.Quote.ShouldNotBeNull();
    }

    /// <summary>The price under exactly these promotions, or all of them.</summary>
    public Quote PriceWith(string cart, params string[] promotions)
    {
        var chosen = promotions.Length == 0 ? [.. Book.Plan.Promotions] : promotions.Select(Promotion).ToArray();
        return Pricer.PriceWith(Cart(cart), chosen).Quote.ShouldNotBeNull();
    }

    public Quote PriceWithNothing(string cart) => Pricer.PriceWith(Cart(cart), []).Quote.ShouldNotBeNull();

    public Refund Return(string bought, string returned, bool rewardsPaid = true)
    {
        var result = Refunds.Return(Price(bought), Cart(returned), rewardsPaid);
        result.Missing.Fields.ShouldBeEmpty();
        return result.Refund.ShouldNotBeNull();
    }
}
