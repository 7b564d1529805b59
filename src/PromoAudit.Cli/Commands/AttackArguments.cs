using System.CommandLine;
using System.Globalization;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Attacks;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>Reads how many identities an attacker has and how long may be searched. The clock starts here.</summary>
internal static class AttackArguments
{
    /// <returns>What is wrong with them; null when nothing is.</returns>
    public static Diagnostic? Read(
        ParseResult arguments,
        Option<string> identities,
        Option<string> budget,
        out AttackRequest request
    )
    {
        request = new AttackRequest();
        if (arguments.GetValue(identities) is { } many)
        {
            if (!int.TryParse(many, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1)
            {
                return UsageMessages.WrongCount(identities.Name, many);
            }

            request = request with { Identities = count };
        }

        if (arguments.GetValue(budget) is not { } text)
        {
            return null;
        }

        switch (SearchBudgetArgument.Read(text))
        {
            case { Orders: { } orders }:
                request = request with { Budget = orders };
                return null;
            case { Time: { } time }:
                var start = TimeProvider.System.GetTimestamp();
                request = request with
                {
                    // Time alone ends the search then.
                    Budget = int.MaxValue,
                    IsTimeUp = () => TimeProvider.System.GetElapsedTime(start) >= time,
                };
                return null;
            default:
                return UsageMessages.WrongBudget(budget.Name, text);
        }
    }
}
