namespace PromoAudit.Repairs;

/// <summary>
/// A repair changes what can happen. Writing a promotion off, signing for a loss, declaring that there is no limit, rewording what
/// customers are told or stating other facts of the world would make a rule quiet and leave the hole.
/// </summary>
internal static class HonestEdits
{
    private static readonly string[] Silencing =
    [
        "status",
        "accepts",
        "terms",
        "also",
        "expectedUses",
        "issuedBy",
        "funding",
        "approvals.given",
        "approvals.author",
        "operations.approvals",
    ];

    private static readonly string[] FactsOfGoods =
    [
        "cost",
        "resale",
        "faceValue",
        "liquidity",
        "lowest",
        "weight",
        "rivalPrice",
        "supplier",
        "capacity",
        "stock.count",
    ];

    public static bool IsHonest(FieldEdit edit) =>
        !edit.Value.Contains("unlimited", StringComparison.Ordinal)
        && !Names(Silencing, edit.Field)
        && !(edit.Owner.StartsWith("item:", StringComparison.Ordinal) && Names(FactsOfGoods, edit.Field));

    private static bool Names(string[] fields, string field)
    {
        foreach (var each in fields)
        {
            if (field == each || field.StartsWith(each + ".", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
