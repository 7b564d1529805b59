using PromoAudit.Governance.Proofs;
using PromoAudit.Text;

namespace PromoAudit.Reports.Proofs;

/// <summary>Whether a verdict holds, for people and for programs.</summary>
public static class VerificationReport
{
    public const string Schema = "promoaudit/verification/1";

    /// <param name="verdict">Its path.</param>
    /// <param name="plans">How many were held against it.</param>
    public static void Write(
        Verification verification,
        string verdict,
        int plans,
        string format,
        TextWriter writer,
        ReportOptions options
    )
    {
        if (format == "json")
        {
            Json(verification, verdict, plans, writer);
        }
        else
        {
            Text(verification, verdict, plans, new TextPage(writer, options));
        }
    }

    private static void Text(Verification verification, string verdict, int plans, TextPage page)
    {
        var path = DisplayText.Visible(verdict);
        page.Paragraph(
            verification.Holds
                ? page.In(
                    plans == 1 ? $"{path} holds for this plan." : $"{path} holds for these {plans} plans.",
                    $"{path} 对这 {plans} 份方案有效。"
                )
                : page.In($"{path} does not hold:", $"{path} 无效："),
            paint: verification.Holds ? page.Ansi.Green : page.Ansi.BoldRed
        );
        foreach (var reason in verification.Reasons)
        {
            page.Paragraph($"- {DisplayText.Visible(page.In(reason))}", indent: 2);
        }

        foreach (var note in verification.Notes)
        {
            page.Paragraph(
                $"{page.In(TextWords.Note)}{page.In(": ", "：")}{DisplayText.Visible(page.In(note))}",
                indent: 2
            );
        }
    }

    private static void Json(Verification verification, string verdict, int plans, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonReport.Tool(json);
        json.WriteString("verdict", verdict);
        json.WriteNumber("plans", plans);
        json.WriteBoolean("holds", verification.Holds);
        JsonParts.Texts(json, "reasons", verification.Reasons);
        JsonParts.Texts(json, "notes", verification.Notes);
        json.WriteEndObject();
    }
}
