using System.Globalization;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Coverage;

namespace PromoAudit.Reports.Testing;

/// <summary>
/// What the conditions came to, for people: of each rule that lacks something the lines with conditions, a mark where one has not been both
/// true and false, and what it has not been; then the scores.
/// </summary>
public static class CoverageReport
{
    private const int Margin = 7;

    public static void Write(RuleSet set, CoverageResult result, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        foreach (var rule in result.Rules)
        {
            if (rule.Covered.Reached < rule.Covered.Of)
            {
                Listing(page, rule);
            }
        }

        ScoreTable.Write(page, [.. result.Rules.Select(rule => (rule.RuleId, rule.Covered))]);
        foreach (var rule in result.Rules.Where(rule => rule.Unreadable > 0))
        {
            page.Paragraph(
                page.In(
                    $"{rule.RuleId}: the plans of {rule.Unreadable} {(rule.Unreadable == 1 ? "test" : "tests")} cannot be read. promoaudit rules test says more.",
                    $"{rule.RuleId}：有 {rule.Unreadable} 个用例的方案读不了。promoaudit rules test 可以看详情。"
                )
            );
        }

        var (covered, open) = (result.Covered, result.Rules.Sum(rule => rule.Observations.Count(IsOpenToDoubt)));
        page.Paragraph(
            page.In(
                $"{set.Name} {set.Version}: {result.Rules.Length} {(result.Rules.Length == 1 ? "rule" : "rules")}, {covered.Of} outcomes, {covered.Reached} seen in a test: {covered}.{(open > 0 ? $" {open} of the conditions that may be unknown never {(open == 1 ? "was" : "were")}." : "")}",
                $"{set.Name} {set.Version}：{result.Rules.Length} 条规则，{covered.Of} 种结果，用例走到 {covered.Reached} 种：{covered}。{(open > 0 ? $"另有 {open} 处可能未知的条件从未出现未知。" : "")}"
            ),
            paint: page.Ansi.Bold
        );
    }

    private static bool IsOpenToDoubt(Observation observation) =>
        observation is { CanBeUnknown: true, WasUnknown: false };

    private static void Listing(TextPage page, RuleCoverage rule)
    {
        var file = rule.Observations[0].Place.File;
        page.Line(page.Ansi.Cyan(DisplayText.Visible(file.Path)) + $"  {rule.Covered}");
        foreach (var line in rule.Observations.GroupBy(one => one.Place.Start.Line))
        {
            var isOpen = line.Any(one => one.Covered.Reached < one.Covered.Of);
            var number = (line.Key + 1).ToString(CultureInfo.InvariantCulture).PadLeft(Margin - 3);
            var text = DisplayText.Visible(file.Line(line.Key).TrimEnd());
            page.Line($"{(isOpen ? page.Ansi.Red("!") : " ")}{number}  {text}");
            if (isOpen)
            {
                foreach (var observation in line)
                {
                    Answers(page, observation);
                }
            }
        }

        page.Blank();
    }

    /// <summary>Which answers it has given, in columns; a dash for one that is lacking.</summary>
    private static void Answers(TextPage page, Observation observation)
    {
        var seen = string.Join(
            ' ',
            Answer(page.In("true", "成立"), observation.WasTrue),
            Answer(page.In("false", "不成立"), observation.WasFalse),
            Answer(page.In("unknown", "未知"), observation.WasUnknown, !observation.CanBeUnknown)
        );
        var indent = Margin + DisplayText.ColumnsOf(seen) + 2;
        var isFirst = true;
        foreach (var line in LineBreaking.Break(observation.Text, page.Width - indent))
        {
            var isOpen = observation.Covered.Reached < observation.Covered.Of;
            var margin = new string(' ', isFirst ? Margin : indent);
            page.Line(margin + (isFirst ? (isOpen ? page.Ansi.Red(seen) : seen) + "  " : "") + page.Ansi.Dim(line));
            isFirst = false;
        }
    }

    private static string Answer(string word, bool wasGiven, bool isImpossible = false)
    {
        var columns = DisplayText.ColumnsOf(word);
        return wasGiven ? word : (isImpossible ? "" : "-").PadRight(columns);
    }
}
