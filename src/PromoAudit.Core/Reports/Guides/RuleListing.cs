using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>The rules of a set, one line each.</summary>
public static class RuleListing
{
    public const string Schema = "promoaudit/rules/1";

    public static void WriteText(RuleSet set, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        var column = 0;
        foreach (var rule in set.Rules)
        {
            column = Math.Max(column, rule.Id.Length + 2);
        }

        foreach (var rule in set.Rules)
        {
            var lines = LineBreaking.Break(page.In(rule.Title) + Remark(page, rule), page.Width - column);
            for (var index = 0; index < lines.Count; index++)
            {
                var left = index == 0 ? DisplayText.Visible(rule.Id).PadRight(column) : new string(' ', column);
                page.Line(page.Ansi.Cyan(left) + lines[index]);
            }
        }

        page.Blank();
        var count = set.Rules.Length;
        page.Paragraph(
            page.In(
                $"{set.Name} {set.Version}: {count} {(count == 1 ? "rule" : "rules")}. promoaudit explain <rule> says more.",
                $"{set.Name} {set.Version}：{count} 条规则。promoaudit explain <规则> 可以看详情。"
            )
        );
    }

    public static void WriteJson(RuleSet set, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("name", set.Name);
        json.WriteString("version", set.Version);
        json.WriteString("digest", set.Digest);
        json.WriteStartArray("rules");
        foreach (var rule in set.Rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("status", RuleWords.Statuses.WordFor(rule.Status));
        json.WriteString("since", rule.Since);
        JsonParts.StringOrNull(json, "replacedBy", rule.ReplacedBy);
        json.WriteString("for", rule.Subject);
        JsonParts.Strings(json, "classes", rule.Classes);
        json.WriteString("confidence", JsonParts.Word(rule.Confidence));
        JsonParts.Text(json, "title", rule.Title);
        JsonParts.Text(json, "why", rule.Why);
        json.WriteEndObject();
    }

    private static string Remark(TextPage page, Rule rule) =>
        rule.IsOff ? page.In(" (switched off)", "（已关闭）")
        : rule.Status == RuleStatus.Stable ? ""
        : page.In(" (", "（") + page.In(RuleGuideWords.Of(rule.Status)) + page.In(")", "）");
}
