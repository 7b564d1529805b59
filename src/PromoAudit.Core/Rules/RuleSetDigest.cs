using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>
/// The digest of a set: over its name, its version, the parts of its rules, the set it extends with what was changed about the rules of that
/// and why, and the data that facts rest on. It does not depend on the
/// form in which a set is kept, so that later versions find the same one for a release.
/// </summary>
internal static class RuleSetDigest
{
    private const string Form = "promoaudit rules 1";

    /// <summary>SHA-256 as 64 hexadecimal digits.</summary>
    public static string Of(RuleSet set)
    {
        var digest = new TextDigest();
        digest.Add(Form);
        digest.Add(set.Name);
        digest.Add(set.Version);
        foreach (var rule in set.Rules)
        {
            digest.Add(rule.Id);
            foreach (var part in RuleParts.Of(rule))
            {
                digest.Add(part.Path);
                digest.Add(part.Text);
            }
        }

        if (set.Extends is { } below)
        {
            digest.Add(below.Digest);
            foreach (var change in set.Rules.SelectMany(rule => rule.Changes))
            {
                digest.Add(change.Set);
                digest.Add(change.Reason);
                digest.Add(change.By ?? "");
            }
        }

        digest.Add((set.Data ?? FactData.Core).Digest);
        return digest.Finish();
    }
}
