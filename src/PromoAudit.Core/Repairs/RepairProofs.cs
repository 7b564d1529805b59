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
        Audit = audit with { Findings = [.. audit.Findings.Where(finding => !IsBetweenPlans(finding))] };
        _options = options;
    }

    public PlanAudit Audit { get; }

    /// <summary>How many plans may still be audited.</summary>
    public int Left { get; set; }

    public int Spent { get; private set; }

    public AuditFacts? Facts => _facts ??= FactsOf(Audit);

    /// <summary>Null where the edits cannot be made, or the edited plan cannot be audited, or the budget is spent.</summary>
    public RepairProof? Of(Candidate candidate)
    {
        if (_known.TryGetValue(candidate.Name, out var known))
        {
            return known;
        }

        if (Left <= 0)
        {
            return null;
        }

        var edited = EditedPlan.Of(Audit, candidate.Edits);
        var proof = edited is null ? null : Prove(candidate, edited);
        return _known[candidate.Name] = proof;
    }

    private bool IsBetweenPlans(Finding finding) =>
        _rules.Rules.Any(rule => rule.Id == finding.RuleId && rule.SubjectKind == SubjectKind.Meeting);

    public bool Knows(Candidate candidate) => _known.ContainsKey(candidate.Name);

    /// <summary>What an edited plan costs people who buy as intended.</summary>
    public HonestCost CostOf(PlanAudit edited)
    {
        if (Facts is not { } facts || FactsOf(edited) is not { } after)
        {
            return new HonestCost(0, 0, 0);
        }

        _baskets ??= new HonestBaskets(facts);
        return _baskets.CostOf(after);
    }

    private RepairProof? Prove(Candidate candidate, EditedPlan edited)
    {
        Left--;
        Spent++;
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
        if (Facts is not { } before || FactsOf(again) is not { } after)
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

    private AuditFacts? FactsOf(PlanAudit audit) =>
        audit.Plan is { } plan && _options.Profiles.Load(plan.Profile, place: null, new Diagnostics()) is { } profile
            ? new AuditFacts(plan, profile, _options.Figures)
            : null;
}
