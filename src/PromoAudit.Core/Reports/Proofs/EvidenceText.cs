using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Reports.Proofs;

/// <summary>What is wrong with a bundle, for people.</summary>
public static class EvidenceText
{
    public static void Write(ImmutableArray<LocalizedText> wrong, TextWriter writer, ReportOptions options)
    {
        var page = new TextPage(writer, options);
        foreach (var one in wrong)
        {
            page.Paragraph($"- {DisplayText.Visible(page.In(one))}", indent: 2);
        }
    }
}
