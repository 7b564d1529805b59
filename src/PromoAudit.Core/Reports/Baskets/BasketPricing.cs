using System.Collections.Immutable;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Profiles;
using PromoAudit.Facts.Refunds;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Reports.Baskets;

/// <summary>From the text of a plan and a basket to its price.</summary>
public static class BasketPricing
{
    public static BasketRun Run(SourceText text, IFileSource files, BasketRequest request)
    {
        var diagnostics = new Diagnostics();
        var run = new BasketRun { Path = text.Path, LacksRefund = request.Returned.Length > 0 };
        var plan = PlanLoader.Load(text, files, diagnostics, request.Profile);
        if (plan is null || diagnostics.HasErrors)
        {
            return run with { Diagnostics = diagnostics.Sorted() };
        }

        BasketChecks.Run(request, plan, diagnostics);
        var profile = new ProfileLoader().Load(plan.Profile, plan.Source.PlaceOf("profile"), diagnostics);
        run = run with { Plan = plan };
        if (profile is not null && !diagnostics.HasErrors)
        {
            run = Priced(run, new PriceBook(plan, profile), request, diagnostics);
        }

        return run with
        {
            Diagnostics = diagnostics.Sorted(),
        };
    }

    private static BasketRun Priced(BasketRun run, PriceBook book, BasketRequest request, Diagnostics diagnostics)
    {
        var search = new StackSearch(new CartPricer(book), new Admissibility(book));
        var cart = CartOf(request.Lines) with { Codes = request.Codes, KnowsEveryCode = request.KnowsEveryCode };
        var priced = search.Price(cart);
        if (priced.Refused is { } reason)
        {
            diagnostics.Add(BasketMessages.NotSold(reason));
        }

        run = run with { Quote = priced.Quote, Missing = priced.Missing };
        if (priced.Quote is not { } quote)
        {
            return run;
        }

        run = run with { Missing = quote.Missing };
        if (request.Returned.IsEmpty)
        {
            return run;
        }

        var refund = new RefundFacts(search).Return(quote, CartOf(request.Returned), rewardsPaid: true);
        return run with
        {
            Refund = refund.Refund,
            LacksRefund = refund.Refund is null,
            Missing = quote.Missing.And(refund.Missing),
        };
    }

    private static Cart CartOf(ImmutableArray<BasketLine> lines) =>
        new([.. lines.Select(line => new CartLine(line.Sku, line.Quantity))]);
}
