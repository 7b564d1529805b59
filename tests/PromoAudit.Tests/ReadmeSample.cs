using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests;

/// <summary>The lines of C# that the README shows; see <see cref="ReadmeTests"/>.</summary>
internal static class ReadmeSample
{
    public static string Run(string folder)
    {
        var output = new StringWriter();
        // README
        var files = new FolderFiles(folder); // your IFileSource: how PromoAudit reads what a plan includes
        var plan = new SourceText("plan.yaml", File.ReadAllText(Path.Combine(folder, "plan.yaml")));
        var audit = Audit.Run(plan, files, RuleSet.Core(), AuditOptions.Default);
        foreach (var finding in audit.Findings)
        {
            output.WriteLine($"{finding.Severity} {finding.RuleId} at {finding.Place}");
            output.WriteLine(finding.Message.In(Language.English));
        }
        // end
        return output.ToString();
    }

    private sealed class FolderFiles(string folder) : IFileSource
    {
        public FileReading Read(string path)
        {
            using var stream = File.OpenRead(Path.Combine(folder, path));
            return SourceDecoder.Read(path, stream);
        }
    }
}
