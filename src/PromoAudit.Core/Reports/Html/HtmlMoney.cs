using PromoAudit.Expressions;
using PromoAudit.Findings;

namespace PromoAudit.Reports.Html;

/// <summary>Money at risk in a table.</summary>
internal static class HtmlMoney
{
    public static string Short(Finding finding, string currency, Wording words) =>
        finding.Unbounded ? words.In("no upper bound", "没有上限")
        : finding.MoneyAtRisk is { } amount ? ValueFormat.Write(Value.OfMoney(amount), currency, words.Language)
        : "";
}
