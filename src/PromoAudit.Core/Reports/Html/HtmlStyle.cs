using System.Security.Cryptography;
using System.Text;

namespace PromoAudit.Reports.Html;

/// <summary>The style sheet, and the policy that lets a browser apply it and nothing else.</summary>
internal static class HtmlStyle
{
    private static readonly Lazy<string> Sheet = new(Read);

    public static string Text => Sheet.Value;

    /// <summary>No scripts, no requests, no frames, no forms: only this style sheet, known by its digest.</summary>
    public static string Policy
    {
        get
        {
            var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
            return $"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'";
        }
    }

    private static string Read()
    {
        using var stream =
            typeof(HtmlStyle).Assembly.GetManifestResourceStream("reports/report.css")
            ?? throw new InvalidOperationException("The style sheet of the HTML report is missing from the library.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
