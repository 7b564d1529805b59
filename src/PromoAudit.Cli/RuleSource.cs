using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>The rules of a run: the built-in set, or a folder of the user's own.</summary>
internal static class RuleSource
{
    public static RuleSet? Load(string? folder, Session session, Diagnostics diagnostics) =>
        throw new NotSupportedException();
}
