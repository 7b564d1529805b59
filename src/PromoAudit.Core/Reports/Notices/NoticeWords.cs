using System.Globalization;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Text;

namespace PromoAudit.Reports.Notices;

/// <summary>The words of notices that no rule and no diagnostic brings along.</summary>
internal static class NoticeWords
{
    /// <summary>What codes of assurances start with.</summary>
    public const string Gate = "gate/";

    private const int MostNamed = 10;

    public static readonly LocalizedText NotAuditedTitle = new("A plan was not audited", "有方案没有审计");
    public static readonly LocalizedText UndecidedTitle = new("A check could not be decided", "有检查无法判定");

    public static LocalizedText NotAudited(PlanAudit plan) =>
        plan.Status == PlanStatus.Failed
            ? new(
                $"PromoAudit failed on \"{plan.Path}\", which says nothing about the plan; it was not audited.",
                $"PromoAudit 在“{plan.Path}”上出了内部错误，与方案好坏无关；这份方案没有审计。"
            )
            : new($"\"{plan.Path}\" could not be read and was not audited.", $"“{plan.Path}”读不了，没有审计。");

    public static LocalizedText Undecided(Inconclusive check)
    {
        var fields = string.Join(", ", check.Missing.Select(field => field.Path));
        var subjects = string.Join(", ", check.Subjects);
        return new(
            $"{check.RuleId} could not be decided for {subjects}. Most useful to add: {fields}.",
            $"{check.RuleId} 对 {subjects} 无法判定。建议先补：{fields}。"
        );
    }

    public static LocalizedText DiagnosticTitle(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error
            ? new($"The input cannot be relied on ({diagnostic.Code})", $"输入有误，不能作为依据（{diagnostic.Code}）")
            : new($"Worth knowing about the input ({diagnostic.Code})", $"输入有需要留意之处（{diagnostic.Code}）");

    /// <summary>Why a finding stops nothing; null for an open one.</summary>
    public static LocalizedText? Settled(Finding finding) =>
        finding switch
        {
            { Standing: Standing.Waived, Waiver: { } waiver } => new(
                $"Waived by {waiver.Approver} until {Day(waiver)}: {waiver.Reason} ({waiver.Place})",
                $"由 {waiver.Approver} 豁免至 {Day(waiver)}：{waiver.Reason}（{waiver.Place}）"
            ),
            { Standing: Standing.Waived } => new("Waived.", "已豁免。"),
            { Standing: Standing.Known } => new(
                "Known: in the baseline, and not graver than it was then.",
                "已知：在基线中，且没有比当时更严重。"
            ),
            _ => null,
        };

    public static string Day(AppliedWaiver waiver) =>
        waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What an assurance is about, by name.</summary>
    public static LocalizedText Named(Assurance assurance)
    {
        var names = string.Join(", ", assurance.Details.Take(MostNamed));
        var more = assurance.Count - MostNamed;
        return more > 0
            ? new($"{names} and {more} more.", $"{names} 等 {assurance.Count} 项。")
            : LocalizedText.Same(names);
    }
}
