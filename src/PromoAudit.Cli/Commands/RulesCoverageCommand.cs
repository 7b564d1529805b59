using System.Collections.Immutable;
using PromoAudit.Reports.Testing;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Coverage;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules coverage</c>: which conditions have been true and false in the tests of their rules.</summary>
internal sealed class RulesCoverageCommand(Language language)
    : RuleScoreCommand(
        "coverage",
        new("Show which conditions were true and false in a test.", "看规则里的条件在用例中成立过、不成立过没有。"),
        language
    )
{
    protected override Score Report(
        RuleSet set,
        ImmutableArray<Rule> rules,
        CaseBook cases,
        bool asJson,
        Session session
    )
    {
        var result = CoverageRun.Of(set, rules, cases);
        if (asJson)
        {
            CoverageJson.Write(set, result, session.Output);
        }
        else
        {
            CoverageReport.Write(set, result, session.Output, session.OutputOptions);
        }

        return result.Covered;
    }
}
