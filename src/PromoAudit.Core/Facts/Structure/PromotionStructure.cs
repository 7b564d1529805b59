using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Facts.Stacking;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Structure;

/// <summary>What can be read off one promotion without pricing anything.</summary>
internal static class PromotionStructure
{
    public static Value HasThreshold(PromotionSubject subject)
    {
        var promotion = subject.Promotion;
        return promotion.Threshold.IsUnsaid && !Restrictions.TiersNeedSomething(promotion)
            ? subject.Missing("threshold")
            : Value.Of(Restrictions.HasThreshold(promotion));
    }

    public static Value ScopeIsAll(PromotionSubject subject) =>
        Value.Of(
            subject.Promotion.Scope is { } scope
                ? Restrictions.IsEverything(scope)
                : subject.Facts.Profile.EmptyScopeMeansAll
        );

    public static Value Items(PromotionSubject subject) => Value.OfList(ValueList.OfRecords(subject.Items));

    /// <summary>The window, what is left of it after claiming, or every window of a day is empty, or the two never meet.</summary>
    public static bool IsNeverValid(PromotionSubject subject) =>
        subject.Time.IsEmpty
        || (
            subject.Time is { Starts: { } starts, Ends: { } ends }
            && !PromotionTimes.HoursMeet(subject.Promotion.Valid.Daily, starts, ends)
        )
        || subject.Promotion.Valid.AfterClaim == TimeSpan.Zero
        || (subject.Promotion.Valid.Daily is { Length: > 0 } daily && daily.All(IsEmptyWindow));

    /// <summary>Claiming goes on after the fixed end of validity, or has no end while validity has one.</summary>
    public static bool ClaimOutlivesValidity(Promotion promotion) =>
        promotion.Claim is { } claim
        && promotion.Valid.To.Figure is { } end
        && (claim.To.Figure is not { } lastClaim || lastClaim > end);

    public static bool DeclaresStacking(Promotion promotion) =>
        promotion.Stacking is { } stacking
        && (
            stacking.Exclusive is not null
            || stacking.BestOf is not null
            || stacking.Source.Says("with")
            || stacking.Source.Says("without")
        );

    public static Value ToldNotEnforced(PromotionSubject subject) =>
        TermsAreKnown(subject)
            ? Value.OfList(ValueList.OfTexts(Restrictions.ToldNotEnforced(subject)))
            : subject.Missing("terms.restricts");

    public static Value EnforcedNotTold(PromotionSubject subject) =>
        TermsAreKnown(subject)
            ? Value.OfList(ValueList.OfTexts(Restrictions.EnforcedNotTold(subject)))
            : subject.Missing("terms.restricts");

    public static Value CodeCount(PromotionSubject subject)
    {
        var codes = Codes.Of(subject.Promotion.Trigger);
        if (codes.Any(code => code.ChosenBy == CodeChooser.Buyer))
        {
            return Value.Unlimited;
        }

        return Codes.Count(codes) is { } count ? Value.OfCount(count) : subject.Missing("trigger.code.generated.count");
    }

    /// <summary>Of several kinds of generated codes, the one that is easiest to guess.</summary>
    public static Value PossibleCodes(PromotionSubject subject)
    {
        var easiest = Value.Nothing;
        foreach (var code in Codes.Of(subject.Promotion.Trigger))
        {
            if (code.Generated is not { } generated)
            {
                continue;
            }

            if (generated is not { Alphabet: { } alphabet, Length: { } length })
            {
                return subject.Missing(
                    generated.Length is null ? "trigger.code.generated.length" : "trigger.code.generated.alphabet"
                );
            }

            var possible = Codes.Possible(alphabet, length);
            if (easiest.IsNothing || possible < easiest.Number)
            {
                easiest = Value.OfNumber(possible);
            }
        }

        return easiest;
    }

    public static Value GuessesPerHit(PromotionSubject subject)
    {
        var possible = PossibleCodes(subject);
        if (!possible.IsGiven)
        {
            return possible;
        }

        var count = CodeCount(subject);
        return count.IsUnknown ? count
            : count.IsGiven && count.Number > 0 ? Value.OfNumber(possible.Number / count.Number)
            : Value.Nothing;
    }

    public static IEnumerable<Promotion> Overlapping(PromotionSubject subject)
    {
        var admissibility = subject.Facts.Admissibility;
        foreach (var other in subject.Facts.Plan.Promotions)
        {
            if (
                !ReferenceEquals(other, subject.Promotion)
                && admissibility.Together(subject.Promotion, other)
                && admissibility.ShareGoods(subject.Promotion, other)
            )
            {
                yield return other;
            }
        }
    }

    /// <summary>Each article in the cart in which the promotion makes it cheapest; those that it never reduces are left out.</summary>
    public static Value Prices(PromotionSubject subject)
    {
        var missing = subject.Facts.Stacks.Book.Of(subject.Promotion).Missing;
        if (!missing.IsEmpty)
        {
            return Value.UnknownBecause(missing);
        }

        var cuts = new List<Quote>(subject.Items.Length);
        foreach (var quote in subject.BestCarts)
        {
            if (quote is not null)
            {
                cuts.Add(quote);
            }
        }

        return Value.OfList(ValueList.From(cuts, quote => FactSchema.CutOf(quote, Missing.Nowhere, subject, "prices")));
    }

    private static bool TermsAreKnown(PromotionSubject subject) =>
        subject.Promotion.Terms is { } terms && terms.Source.Says("restricts");

    private static bool IsEmptyWindow(string hours)
    {
        var dash = hours.IndexOf('-', StringComparison.Ordinal);
        return dash >= 0 && hours.AsSpan(0, dash).Trim().SequenceEqual(hours.AsSpan(dash + 1).Trim());
    }
}
