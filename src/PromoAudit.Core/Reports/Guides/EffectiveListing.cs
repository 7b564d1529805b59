using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>What every rule of a set comes to: whether it runs, its severity and parameters, and where each was said.</summary>
public static class EffectiveListing
{
    /// <param name="onlyChanged">Without rules that are as they were written; the counts are of all.</param>
    public static void WriteText(RuleSet set, bool onlyChanged, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        var (off, changed, locked) = (0, 0, 0);
        foreach (var rule in set.Rules)
        {
            var effective = EffectiveRule.Of(set, rule);
            off += rule.IsOff ? 1 : 0;
            changed += effective.IsChanged ? 1 : 0;
            locked += rule.IsLocked ? 1 : 0;
            if (effective.IsChanged || !onlyChanged)
            {
                Rule(page, effective);
            }
        }

        var chain = SummaryText.Chain(RuleSetLabel.Of(set), page.In(" on ", "，基于 "));
        var count = set.Rules.Length;
        page.Paragraph(
            page.In(
                $"{chain}: {count} {(count == 1 ? "rule" : "rules")}, {changed} changed, {off} off, {locked} locked.",
                $"{chain}：{count} 条规则，改动 {changed} 条，关闭 {off} 条，锁定 {locked} 条。"
            ),
            paint: page.Ansi.Bold
        );
    }

    private static void Rule(TextPage page, EffectiveRule effective)
    {
        var rule = effective.Rule;
        var standing = new List<string>
        {
            $"{effective.Home.Name} {effective.Home.Version}",
            page.In(RuleGuideWords.Of(rule.Status)),
        };
        if (rule.IsOff)
        {
            standing.Add(page.In("switched off", "已关闭"));
        }

        if (rule.IsLocked)
        {
            standing.Add(page.In("locked", "锁定"));
        }

        page.Paragraph($"{rule.Id}  {string.Join(page.In(", ", "、"), standing)}", paint: page.Ansi.Cyan);
        var columns = Math.Max(
            "severity".Length,
            effective.Parameters.Select(parameter => parameter.Parameter.Name.Length).DefaultIfEmpty().Max()
        );
        if (effective.Switch is { } @switch)
        {
            Setting(page, "off", @switch, "", columns);
        }

        Setting(page, "severity", effective.Severity, "", columns);
        foreach (var (parameter, bounds, setting) in effective.Parameters)
        {
            Setting(page, parameter.Name, setting, Bounds(page, bounds), columns);
        }

        page.Blank();
    }

    private static void Setting(TextPage page, string name, EffectiveSetting setting, string bounds, int columns)
    {
        var text = setting.Value + bounds;
        if (setting.Change is { } change)
        {
            var was = setting.Was is { } before ? page.In($" (was {before})", $"（原为 {before}）") : "";
            var by = change.By is { } person ? page.In($" ({person})", $"（{person}）") : "";
            text = $"{text}{was}  {setting.Place}: {change.Reason}{by}";
        }

        // Names of keys are the same in every language.
        page.Labelled(LocalizedText.Same(name), text, columns + 3);
    }

    private static string Bounds(TextPage page, ParameterGuide bounds) =>
        (bounds.Min?.Value.Trim(), bounds.Max?.Value.Trim()) switch
        {
            ({ } min, { } max) => page.In($" (from {min} to {max})", $"（{min} 到 {max}）"),
            ({ } min, null) => page.In($" (at least {min})", $"（不小于 {min}）"),
            (null, { } max) => page.In($" (at most {max})", $"（不大于 {max}）"),
            _ => "",
        };
}
