using System.Text.Json;
using PromoAudit.Findings;

namespace PromoAudit.Reports.Sarif;

/// <summary>Edits that close a hole.</summary>
internal static class SarifFixes
{
    public static void Write(Utf8JsonWriter json, SarifFiles files, PlanAudit plan, Finding finding) { }
}
