using System.CommandLine;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>Writes a report to a file instead of standard output.</summary>
internal static class OutputOption
{
    public static Option<string> Make(Language language) =>
        new("--output", "-o")
        {
            Description = new LocalizedText("Write the report to a file.", "把报告写到文件里。").In(language),
            HelpName = "file",
        };
}
