using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Workshop.Linting;

/// <summary>Whether writing what the rule says to write silences it.</summary>
internal static class FixChecks
{
    public static void WithoutEffect(LintedRule rule, LintComplaints complaints)
    {
        // The examples of a rule that no longer runs are not tried.
        if (!rule.Rule.Runs || rule.Draft.Fixes.IsEmpty || rule.Draft.Fixes.Any(fix => fix.To is null))
        {
            return;
        }

        // Cases of the test file are about the edges of a rule, and may have a second hole on purpose.
        for (var index = 0; index < rule.Rule.Examples.Length; index++)
        {
            var (result, test) = (rule.Results[index], rule.Rule.Examples[index]);
            var plan = ExamplePlan.Over(rule.Set.Rules.HomeOf(rule.Rule).BasePlan, test.Plan);
            if (
                test.Beside is null
                && result.Outcome == ExampleOutcome.Passed
                && FixedPlan.Of(plan, result.Findings) is { } mended
            )
            {
                Try(rule.Rule, new RuleExample(ExampleAnswer.Quiet, mended, test.Place), result, complaints);
            }
        }
    }

    private static void Try(Rule rule, RuleExample mended, ExampleResult before, LintComplaints complaints)
    {
        var alone = new RuleSet("mended", "1.0.0", [rule], digest: null, basePlan: null);
        var after = ExampleTrial.AllOf(alone, rule, [mended])[0].Judge(alone);
        var written = string.Join(", ", before.Findings[0].Fixes.Select(fix => $"{fix.Path}: {fix.To}"));
        if (after.Outcome == ExampleOutcome.Unreadable)
        {
            complaints.Add(
                before.Place,
                new(
                    $"With `{written}` the plan of this example cannot be read.",
                    $"写上 `{written}` 之后，这个示例的方案读不了。"
                ),
                new("Write a value of `fix` that this field takes.", "`fix` 里请写这个字段能接受的值。")
            );
        }
        else if (after.Findings.Any(finding => finding.Severity >= before.Findings[0].Severity))
        {
            complaints.Add(
                before.Place,
                new(
                    $"With `{written}` the rule still fires for this example, and as gravely.",
                    $"写上 `{written}` 之后，规则对这个示例照样触发，级别不变。"
                ),
                new(
                    "Let `fix` name a value that closes the hole, or add the field that readers must decide, without `to`.",
                    "`fix` 请写能堵住漏洞的值；还要读者决定的字段，请也列出来，不写 `to`。"
                )
            );
        }
    }
}
