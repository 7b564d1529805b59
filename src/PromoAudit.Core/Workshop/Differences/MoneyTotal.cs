using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Workshop.Differences;

/// <summary>
/// The money at risk of all findings of a draft in one currency. Losses that were signed for and rules on trial are not counted; two findings
/// may be about the same money.
/// </summary>
/// <param name="UnboundedBefore">Findings whose loss nothing ends; they have no part in the sum.</param>
public sealed record MoneyTotal(string Currency, decimal Before, decimal After, int UnboundedBefore, int UnboundedAfter)
{
    /// <summary>By currency.</summary>
    public static ImmutableArray<MoneyTotal> Of(DraftDifference draft)
    {
        var totals = new SortedDictionary<string, MoneyTotal>(StringComparer.Ordinal);
        foreach (var plan in draft.Plans)
        {
            Add(
                plan.Before,
                (total, money, unbounded) =>
                    total with
                    {
                        Before = total.Before + money,
                        UnboundedBefore = total.UnboundedBefore + unbounded,
                    }
            );
            Add(
                plan.After,
                (total, money, unbounded) =>
                    total with
                    {
                        After = total.After + money,
                        UnboundedAfter = total.UnboundedAfter + unbounded,
                    }
            );
        }

        return [.. totals.Values];

        void Add(PlanAudit? audit, Func<MoneyTotal, decimal, int, MoneyTotal> with)
        {
            foreach (var finding in audit?.Findings ?? [])
            {
                if (audit?.Currency is { } currency && Counts(finding))
                {
                    var total = totals.GetValueOrDefault(currency) ?? new MoneyTotal(currency, 0, 0, 0, 0);
                    totals[currency] = with(total, finding.MoneyAtRisk ?? 0, finding.Unbounded ? 1 : 0);
                }
            }
        }
    }

    private static bool Counts(Finding finding) =>
        finding is { IsPreview: false, Severity: > Severity.Info }
        && (finding.Unbounded || finding.MoneyAtRisk is not null);
}
