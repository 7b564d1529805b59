using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Rules;
using PromoAudit.Tests.Examples;
using PromoAudit.Text;

namespace PromoAudit.Tests.Repairs;

/// <summary>Every grave finding of every incident as launched: whether it is repaired, and whether each repair holds.</summary>
public sealed class IncidentRepairTests
{
    private static readonly RuleSet Core = RuleSet.Core();

    private static readonly Lazy<ImmutableArray<Repaired>> All = new(() =>
        [
            .. ExampleFiles
                .In("incidents")
                .Where(path => path.EndsWith("as-launched.yaml", StringComparison.Ordinal))
                .SelectMany(Repairs),
        ]
    );

    [Fact]
    public void At_least_nine_in_ten_grave_findings_of_incidents_are_repaired()
    {
        var open = All.Value.Where(one => one.Found.Repairs.IsEmpty).Select(one => one.Told).ToArray();

        open.Length.ShouldBeLessThanOrEqualTo(All.Value.Length / 10, string.Join('\n', open));
        All.Value.Length.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Every_repair_holds_when_the_edited_files_are_audited_anew()
    {
        foreach (var one in All.Value)
        {
            foreach (var repair in one.Found.Repairs)
            {
                var again = Anew(one.Audit, repair);
                var told = $"{one.Told}: {string.Join(", ", repair.Edits.Select(edit => $"{edit.Field}: {edit.To}"))}";

                again.Status.ShouldBe(PlanStatus.Audited, told);
                again.Findings.ShouldNotContain(found => found.Fingerprint == one.Found.Finding.Fingerprint, told);
                again.Inconclusive.ShouldNotContain(check => Replaces(check, one.Found.Finding), told);
                again.Findings.Where(found => IsWorse(found, one)).ShouldBeEmpty(told);
            }
        }
    }

    [Fact]
    public void No_repair_switches_a_promotion_off_or_signs_for_the_loss()
    {
        var edits = All.Value.SelectMany(one => one.Found.Repairs).SelectMany(repair => repair.Edits).ToArray();

        edits.ShouldNotContain(edit => edit.To.Contains("unlimited", StringComparison.Ordinal));
        edits.ShouldNotContain(edit => edit.Field.Contains("].status", StringComparison.Ordinal));
        edits.ShouldNotContain(edit => edit.Field.Contains("].accepts", StringComparison.Ordinal));
        edits.ShouldNotContain(edit => edit.Field.Contains("].terms", StringComparison.Ordinal));
    }

    [Fact]
    public void Repairs_are_ranked_by_what_they_cost_honest_buyers()
    {
        foreach (var one in All.Value)
        {
            var shares = one.Found.Repairs.Select(repair => repair.Cost.Share).ToArray();

            shares.SequenceEqual(shares.Order()).ShouldBeTrue(one.Told);
            one.Found.Repairs.Select(repair => repair.Rank).ShouldBe(Enumerable.Range(1, shares.Length));
        }
    }

    private static IEnumerable<Repaired> Repairs(string path)
    {
        var audit = ExampleAudit.Of(path);
        return PlanRepairs
            .OfEach(audit, Core, AuditOptions.Default, RepairRequest.Default)
            .Select(found => new Repaired(audit, found));
    }

    // The stretches that the repair names, put into the files by somebody else than the repair.
    private static PlanAudit Anew(PlanAudit audit, Repair repair)
    {
        var plan = audit.Text.ShouldNotBeNull();
        foreach (var edit in repair.FileEdits)
        {
            edit.Place.File.ShouldBe(plan);
            var text = plan.Text;
            plan = new SourceText(plan.Path, text[..edit.Place.Span.Start] + edit.Text + text[edit.Place.Span.End..]);
        }

        return Audit.Run(plan, ExampleFiles.Beside(plan.Path), Core, AuditOptions.Default);
    }

    private static bool Replaces(Inconclusive check, Finding finding) =>
        check.RuleId == finding.RuleId && check.Subjects.SequenceEqual(finding.Subjects, StringComparer.Ordinal);

    private static bool IsWorse(Finding found, Repaired one) =>
        found.Severity >= one.Found.Finding.Severity
        && !one.Audit.Findings.Any(known => known.Fingerprint == found.Fingerprint && known.Severity >= found.Severity);

    private sealed record Repaired(PlanAudit Audit, FindingRepairs Found)
    {
        public string Told => $"{Audit.Path} {Found.Finding.RuleId} {string.Join(' ', Found.Finding.Subjects)}";
    }
}
