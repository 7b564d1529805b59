using System.Text;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Pages;

/// <summary>Every rule of a set with its title, by category.</summary>
internal sealed class RuleIndexPage(RuleSet set, Language language)
{
    private readonly StringBuilder _page = new();

    public string Write()
    {
        Line(RulePages.Mark);
        Line("");
        Line(
            In(
                $"# The rules of {Markdown.Text(set.Name)} {set.Version}",
                $"# {Markdown.Text(set.Name)} {set.Version} 的规则"
            )
        );
        Line("");
        var (other, name) = language == Language.Chinese ? ("en", "English") : ("zh", "中文");
        Line(In($"{set.Rules.Length} rules. ", $"共 {set.Rules.Length} 条。") + $"[{name}](../{other}/index.md)");
        foreach (var category in set.Rules.GroupBy(rule => rule.Id.Split('/')[0], StringComparer.Ordinal))
        {
            Line("");
            Line($"## {category.Key}");
            Line("");
            Line(In("| Rule | | Severity | Classes |", "| 规则 | | 级别 | 类别 |"));
            Line("|---|---|---|---|");
            foreach (var rule in category)
            {
                Line(Row(rule));
            }
        }

        return _page.ToString();
    }

    private string Row(Rule rule)
    {
        var severities = rule
            .Severities.Select(step => TextWords.Of(step.Severity).In(language))
            .Distinct(StringComparer.Ordinal);
        var status =
            rule.Status == RuleStatus.Stable
                ? ""
                : In(
                    $" ({Guides.RuleGuideWords.Of(rule.Status).English})",
                    $"（{Guides.RuleGuideWords.Of(rule.Status).Chinese}）"
                );
        return $"| [{rule.Id}]({rule.Id}.md) | {Markdown.Cell(rule.Title.In(language))}{status} | {string.Join(In(", ", "、"), severities)} | {string.Join(' ', rule.Classes)} |";
    }

    private void Line(string text) => _page.Append(text).Append('\n');

    private string In(string english, string chinese) => language == Language.Chinese ? chinese : english;
}
