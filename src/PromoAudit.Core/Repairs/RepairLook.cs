using PromoAudit.Findings;

namespace PromoAudit.Repairs;

/// <summary>What the rule of a finding by itself says about the edited plan: much cheaper than an audit, and enough to pass over what does not help.</summary>
/// <param name="Candidate">The edits.</param>
/// <param name="Finding">Before the edits.</param>
/// <param name="Still">After them; null when the rule is quiet or undecided.</param>
/// <param name="IsUndecided">The rule lacks something that the edits took away.</param>
/// <param name="Cost">Worked out only where the finding is gone.</param>
internal sealed record RepairLook(
    Candidate Candidate,
    Finding Finding,
    Finding? Still,
    bool IsUndecided,
    HonestCost? Cost
)
{
    public bool IsGone => Still is null && !IsUndecided;

    /// <summary>The finding is there still, but milder or cheaper, or it is gone and only something else can be in the way: half a repair.</summary>
    public bool Helps =>
        Still is null
            ? IsGone
            : Still.Severity < Finding.Severity
                || (Finding.Unbounded && !Still.Unbounded)
                || Still.MoneyAtRisk < Finding.MoneyAtRisk
                || Still.Message.English != Finding.Message.English;
}
