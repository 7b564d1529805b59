using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Plans;
using PromoAudit.Repairs;
using PromoAudit.Repairs.Candidates;

namespace PromoAudit.Workshop.Explaining;

/// <summary>
/// What may change the answer of a rule: fields that its deciding parts look at, at the boundaries of what they are compared with; what the
/// rule itself and the repairs know; and, where something is worked out, every field of what the finding is about.
/// </summary>
/// <param name="finding">As the rule would tell it, whether it fires or not.</param>
internal sealed class FlipCandidates(AuditFacts facts, Finding finding, DecidingFields deciding)
{
    private const int MostFields = 40;

    public Plan Plan => facts.Plan;

    public string Currency => facts.Plan.Currency;

    /// <summary>One field each, at a boundary or with another word.</summary>
    public IEnumerable<Candidate> Direct() => deciding.Fields.SelectMany(Fillings);

    /// <summary>The fields that an undecided condition lacks, in the order in which it asks for them.</summary>
    public IEnumerable<OpenField> Missing() => deciding.Missing;

    public IEnumerable<Candidate> Fillings(OpenField field) =>
        deciding
            .BoundariesOf(field)
            .SelectMany(boundary => FieldChoices.Beside(field, boundary, Currency))
            .Concat(FieldChoices.Words(field, deciding.Texts))
            .Concat(field.Now is null ? FieldChoices.Around(field, Currency).Select(each => each.Candidate) : []);

    /// <summary>What the rule says to write, and what repairs of such a finding are made of.</summary>
    public IEnumerable<Candidate> Known()
    {
        var edits = WhatTheRuleSays.EditsOf(finding);
        foreach (var edit in edits)
        {
            yield return Candidate.Of(edit);
        }

        if (deciding.RestsOnWork)
        {
            foreach (var candidate in RepairCandidates.For(new RepairCase(facts, finding)))
            {
                yield return candidate;
            }
        }
    }

    /// <summary>Fields whose figure can be moved until the answer changes.</summary>
    public IEnumerable<OpenField> Movable() =>
        All()
            .Where(field => field.Figure is not null)
            .DistinctBy(field => field.Path, StringComparer.Ordinal)
            .Take(MostFields);

    /// <summary>Other words of what the finding is about, where the condition does not name the field itself.</summary>
    public IEnumerable<Candidate> OtherWords() =>
        deciding.RestsOnWork
            ? Involved()
                .Where(field => field.Figure is null && field.Now is not null)
                .SelectMany(field => FieldChoices.Words(field, []))
            : [];

    /// <summary>What is worked out needs a benefit: a promotion that says none could get one.</summary>
    public IEnumerable<Candidate> Benefits() =>
        deciding.RestsOnWork
            ? facts
                .Promotions.Where(promotion => promotion.Promotion.Benefits.IsEmpty && IsInvolved(promotion))
                .SelectMany(promotion => OpenField.Below(facts.Plan, promotion.PathOf("benefit")))
                .SelectMany(Fillings)
            : [];

    private IEnumerable<OpenField> All() => deciding.RestsOnWork ? deciding.Fields.Concat(Involved()) : deciding.Fields;

    private bool IsInvolved(PlanRecord record) =>
        record.Key is { } key && (Involvement.Has(finding.Subjects, key) || Involvement.Has(finding.Involves, key));

    private IEnumerable<OpenField> Involved() =>
        facts
            .Promotions.Cast<PlanRecord>()
            .Concat(facts.Items)
            .Where(IsInvolved)
            .SelectMany(record => SaidFields.Of(facts.Plan, record));
}
