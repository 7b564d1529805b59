using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>The waivers as they were before the change under review: only those count.</summary>
public interface IWaiverHistory
{
    /// <summary>Those of the files of waivers.</summary>
    ImmutableArray<Waiver> Filed { get; }

    /// <param name="path">As messages show it.</param>
    /// <returns>Null for a plan that was not there.</returns>
    SourceText? PlanThen(string path);
}
