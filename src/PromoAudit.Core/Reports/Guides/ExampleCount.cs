using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Reports.Guides;

/// <summary>How many tests there were, of how many rules.</summary>
internal sealed record ExampleCount(int Rules, int Examples, int Cases, int Failed)
{
    public static ExampleCount Of(ImmutableArray<ExampleResult> results)
    {
        var cases = results.Count(result => result.Name is not null);
        return new ExampleCount(
            results.Select(result => result.RuleId).Distinct(StringComparer.Ordinal).Count(),
            results.Length - cases,
            cases,
            results.Count(result => result.Outcome != ExampleOutcome.Passed)
        );
    }
}
