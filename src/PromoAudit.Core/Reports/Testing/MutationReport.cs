using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Mutation;

namespace PromoAudit.Reports.Testing;

/// <summary>Which changes no test noticed, for people: each where it stands, with a case that would notice; then the scores.</summary>
public static class MutationReport
{
    private static readonly LocalizedText Instead = new("Change", "改动");
    private static readonly LocalizedText Notice = new("Notice", "补测");

    public static void Write(RuleSet set, MutationResult result, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        foreach (var rule in result.Rules)
        {
            foreach (var mutant in rule.Missed)
            {
                Missed(page, rule, mutant);
            }
        }

        ScoreTable.Write(page, [.. result.Rules.Select(rule => (rule.RuleId, rule.Caught))]);
        foreach (var rule in result.Rules)
        {
            Remarks(page, rule);
        }

        var caught = result.Caught;
        page.Paragraph(
            page.In(
                $"{set.Name} {set.Version}: {result.Rules.Length} {(result.Rules.Length == 1 ? "rule" : "rules")}, {caught.Of} changes, {caught.Reached} noticed by a test: {caught}.",
                $"{set.Name} {set.Version}：{result.Rules.Length} 条规则，{caught.Of} 处改动，其中 {caught.Reached} 处被用例发现：{caught}。"
            ),
            paint: page.Ansi.Bold
        );
    }

    private static void Missed(TextPage page, RuleMutation rule, Mutant mutant)
    {
        page.Paragraph(
            page.In($"{rule.RuleId}: no test notices this", $"{rule.RuleId}：没有用例发现这处改动"),
            paint: page.Ansi.Red
        );
        page.Excerpt(mutant.Place);
        var after = mutant.After.Length > 0 ? $"`{mutant.After}`" : page.In("nothing", "删去");
        var columns = TextWords.LabelColumns(page.Language);
        page.Labelled(Instead, $"`{mutant.Before}` → {after}", columns);
        page.Labelled(Notice, page.In(mutant.Hint), columns);
        page.Blank();
    }

    private static void Remarks(TextPage page, RuleMutation rule)
    {
        if (rule.Broken > 0)
        {
            page.Paragraph(
                page.In(
                    $"{rule.RuleId}: {rule.Broken} {(rule.Broken == 1 ? "test does" : "tests do")} not come out as said without any change, and can notice none. promoaudit rules test says more.",
                    $"{rule.RuleId}：有 {rule.Broken} 个用例本来就不符合预期，发现不了改动。promoaudit rules test 可以看详情。"
                )
            );
        }

        if (rule.LeftOut > 0)
        {
            page.Paragraph(
                page.In(
                    $"{rule.RuleId}: {rule.LeftOut} further changes were not tried; {MutationRun.Most} are enough for one rule.",
                    $"{rule.RuleId}：还有 {rule.LeftOut} 处改动没有试；一条规则最多试 {MutationRun.Most} 处。"
                )
            );
        }
    }
}
