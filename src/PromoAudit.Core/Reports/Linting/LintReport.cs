using PromoAudit.Workshop.Linting;

namespace PromoAudit.Reports.Linting;

/// <summary>What <c>promoaudit rules lint</c> prints.</summary>
public static class LintReport
{
    public static readonly IReadOnlyList<string> Formats = ["text", "json", "sarif"];

    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="folder">The absolute folder that relative paths start from; null when it is not known.</param>
    /// <param name="exitCode">What the command will exit with; null when there is no command.</param>
    public static void Write(
        LintRun run,
        string format,
        TextWriter writer,
        ReportOptions options,
        string? folder = null,
        int? exitCode = null
    )
    {
        switch (format)
        {
            case "json":
                LintJson.Write(run, writer);
                break;
            case "sarif":
                new LintSarif(run, folder, exitCode, options.Language).Write(writer);
                break;
            default:
                LintText.Write(run, writer, options);
                break;
        }
    }
}
