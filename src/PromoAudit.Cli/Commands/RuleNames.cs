using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

internal static class RuleNames
{
    /// <summary>The rule that somebody probably meant: the one of that name, whatever its category, or one spelt much like it.</summary>
    public static string? Nearest(string id, RuleSet rules)
    {
        var ids = new List<string>();
        foreach (var each in rules.Rules)
        {
            ids.Add(each.Id);
        }

        return ids.Find(each => each.EndsWith("/" + id, StringComparison.Ordinal)) ?? NearestName.Find(id, ids);
    }
}
