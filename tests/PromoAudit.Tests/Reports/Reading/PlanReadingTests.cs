using System.Text;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Repairs;
using PromoAudit.Reports;
using PromoAudit.Reports.Reading;
using PromoAudit.Rules;
using PromoAudit.Tests.Examples;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports.Reading;

/// <summary>What was read back from JSON says, in every format, what was said before.</summary>
public sealed class PlanReadingTests
{
    private static readonly Lazy<RuleSet> Rules = new(RuleSet.Core);

    public static TheoryData<string> Plans =>
        [
            .. RepositoryRoot
                .Files("examples", "*.yaml")
                .Where(path =>
                    File.ReadAllText(RepositoryRoot.File(path)).Contains("\nplan:", StringComparison.Ordinal)
                ),
        ];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_example_is_reported_the_same_from_its_JSON(string path)
    {
        var options = AuditOptions.Default with { Charts = true };
        var audit = Audit.Run(ExampleFiles.Text(path), ExampleFiles.Beside(path), Rules.Value, options);
        CheckAllFormats(audit, new RepairBook());
    }

    [Fact]
    public void A_plan_that_cannot_be_read_is_reported_the_same_from_its_JSON()
    {
        var text = new SourceText(
            "plans/broken.yaml",
            "promoaudit: 1\r\nplan: x\r\npromotion:\r\n\t- id: 满减\u202e\r\n"
        );
        var audit = Audit.Run(text, new NoOtherFiles(), Rules.Value, AuditOptions.Default);
        audit.Status.ShouldBe(PlanStatus.NotAudited);
        CheckAllFormats(audit, new RepairBook());
    }

    [Fact]
    public void Repairs_are_reported_the_same_from_JSON()
    {
        const string Path = "examples/first/plan.yaml";
        var audit = Audit.Run(ExampleFiles.Text(Path), ExampleFiles.Beside(Path), Rules.Value, AuditOptions.Default);
        var book = new RepairBook();
        foreach (var found in PlanRepairs.OfEach(audit, Rules.Value, AuditOptions.Default, RepairRequest.Default))
        {
            found.Repairs.ShouldNotBeEmpty();
            book.Add(found);
        }

        CheckAllFormats(audit, book);
    }

    private static void CheckAllFormats(PlanAudit audit, RepairBook book)
    {
        foreach (var finding in audit.Findings.Where(finding => !finding.Fixes.IsEmpty))
        {
            book.AddRuleEdits(finding, RuleFix.For(audit, finding, Rules.Value));
        }

        var run = new AuditRun
        {
            RuleSet = RuleSetLabel.Of(Rules.Value),
            Rules = Rules.Value,
            Plans = [audit],
            Repairs = book,
            Gate = Gate.Decide(new Tally(), new GateInputs { Rules = Rules.Value }, GatePolicy.Default),
        };
        var repairs = new RepairBook();
        using var stream = new MemoryStream();
        var spool = new PlanSpool(stream, book);
        spool.Add(spool.Parts(audit));
        CheckAllFormats(run, run with { Plans = spool.Plans });

        var json = Written(run with { Shard = new ShardLabel(1, 1, 1, "", "", [0]) }, "json", Language.English);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var diagnostics = new Diagnostics();
        var part = RunPart.Open("shard.json", file, diagnostics);
        diagnostics.Sorted().ShouldBeEmpty();
        var parts = RunParts.Of([part.ShouldNotBeNull()], diagnostics).ShouldNotBeNull();
        CheckAllFormats(run, run with { Plans = parts.PlansWith(repairs), Repairs = repairs });
    }

    private static void CheckAllFormats(AuditRun run, AuditRun readBack)
    {
        foreach (var format in ReportFormats.Names)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                Written(readBack, format, language).ShouldBe(Written(run, format, language), format);
            }
        }

        var (before, after) = (new StringWriter(), new StringWriter());
        DiagnosticsText.Write(run, before, ReportOptions.Default);
        DiagnosticsText.Write(readBack, after, ReportOptions.Default);
        after.ToString().ShouldBe(before.ToString());
    }

    private static string Written(AuditRun run, string format, Language language)
    {
        var writer = new StringWriter();
        ReportFormats.Find(format).ShouldNotBeNull().Write(run, writer, new ReportOptions { Language = language });
        return writer.ToString();
    }
}
