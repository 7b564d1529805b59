using System.Collections.Immutable;
using PromoAudit.Reports.Testing;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Mutation;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules mutate</c>: changes rules and says which changes no test notices.</summary>
internal sealed class RulesMutateCommand(Language language)
    : RuleScoreCommand(
        "mutate",
        new("Change rules and see which changes no test notices.", "改动规则，看哪些改动没有用例能发现。"),
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
        var result = MutationRun.Of(set, rules, cases);
        if (asJson)
        {
            MutationJson.Write(set, result, session.Output);
        }
        else
        {
            MutationReport.Write(set, result, session.Output, session.OutputOptions);
        }

        return result.Caught;
    }
}
