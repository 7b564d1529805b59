using PromoAudit.Text;

namespace PromoAudit.Workshop.Starting;

/// <summary>What rule somebody wants to start with.</summary>
/// <param name="Id">Category and name.</param>
/// <param name="For">What it looks at, as <c>for</c> of a rule says it.</param>
/// <param name="SetName">For a folder that is no set yet.</param>
/// <param name="QuietPlan">For a folder that is no set yet: a plan with nothing wrong in it.</param>
/// <param name="Language">Of the comments.</param>
public sealed record RuleStart(string Id, string For, string SetName, string QuietPlan, Language Language)
{
    /// <summary>For a folder that is no set yet: what it stands on, which then brings the quiet plan; null for nothing.</summary>
    public string? Extends { get; init; }
}
