using System.Collections.Immutable;
using PromoAudit.Reports.Sarif;

namespace PromoAudit.Reports;

/// <summary>Every output format. A new one is a file beside this one and a line here.</summary>
public static class ReportFormats
{
    public static ImmutableArray<string> Names { get; } = ["text", "json", "sarif"];

    /// <returns>Null when there is no format of that name.</returns>
    public static IReport? Find(string name) =>
        name switch
        {
            "text" => new TextReport(),
            "json" => new JsonReport(),
            "sarif" => new SarifReport(),
            _ => null,
        };
}
