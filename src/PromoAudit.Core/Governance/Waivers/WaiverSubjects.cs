using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Governance.Waivers;

/// <summary>What a waiver names, held against the plan that it is for.</summary>
internal static class WaiverSubjects
{
    /// <summary>
    /// Names of nothing in the plan: a promotion of that name that comes later would be waived unseen. Of a rule about two plans that meet, the names
    /// may be those of the other plan.
    /// </summary>
    /// <param name="audit">Of the plan that the waiver is for.</param>
    public static ImmutableArray<string> UnknownIn(Waiver waiver, PlanAudit audit, RuleSet rules)
    {
        if (audit.Plan is not { } plan || rules.Find(waiver.Rule) is not { SubjectKind: not SubjectKind.Meeting })
        {
            return [];
        }

        var unknown = waiver.Subjects;
        foreach (var promotion in plan.Promotions)
        {
            unknown = Without(unknown, promotion.Id, $"promotion:{promotion.Id}");
        }

        if (unknown.IsEmpty)
        {
            return unknown;
        }

        foreach (var item in plan.Catalog)
        {
            unknown = Without(unknown, item.Sku, $"item:{item.Sku}");
        }

        foreach (var key in audit.Findings.SelectMany(finding => finding.Subjects.Concat(finding.Involves)))
        {
            unknown = Without(unknown, key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..], key);
        }

        return Without(unknown, plan.Id, $"{WaiverScope.Plan}{plan.Id}");
    }

    private static ImmutableArray<string> Without(ImmutableArray<string> subjects, string name, string key) =>
        subjects.RemoveAll(subject =>
            string.Equals(subject, name, StringComparison.Ordinal)
            || string.Equals(subject, key, StringComparison.Ordinal)
        );
}
