using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>Reads what is given to <c>--override</c>: each is what <c>overrides</c> of a configuration has for one rule.</summary>
internal static class OverrideArguments
{
    public const string Name = "--override";

    public static RuleOverrides Read(IReadOnlyList<string> written, Diagnostics diagnostics)
    {
        var overrides = RuleOverrides.None;
        foreach (var one in written)
        {
            overrides = RuleOverrides.Read(new SourceText(Name, one), diagnostics).Over(overrides);
        }

        return overrides;
    }
}
