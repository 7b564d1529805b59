using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Text;
using PromoAudit.Workshop;

namespace PromoAudit.Reports.Testing;

/// <summary>The rules that do not have everything, each with its score; those that have are counted at the end of the report.</summary>
internal static class ScoreTable
{
    public static void Write(TextPage page, ImmutableArray<(string RuleId, Score Score)> scores)
    {
        var open = scores.RemoveAll(each => each.Score.Reached == each.Score.Of);
        if (open.IsEmpty)
        {
            return;
        }

        var width = open.Max(each => DisplayText.ColumnsOf(each.RuleId));
        foreach (var (rule, score) in open)
        {
            var name = DisplayText.Visible(rule).PadRight(width);
            var share = score.ToString().PadLeft(6);
            page.Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{page.Ansi.Cyan(name)}  {share}  {page.In($"{score.Reached} of {score.Of}", $"{score.Reached}/{score.Of}")}"
                )
            );
        }

        page.Blank();
    }
}
