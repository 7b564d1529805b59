using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Reports;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Examples;

/// <summary>The examples, audited with the rules of the set core as they stand in the repository.</summary>
internal static class ExampleAudit
{
    private static readonly Lazy<RuleSet> Core = new(RuleSet.Core);

    public static RuleSet Rules => Core.Value;

    public static PlanAudit Of(string path)
    {
        var audit = Audit.Run(ExampleFiles.Text(path), ExampleFiles.Beside(path), Core.Value, AuditOptions.Default);
        audit.Status.ShouldBe(
            PlanStatus.Audited,
            string.Join(' ', audit.Diagnostics.Select(found => found.Message.English))
        );
        return audit;
    }

    /// <summary>What is told, one line each: for messages of failing tests.</summary>
    public static string Told(IEnumerable<Finding> findings) =>
        string.Join(
            '\n',
            findings.Select(finding =>
                $"{finding.Severity} {finding.RuleId} {string.Join(' ', finding.Classes)}: {finding.Message.English}"
            )
        );

    public static void VerifyReport(string path, string format, Language language, string golden)
    {
        var report = ReportFormats.Find(format).ShouldNotBeNull();
        var writer = new StringWriter { NewLine = "\n" };
        report.Write(RunOf(path), writer, new ReportOptions { Language = language });
        Baseline.Verify(writer.ToString(), golden);
    }

    private static AuditRun RunOf(string path) =>
        new()
        {
            // Without the digest, which changes with every word of every rule.
            RuleSet = new RuleSetLabel(
                Core.Value.Name,
                Core.Value.Version,
                new string('0', 64),
                Core.Value.Rules.Length
            ),
            Rules = Core.Value,
            Plans = [Of(path)],
            Gate = Gate.Decide(TallyOf(path), new GateInputs { Rules = Core.Value }, GatePolicy.Default),
        };

    private static Tally TallyOf(string path)
    {
        var tally = new Tally();
        tally.Add(Of(path));
        return tally;
    }
}
