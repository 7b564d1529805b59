using System.Collections.Immutable;
using PromoAudit.Facts.Meetings;
using PromoAudit.Rules;

namespace PromoAudit.Findings;

/// <summary>
/// The second stage of a run: plans of one shop whose promotions can meet on one order, although each was written by itself. Only plans
/// that share goods and time are priced together; what is found goes to the plan that was named first.
/// </summary>
internal sealed class PlanMeetings
{
    /// <summary>More pairs of plans than this are not priced together, and the run says so.</summary>
    public const int Most = 200;

    private readonly ImmutableArray<PlanAudit> _audits;
    private readonly RuleSet _rules;
    private readonly AuditOptions _options;
    private readonly List<PlanPair> _pairs = [];

    private PlanMeetings(ImmutableArray<PlanAudit> audits, RuleSet rules, AuditOptions options)
    {
        (_audits, _rules, _options) = (audits, rules, options.For(rules));
        Pair();
    }

    /// <param name="more">Called with how many plans were left out, when there are too many.</param>
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

        var meetings = new PlanMeetings(audits, rules, options);
        if (meetings._left > 0)
        {
            more?.Invoke(meetings._left);
        }

        return meetings._pairs.Count == 0 ? audits : meetings.Audited();
    }

    private int _left;

    /// <summary>In the order of the run: the first plan with each later one, then the second.</summary>
    private void Pair()
    {
        var outlines = new PlanOutline?[_audits.Length];
        for (var index = 0; index < _audits.Length; index++)
        {
            outlines[index] = _audits[index] is { Status: PlanStatus.Audited, Plan: { } plan }
                ? new PlanOutline(plan)
                : null;
        }

        for (var first = 0; first < outlines.Length; first++)
        {
            for (var second = first + 1; second < outlines.Length; second++)
            {
                if (outlines[first] is { } one && outlines[second] is { } other && one.MayMeet(other))
                {
                    if (_pairs.Count < Most)
                    {
                        _pairs.Add(new PlanPair(first, one, other));
                    }
                    else
                    {
                        _left++;
                    }
                }
            }
        }
    }

    private ImmutableArray<PlanAudit> Audited()
    {
        var verdicts = new Verdict?[_pairs.Count];
        if (verdicts.Length < 8)
        {
            // Getting threads ready takes longer than it saves.
            for (var index = 0; index < verdicts.Length; index++)
            {
                verdicts[index] = VerdictOf(_pairs[index]);
            }
        }
        else
        {
            Parallel.For(0, verdicts.Length, index => verdicts[index] = VerdictOf(_pairs[index]));
        }

        var audits = _audits.ToBuilder();
        for (var index = 0; index < verdicts.Length; index++)
        {
            if (verdicts[index] is { } verdict && !(verdict.Findings.IsEmpty && verdict.Inconclusive.IsEmpty))
            {
                audits[_pairs[index].Index] = KnownMeeting.With(audits[_pairs[index].Index], verdict);
            }
        }

        return audits.ToImmutable();
    }

    private Verdict? VerdictOf(PlanPair pair) => KnownMeeting.Of(pair.First, pair.Second, _options)?.Ask(_rules);

    private sealed record PlanPair(int Index, PlanOutline First, PlanOutline Second);
}
