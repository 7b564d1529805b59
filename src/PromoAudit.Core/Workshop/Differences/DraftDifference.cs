using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Workshop.Differences;

/// <summary>The plans of a draft before and after a change.</summary>
/// <param name="Plans">In the order of the later side, then those that it no longer has.</param>
public sealed record DraftDifference(ImmutableArray<PlanDifference> Plans)
{
    /// <summary>
    /// A plan is the one that stood at the same place under the same name, or else the one of that name, or else the one at that place.
    /// </summary>
    /// <param name="before">Audited with <paramref name="rules"/>.</param>
    /// <param name="after">Audited with <paramref name="rules"/>.</param>
    public static DraftDifference Of(
        ImmutableArray<PlacedAudit> before,
        ImmutableArray<PlacedAudit> after,
        RuleSet rules,
        AuditOptions options
    )
    {
        var left = before.ToList();
        var matches = new PlacedAudit?[after.Length];
        Match((was, now) => was.Place == now.Place && HaveSameName(was, now));
        Match(HaveSameName);
        Match((was, now) => was.Place == now.Place);
        var plans = ImmutableArray.CreateBuilder<PlanDifference>();
        for (var index = 0; index < after.Length; index++)
        {
            var (was, now) = (matches[index], after[index]);
            var isMoved = was is not null && !(was.Place == now.Place && HaveSameName(was, now) || IsUnread(was, now));
            plans.Add(PlanDifference.Of(was?.Audit, now.Audit, isMoved, rules, options));
        }

        plans.AddRange(left.Select(gone => PlanDifference.Of(gone.Audit, null, isMoved: false, rules, options)));
        return new DraftDifference(plans.DrainToImmutable());

        void Match(Func<PlacedAudit, PlacedAudit, bool> areSame)
        {
            for (var index = 0; index < matches.Length; index++)
            {
                if (matches[index] is null && left.Find(was => areSame(was, after[index])) is { } found)
                {
                    matches[index] = found;
                    left.Remove(found);
                }
            }
        }
    }

    private static bool HaveSameName(PlacedAudit was, PlacedAudit now) =>
        was.Audit.Id is { } name && name == now.Audit.Id;

    /// <summary>At the same place, and one of them could not be read, so that its name is not known.</summary>
    private static bool IsUnread(PlacedAudit was, PlacedAudit now) =>
        was.Place == now.Place && (was.Audit.Id is null || now.Audit.Id is null);
}

/// <summary>An audit, and where its plan stands.</summary>
/// <param name="Place">The same on both sides for what is the same file.</param>
public sealed record PlacedAudit(string Place, PlanAudit Audit);
