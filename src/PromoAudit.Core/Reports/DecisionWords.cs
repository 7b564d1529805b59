using PromoAudit.Governance;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>The decision on a run as headings say it.</summary>
internal static class DecisionWords
{
    /// <summary>A run that never got as far as a decision could not be read.</summary>
    public static Outcome OutcomeOf(AuditRun run) => run.Gate?.Decision.Outcome ?? Outcome.Unreadable;

    public static LocalizedText Title(Outcome outcome)
    {
        var shown = GateWords.Shown(outcome);
        return new LocalizedText($"PromoAudit: {shown.English}", $"PromoAudit：{shown.Chinese}");
    }
}
