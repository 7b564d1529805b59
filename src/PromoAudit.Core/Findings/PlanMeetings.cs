using System.Collections.Immutable;
using PromoAudit.Findings.Meetings;
using PromoAudit.Plans;
using PromoAudit.Rules;

namespace PromoAudit.Findings;

/// <summary>
/// The second stage of a run: plans of one shop whose promotions can meet on one order, although each was written by itself. Only plans
/// that share goods and time are priced together; what is found goes to the plan that was named first.
/// </summary>
internal static class PlanMeetings
{
    /// <summary>From so many pairs on, several are looked at at once; below, getting threads ready takes longer than it saves.</summary>
    private const int Many = 8;

    /// <param name="more">Called with how many pairs were left out, when there are too many.</param>
    public static ImmutableArray<PlanAudit> Run(
        ImmutableArray<PlanAudit> audits,
        RuleSet rules,
        AuditOptions options,
        Action<int>? more
    )
    {
        if (audits.Length < 2 || !KnownMeeting.IsAskedFor(rules))
        {
            return audits;
        }

        var sketches = new PlanSketch?[audits.Length];
        for (var index = 0; index < audits.Length; index++)
        {
            sketches[index] = PlanOf(audits[index]) is { } plan ? PlanSketch.Of(plan) : null;
        }

        var (pairs, leftOut) = PlanPairs.Of(sketches, (_, _) => true);
        if (leftOut > 0)
        {
            more?.Invoke(leftOut);
        }

        return pairs.IsEmpty ? audits : Audited(audits, pairs, rules, options.For(rules));
    }

    private static ImmutableArray<PlanAudit> Audited(
        ImmutableArray<PlanAudit> audits,
        ImmutableArray<PlanPair> pairs,
        RuleSet rules,
        AuditOptions options
    )
    {
        var meetings = new PlanMeeting?[pairs.Length];
        if (meetings.Length < Many)
        {
            for (var index = 0; index < meetings.Length; index++)
            {
                Meet(index);
            }
        }
        else
        {
            Parallel.For(0, meetings.Length, Meet);
        }

        var met = audits.ToBuilder();
        for (var index = 0; index < meetings.Length; index++)
        {
            var first = pairs[index].First;
            met[first] = meetings[index]?.AddTo(met[first]) ?? met[first];
        }

        return met.ToImmutable();

        void Meet(int index)
        {
            if (PlanOf(audits[pairs[index].First]) is { } first && PlanOf(audits[pairs[index].Second]) is { } second)
            {
                meetings[index] = PlanMeeting.Of(first, second, rules, options);
            }
        }
    }

    private static Plan? PlanOf(PlanAudit audit) =>
        audit is { Status: PlanStatus.Audited, Plan: { } plan } ? plan : null;
}
