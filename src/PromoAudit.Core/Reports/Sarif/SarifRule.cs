using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>A rule as the report describes it: from the set, or as far as its findings tell when the set is not at hand.</summary>
internal sealed record SarifRule
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Why { get; init; }

    public required ImmutableArray<string> Classes { get; init; }

    public required Confidence Confidence { get; init; }

    public required bool IsPreview { get; init; }

    /// <summary>What the rule says when nothing makes it worse.</summary>
    public required Severity Usual { get; init; }

    /// <summary>The worst that it says in this run, or the usual when it says nothing.</summary>
    public required Severity Shown { get; init; }

    /// <summary>Null when the rule is known from its findings only.</summary>
    public Rule? Rule { get; init; }

    public SarifMessage? Message { get; init; }

    /// <summary>The set that the rule is of; null when the rule is known from its findings only.</summary>
    public RuleSet? Set { get; init; }

    /// <summary>Ordered by id. Rules that are deprecated or switched off look at nothing and are left out.</summary>
    public static ImmutableArray<SarifRule> Of(AuditRun run)
    {
        var worst = new SortedDictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var (_, finding) in run.Findings)
        {
            if (!worst.TryGetValue(finding.RuleId, out var known) || finding.Severity > known.Severity)
            {
                worst[finding.RuleId] = finding;
            }
        }

        var rules = new SortedDictionary<string, SarifRule>(StringComparer.Ordinal);
        foreach (var rule in run.Rules?.Rules ?? [])
        {
            if (rule.Runs)
            {
                rules.Add(rule.Id, Of(rule, run.Rules, worst.GetValueOrDefault(rule.Id)?.Severity));
            }
        }

        foreach (var (id, finding) in worst)
        {
            rules.TryAdd(id, Of(finding));
        }

        return [.. rules.Values];
    }

    private static SarifRule Of(Rule rule, RuleSet? set, Severity? worst)
    {
        var usual = rule.ReportText.Severity[^1].Severity;
        return new SarifRule
        {
            Id = rule.Id,
            Title = rule.Title,
            Why = rule.Why,
            Classes = rule.Classes,
            Confidence = rule.Confidence,
            IsPreview = rule.Status == RuleStatus.Preview,
            Usual = usual,
            Shown = worst ?? usual,
            Rule = rule,
            Message = SarifMessage.Of(rule),
            Set = set,
        };
    }

    private static SarifRule Of(Finding finding) =>
        new()
        {
            Id = finding.RuleId,
            Title = finding.Title,
            Why = finding.Why,
            Classes = finding.Classes,
            Confidence = finding.Confidence,
            IsPreview = finding.IsPreview,
            Usual = finding.Severity,
            Shown = finding.Severity,
        };
}
