using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>The sets that a folder of rules may extend by name, as Core sees them: it is handed one of these and opens nothing itself.</summary>
public interface IBaseSets
{
    /// <summary>The set that a reference names.</summary>
    /// <returns>Null where there is none, or something is wrong with it; then it is in <paramref name="diagnostics"/>.</returns>
    RuleSet? Find(SetReference reference, Diagnostics diagnostics);
}
