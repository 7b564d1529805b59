using PromoAudit.Expressions;
using PromoAudit.Findings;
using PromoAudit.Reports.Comparing;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;
using PromoAudit.Workshop.Differences;

namespace PromoAudit.Reports.Differences;

/// <summary>The words for what a change of the draft does.</summary>
internal static class DifferenceWords
{
    public static readonly LocalizedText WorkingFiles = new("working files", "工作区文件");

    private static readonly LocalizedText NotKnown = new("—", "—");

    /// <summary>As JSON has it, and as people are told.</summary>
    public static LocalizedText Of(FindingChangeKind kind) =>
        kind switch
        {
            FindingChangeKind.New => new("opened", "新增"),
            FindingChangeKind.Gone => new("closed", "堵上"),
            _ => ChangeWords.Of(kind),
        };

    public static LocalizedText Title(DifferenceRun run) =>
        new(
            $"{run.Before} → {run.After ?? WorkingFiles.English}",
            $"{run.Before} → {run.After ?? WorkingFiles.Chinese}"
        );

    /// <summary>Path and name of the plan, and those it had before where it moved.</summary>
    public static LocalizedText Plan(PlanDifference plan)
    {
        var (was, now) = (plan.Before?.Path, plan.After?.Path);
        return (plan.Before, plan.After) switch
        {
            (null, _) => new($"{now}: new plan", $"{now}：新方案"),
            (_, null) => new($"{was}: plan removed", $"{was}：方案已删除"),
            _ when plan.IsMoved => new(
                $"{Named(plan.Before)} → {Named(plan.After)}: moved or renamed",
                $"{Named(plan.Before)} → {Named(plan.After)}：移动或改名"
            ),
            _ => LocalizedText.Same(now ?? ""),
        };
    }

    /// <summary>What could not be compared, and why; null where all could.</summary>
    public static LocalizedText? Unread(PlanDifference plan) =>
        !plan.CouldBeRead(isBefore: false)
            ? new("It cannot be read now, so nothing was compared.", "现在读不了，没有比较。")
        : !plan.CouldBeRead(isBefore: true)
            ? new(
                "It could not be read before, so all that is found now counts as opened.",
                "改动之前读不了，现在查出的都按新增算。"
            )
        : null;

    public static LocalizedText Figure(FigureChange figure)
    {
        var name = figure.Subject[(figure.Subject.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return figure.Kind == PlanFigureKind.WorstPrice
            ? new($"worst price of {name}", $"{name} 最低到手价")
            : new($"loss at the cap of {name}", $"{name} 用满上限的亏损");
    }

    public static string Amount(PlanFigure? figure, string currency, Language language) =>
        figure is null ? NotKnown.In(language)
        : figure.Amount is { } amount ? Money(amount, currency, language)
        : ValueFormat.Unlimited.In(language);

    public static string AtRisk(Finding? finding, string currency, Language language) =>
        finding is null or { MoneyAtRisk: null, Unbounded: false } ? NotKnown.In(language)
        : finding is { Unbounded: false, MoneyAtRisk: { } amount } ? Money(amount, currency, language)
        : ValueFormat.Unlimited.In(language);

    /// <summary>One severity, or both where they differ.</summary>
    public static string Severity(FindingChange change, Language language) =>
        (change.SeverityBefore, change.SeverityAfter) switch
        {
            ({ } before, { } after) when before != after =>
                $"{TextWords.Of(before).In(language)} → {TextWords.Of(after).In(language)}",
            (_, { } after) => TextWords.Of(after).In(language),
            ({ } before, null) => TextWords.Of(before).In(language),
            _ => "",
        };

    /// <summary>What a check lacks now; null where it lacks nothing.</summary>
    public static LocalizedText? Missing(FindingChange change)
    {
        var fields = string.Join(", ", change.Missing.Select(field => field.Path));
        return fields.Length == 0 ? null : new($"Most useful to add: {fields}.", $"建议先补：{fields}。");
    }

    /// <summary>How many holes were opened, closed and so on.</summary>
    public static LocalizedText Counts(DifferenceRun run)
    {
        var kinds = ChangeWords.Kinds.Where(kind => run.Count(kind) > 0).ToArray();
        var unread = run.Draft.Plans.Count(plan => !plan.CouldBeRead(isBefore: false));
        if (unread > 0 && kinds.Length == 0)
        {
            return new(
                unread == 1 ? "1 plan cannot be read." : $"{unread} plans cannot be read.",
                $"有 {unread} 份方案读不了。"
            );
        }

        return kinds.Length == 0
            ? new("The findings are the same.", "查出的漏洞没有变化。")
            : new(
                string.Join(", ", kinds.Select(kind => $"{run.Count(kind)} {Of(kind).English}")) + ".",
                string.Join("，", kinds.Select(kind => $"{Of(kind).Chinese} {run.Count(kind)} 处")) + "。"
            );
    }

    public static LocalizedText Total(MoneyTotal total) =>
        new(
            $"Money at risk: {Both(total, Language.English)}{Unbounded(total, Language.English)}.",
            $"敞口合计：{Both(total, Language.Chinese)}{Unbounded(total, Language.Chinese)}。"
        );

    private static string Both(MoneyTotal total, Language language)
    {
        var change = total.After - total.Before;
        var sign = change > 0 ? "+" : "";
        return $"{Money(total.Before, total.Currency, language)} → {Money(total.After, total.Currency, language)}"
            + (language == Language.Chinese ? "（" : " (")
            + sign
            + Money(change, total.Currency, language)
            + (language == Language.Chinese ? "）" : ")");
    }

    private static string Unbounded(MoneyTotal total, Language language) =>
        total is { UnboundedBefore: 0, UnboundedAfter: 0 } ? ""
        : language == Language.Chinese ? $"，另有没有上限的 {total.UnboundedBefore} → {total.UnboundedAfter} 处"
        : $", and without any limit {total.UnboundedBefore} → {total.UnboundedAfter}";

    private static string Money(decimal amount, string currency, Language language) =>
        ValueFormat.Write(Value.OfMoney(amount), currency, language);

    private static string Named(PlanAudit? plan) => plan is null ? "" : $"{plan.Path} ({plan.Id})";
}
