using System.Collections.Immutable;
using PromoAudit.Facts.Attacks;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Reports.Attacks;

/// <summary>What a request may name.</summary>
internal static class AttackChecks
{
    /// <summary>Every aim that some move has, in the order of the words.</summary>
    public static ImmutableArray<Aim> KnownAims { get; } =
    [.. MoveTable.All.Select(move => move.Aim).Distinct().Order()];

    public static void Promotion(string id, Plan plan, Diagnostics diagnostics)
    {
        var ids = plan.Promotions.Select(promotion => promotion.Id).ToArray();
        if (!ids.Contains(id, StringComparer.Ordinal))
        {
            diagnostics.Add(AttackMessages.UnknownPromotion(id, NearestName.Find(id, ids)));
        }
    }
}
