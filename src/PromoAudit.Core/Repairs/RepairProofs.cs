using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Repairs;

/// <summary>
/// Audits edited plans, each set of edits once. Candidates for different findings of a plan are often the same, so what an
/// audit said is kept.
/// </summary>
internal sealed class RepairProofs
{
    private readonly RuleSet _rules;
    private readonly AuditOptions _options;
    private readonly Dictionary<string, RepairProof?> _known = new(StringComparer.Ordinal);
    private HonestBaskets? _baskets;
    private AuditFacts? _facts;

    /// <param name="audit">Read from files, and audited by itself: what several plans come to together is not proven here.</param>
    public RepairProofs(PlanAudit audit, RuleSet rules, AuditOptions options)
    {
        _rules = rules;
        _options = options.For(rules);
        Audit = audit with { Findings = [.. audit.Findings.Where(finding => !IsBetweenPlans(finding))] };
    }

    public PlanAudit Audit { get; }

    /// <summary>How many edited plans may still be looked at, by one rule or by all.</summary>
    public int Left { get; set; }

    /// <summary>Something was not looked at, because nothing was left.</summary>
    public bool RanOut { get; set; }

    public AuditFacts? Facts => _facts ??= Audit.Plan is { } plan ? FactsOf(plan) : null;

    /// <summary>What the rule of a finding says about the edited plan. Null where the edits cannot be made or nothing is left.</summary>
    public RepairLook? Look(Candidate candidate, Finding finding)
    {
        if (
            _rules.Find(finding.RuleId) is not { } rule
            || !Takes()
            || EditedPlan.Of(Audit, candidate.Edits) is not { } edited
            || edited.Diagnostics.Count > Audit.Diagnostics.Count
            || FactsOf(edited.Plan) is not { } facts
        )
        {
            return null;
        }

        var verdict = Auditor.Run(
            _rules.Only(rule),
            facts,
            kind => SubjectsOf(facts, kind, finding),
            SignedLoss.Of(edited.Plan),
            $"plan:{edited.Plan.Id}"
        );
        var look = new RepairLook(
            candidate,
            finding,
            verdict.Findings.FirstOrDefault(),
            !verdict.Inconclusive.IsEmpty,
            Cost: null
        );
        return look.IsGone ? look with { Cost = CostOf(facts) } : look;
    }

    /// <summary>The whole audit. Null where the edits cannot be made, the edited plan cannot be audited, or nothing is left.</summary>
    public RepairProof? Of(Candidate candidate)
    {
        if (_known.TryGetValue(candidate.Name, out var known))
        {
            return known;
        }

        if (!Takes())
        {
            return null;
        }

        var edited = EditedPlan.Of(Audit, candidate.Edits);
        return _known[candidate.Name] = edited is null ? null : Prove(candidate, edited);
    }

    private bool Takes()
    {
        RanOut |= Left <= 0;
        return Left-- > 0;
    }

    private bool IsBetweenPlans(Finding finding) => _rules.Find(finding.RuleId) is { SubjectKind: SubjectKind.Meeting };

    private static ImmutableArray<Subject> SubjectsOf(AuditFacts facts, SubjectKind kind, Finding finding) =>
        [.. facts.Subjects(kind).Where(subject => subject.Keys.AsSpan().SequenceEqual(finding.Subjects.AsSpan()))];

    /// <summary>What an edited plan costs people who buy as intended.</summary>
    private HonestCost CostOf(AuditFacts edited)
    {
        if (Facts is not { } facts)
        {
            return new HonestCost(0, 0, 0);
        }

        _baskets ??= new HonestBaskets(facts);
        return _baskets.CostOf(edited);
    }

    private RepairProof? Prove(Candidate candidate, EditedPlan edited)
    {
        var again = PromoAudit.Audit.Run(edited.Text, edited.Plan, _rules, edited.Diagnostics, _options) with
        {
            Files = edited.Files,
        };
        return again.Status == PlanStatus.Audited && !Warns(again) && StillGives(again)
            ? new RepairProof(candidate, Audit, again, edited.Files.Edits())
            : null;
    }

    /// <summary>A value that the reader itself doubts is no repair.</summary>
    private bool Warns(PlanAudit again) => again.Diagnostics.Count > Audit.Diagnostics.Count;

    /// <summary>A promotion that nobody can use any more was not repaired but switched off.</summary>
    private bool StillGives(PlanAudit again)
    {
        if (Facts is not { } before || again.Plan is not { } plan || FactsOf(plan) is not { } after)
        {
            return false;
        }

        for (var index = 0; index < before.Promotions.Length; index++)
        {
            var (then, now) = (before.Promotions[index], after.Promotions[index]);
            if (
                (now.Time.IsEmpty && !then.Time.IsEmpty)
                || (now.Items.IsEmpty && !then.Items.IsEmpty)
                || (!HasBasket(after, now) && HasBasket(before, then))
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasBasket(AuditFacts facts, PromotionSubject promotion) =>
        facts.Stacks.SmallestBasket(promotion.Promotion).Quote is not null;

    private AuditFacts? FactsOf(Plans.Plan plan) =>
        _options.Profiles.Load(plan.Profile, place: null, new Diagnostics()) is { } profile
            ? new AuditFacts(plan, profile, _options.Figures)
            : null;
}
