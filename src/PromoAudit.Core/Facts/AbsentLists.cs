using PromoAudit.Plans;

namespace PromoAudit.Facts;

/// <summary>
/// An absent list is unknown, as everything absent is, except these: nobody writes down that an article has no tags, and what
/// a scope does not list is not in it.
/// </summary>
internal static class AbsentLists
{
    public static bool AreEmpty(ObjectShape owner, FieldShape field) =>
        field.Is(FieldForms.List)
        && (owner.Name, field.Name)
            is
                ("plan", "include" or "budgets")
                or
                ("item", "category" or "tags" or "modifiers")
                or
                ("shop", "surcharges")
                or
                ("promotion", "also")
                or
                ("trigger", "codes")
                or
                ("valid", "daily" or "weekdays")
                or
                ("scope" or "except", "skus" or "categories" or "tags")
                or
                ("benefit", "tiers" or "prize")
                or
                ("gift", "of")
                or
                ("bundlePrice", "skus")
                or
                ("stacking", "without")
                or
                ("approvals", "given");
}
