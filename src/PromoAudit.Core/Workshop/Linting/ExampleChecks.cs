using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Workshop.Linting;

/// <summary>Whether the examples show what the rule does.</summary>
internal static class ExampleChecks
{
    /// <summary>Fields in which an example that fires and the quiet one nearest to it may differ.</summary>
    private const int NearFields = 8;

    public static void Fails(LintedRule rule, LintComplaints complaints) => Fails(rule.Results, complaints);

    /// <param name="results">How the tests of one rule came out.</param>
    public static void Fails(IEnumerable<ExampleResult> results, LintComplaints complaints)
    {
        foreach (var result in results.Where(result => result.Outcome != ExampleOutcome.Passed))
        {
            complaints.Add(
                result.Place,
                new("This example does not come out as it says.", "这个示例的结果与它写的不符。"),
                new("`promoaudit rules test` shows what came out.", "`promoaudit rules test` 会显示实际结果。")
            );
        }
    }

    public static void FarApart(LintedRule rule, LintComplaints complaints)
    {
        var firing = rule.Tests.Where(example => example.Expected == ExampleAnswer.Fires).ToList();
        var quiet = rule.Tests.Where(example => example.Expected == ExampleAnswer.Quiet).ToList();
        if (firing.Count == 0 || quiet.Count == 0)
        {
            return;
        }

        var nearest = firing.Min(one => quiet.Min(other => ExampleDistance.Between(one.Plan, other.Plan)));
        if (nearest > NearFields)
        {
            complaints.Add(
                quiet[0].Place,
                new(
                    $"The quiet example differs from the nearest one that fires in {nearest} fields, so it does not show which of them matters.",
                    $"不触发的示例与最接近的触发示例相差 {nearest} 处，看不出关键在哪一处。"
                ),
                new(
                    "Write one that fires, change one field, and let that be the quiet one.",
                    "请以触发的示例为底，只改一个字段，作为不触发的示例。"
                )
            );
        }
    }

    public static void NeverUndecided(LintedRule rule, LintComplaints complaints)
    {
        if (rule.Tests.Any(test => test.Expected == ExampleAnswer.Inconclusive))
        {
            return;
        }

        var open = AskedFacts
            .Of(rule, rule.When, rule.When.Root.Syntax)
            .FirstOrDefault(fact => fact.Property is PlanFieldProperty field && FieldValues.IsUnknownWhenAbsent(field));
        if (open is not null && rule.Draft.When is { } when)
        {
            complaints.Add(
                when.Place,
                new(
                    $"The condition is unknown where a plan does not say `{open.Path}`, and no example shows that.",
                    $"方案没填 `{open.Path}` 时，条件无法判定，但没有示例说明这一点。"
                ),
                new("Add an example with `fires: unknown`.", "请加一个 `fires: unknown` 的示例。")
            );
        }
    }

    public static void SeverityNotShown(LintedRule rule, LintComplaints complaints)
    {
        var shown = rule
            .Results.SelectMany(result => result.Findings)
            .SelectMany(finding => new[] { finding.Severity, finding.LoweredFrom ?? finding.Severity })
            .ToHashSet();
        var hidden = rule.Draft.Severity.Select(rung => rung.Severity).Where(severity => !shown.Contains(severity));
        var words = hidden.Select(RuleWords.Severities.WordFor).Distinct(StringComparer.Ordinal).ToArray();
        if (words.Length == 0 || rule.Draft.Severity.Length == 1)
        {
            return;
        }

        complaints.Add(
            rule.Draft.Severity[0].Condition?.Place ?? rule.Head,
            new(
                $"No example comes out as {string.Join(" or ", words)}.",
                $"没有一个示例的级别是 {string.Join(" 或 ", words)}。"
            ),
            new(
                $"Add one with `fires: true` and `severity: {words[0]}`.",
                $"请加一个 `fires: true`、`severity: {words[0]}` 的示例。"
            )
        );
    }
}
