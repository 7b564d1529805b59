using System.Collections.Immutable;
using PromoAudit.Rules;

namespace PromoAudit.Reports;

/// <summary>Which rules, to the byte.</summary>
/// <param name="Rules">How many rules looked at each plan.</param>
public sealed record RuleSetLabel(string Name, string Version, string Digest, int Rules)
{
    /// <summary>The sets that it stands on, the next one first.</summary>
    public ImmutableArray<BaseSetLabel> Extends { get; init; } = [];

    /// <summary>Ids of the rules that were switched off: they looked at no plan, so that their silence says nothing.</summary>
    public ImmutableArray<string> Off { get; init; } = [];

    public static RuleSetLabel Of(RuleSet set)
    {
        var extends = ImmutableArray.CreateBuilder<BaseSetLabel>();
        for (var below = set.Extends; below is not null; below = below.Extends)
        {
            extends.Add(new BaseSetLabel(below.Name, below.Version, below.Digest));
        }

        var running = 0;
        var off = ImmutableArray.CreateBuilder<string>();
        foreach (var rule in set.Rules)
        {
            running += rule.Runs ? 1 : 0;
            if (rule.IsOff)
            {
                off.Add(rule.Id);
            }
        }

        return new RuleSetLabel(set.Name, set.Version, set.Digest, running)
        {
            Extends = extends.DrainToImmutable(),
            Off = off.DrainToImmutable(),
        };
    }
}

/// <summary>A set that another one stands on.</summary>
public sealed record BaseSetLabel(string Name, string Version, string Digest);
