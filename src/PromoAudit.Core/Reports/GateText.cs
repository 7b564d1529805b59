using System.Collections.Immutable;
using PromoAudit.Governance;
using PromoAudit.Text;

namespace PromoAudit.Reports;

/// <summary>
/// The decision for people. What warns is told in full, what is only counted on one line, and the last line says at a glance whether the
/// run passes. A clean run with nothing to warn of has no such line: its summary says it all.
/// </summary>
internal static class GateText
{
    /// <summary>Names shown of one assurance.</summary>
    private const int MostNamed = 5;

    /// <summary>Stands before the summary.</summary>
    public static void Assurances(TextPage page, GateResult gate)
    {
        var loud = gate.Assurances.Where(IsToldInFull).ToImmutableArray();
        foreach (var assurance in loud)
        {
            Write(page, assurance);
        }

        if (loud.Length > 0)
        {
            page.Blank();
        }

        Counts(page, gate);
    }

    /// <summary>Stands behind the summary.</summary>
    public static void Decision(TextPage page, GateResult gate, RunSummary summary)
    {
        var decision = gate.Decision;
        var warnings = gate.Assurances.Where(assurance => assurance.Level == AssuranceLevel.Warn).ToImmutableArray();
        if (decision.Outcome == Outcome.Pass && warnings.IsEmpty && summary.Findings == 0)
        {
            return;
        }

        var text = page.In(GateWords.Shown(decision.Outcome)) + page.In(": ", "：");
        text +=
            decision.Outcome == Outcome.Pass
                ? page.In(Passing(decision, summary)) + Weak(page, warnings)
                : string.Join(page.In(" ", ""), decision.Reasons.Select(page.In));
        page.Paragraph(
            text,
            paint: decision.Outcome != Outcome.Pass ? page.Ansi.BoldRed
                : warnings.IsEmpty ? page.Ansi.Bold
                : page.Ansi.Yellow
        );
    }

    /// <summary>Without a summary: only where the findings do not say it all.</summary>
    public static void Alone(TextPage page, GateResult gate, RunSummary summary)
    {
        if (gate.Assurances.Any(assurance => assurance.Level != AssuranceLevel.Ignore))
        {
            Decision(page, gate, summary);
        }
    }

    /// <summary>What leaves the run unread is the reason of the decision, word for word, and diagnostics name the places.</summary>
    private static bool IsToldInFull(Assurance assurance) =>
        assurance.Level == AssuranceLevel.Warn
        || (assurance.Level == AssuranceLevel.Fail && !AssuranceTraits.Of(assurance.Kind).LeavesUnread);

    /// <summary>The summary counts undecided checks and names rules that are off.</summary>
    private static bool IsCounted(Assurance assurance) =>
        assurance.Level == AssuranceLevel.Ignore
        && assurance.Kind is not (AssuranceKind.Inconclusive or AssuranceKind.RuleOff);

    private static void Write(TextPage page, Assurance assurance)
    {
        var name = AssuranceTraits.Of(assurance.Kind).Name;
        var text = page.In(assurance.Message);
        var details = assurance.Details;
        if (details.Length > 0)
        {
            var shown = page.Joined(details.Take(MostNamed).Select(DisplayText.Visible));
            var more = assurance.Count - Math.Min(MostNamed, details.Length);
            text += page.In(
                $" ({shown}{(more > 0 ? $" and {more} more" : "")})",
                $"（{shown}{(more > 0 ? $" 等 {assurance.Count} 项" : "")}）"
            );
        }

        if (assurance.Remedy is { } remedy)
        {
            text += page.In(" ", "") + page.In(remedy);
        }

        page.Line(
            assurance.Level == AssuranceLevel.Fail
                ? page.Ansi.BoldRed($"{name}{page.In(": fails", "：不通过")}")
                : page.Ansi.Yellow($"{name}{page.In(": warning", "：警告")}")
        );
        page.Paragraph(text, indent: 2);
    }

    private static void Counts(TextPage page, GateResult gate)
    {
        var counted = gate
            .Assurances.Where(IsCounted)
            .Select(assurance => $"{AssuranceTraits.Of(assurance.Kind).Name} {assurance.Count}")
            .ToImmutableArray();
        if (counted.Length > 0)
        {
            page.Paragraph(
                page.In($"Counted only: {page.Joined(counted)}.", $"仅计数：{page.Joined(counted)}。"),
                paint: page.Ansi.Dim
            );
        }
    }

    private static LocalizedText Passing(Decision decision, RunSummary summary) =>
        decision.Threshold is not { } threshold
            ? summary.Open == 0
                ? new("nothing open was found.", "没有未处理的漏洞。")
                : new(
                    $"no threshold is set, so none of the {summary.Open} open findings stops it.",
                    $"没有设门槛，{summary.Open} 个未处理的漏洞都不拦截。"
                )
            : new(
                $"no open finding is {SeverityRange.English(threshold)}.",
                $"没有{SeverityRange.Chinese(threshold)}的未处理漏洞。"
            );

    private static string Weak(TextPage page, ImmutableArray<Assurance> warnings)
    {
        if (warnings.IsEmpty)
        {
            return "";
        }

        var names = page.Joined(
            warnings.Select(assurance => $"{AssuranceTraits.Of(assurance.Kind).Name} {assurance.Count}")
        );
        return page.In($" Weak spots: {names}.", $"薄弱之处：{names}。");
    }
}
