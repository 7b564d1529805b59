using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Workshop.Linting;

/// <summary>Looks at a set that loads for what is doubtful about it.</summary>
public static class Linter
{
    /// <param name="rules">Null when it could not be read.</param>
    /// <param name="cases">What tries the rules besides their examples.</param>
    /// <param name="diagnostics">What reading it had to say.</param>
    public static LintRun Run(RuleSet? rules, CaseBook cases, Diagnostics diagnostics)
    {
        var run = new LintRun
        {
            Rules = rules,
            Diagnostics = diagnostics.Sorted(),
            Checks = [.. LintChecks.All.Select(check => new LintCheckLabel(check.Name, check.Severity, check.Asks))],
        };
        return rules is null ? run : run with { Findings = FindingsOf(new LintedSet(rules, cases)) };
    }

    private static ImmutableArray<LintFinding> FindingsOf(LintedSet set)
    {
        var findings = new List<LintFinding>();
        foreach (var rule in set.Own)
        {
            findings.AddRange(FindingsOf(rule));
        }

        foreach (var rule in RuleTests.Tried(set.Rules, set.Cases).Except(set.Own.Select(own => own.Rule)))
        {
            ExampleChecks.Fails(
                RuleTests.Run(set.Rules, rule, set.Cases),
                new LintComplaints(LintChecks.ExampleFails, rule.Id, findings)
            );
        }

        return [.. findings];
    }

    private static List<LintFinding> FindingsOf(LintedRule rule)
    {
        var found = new List<LintFinding>();
        foreach (var check in LintChecks.All)
        {
            check.Look(rule, new LintComplaints(check, rule.Rule.Id, found));
        }

        var silenced = rule.Draft.LintOff.ToDictionary(off => off.Check.Value, StringComparer.Ordinal);
        var idle = rule.Draft.LintOff.Where(off => !found.Exists(finding => finding.Check == off.Check.Value)).ToList();
        var kept = found.FindAll(finding => !silenced.ContainsKey(finding.Check));
        foreach (var off in idle)
        {
            SilenceChecks.Idle(off, new LintComplaints(LintChecks.IdleSilence, rule.Rule.Id, kept));
        }

        return
        [
            .. kept.OrderBy(finding => finding.Place.Span.Start)
                .ThenBy(finding => finding.Check, StringComparer.Ordinal),
        ];
    }
}
