using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Rules;
using PromoAudit.Tests.Examples;
using PromoAudit.Text;

namespace PromoAudit.Tests.Repairs;

public sealed class RepairSearchTests
{
    private const string First = "examples/first/plan.yaml";
    private const string Coupon = "examples/incidents/CN01-pdd-tv-show-coupon/as-launched.yaml";
    private const string Bonus = "examples/incidents/INT24-ride-referral/as-launched.yaml";

    private static readonly RuleSet Core = RuleSet.Core();

    [Fact]
    public void Two_fields_are_tried_only_where_one_does_not_hold()
    {
        var repairs = Repairs(Bonus);

        repairs.ShouldContain(found => found.Repairs[0].Edits.Length == 1);
        foreach (var found in repairs.Where(found => found.Repairs.Any(repair => repair.Edits.Length == 1)))
        {
            // What takes two edits has no part that would do by itself.
            var singles = found.Repairs.Where(repair => repair.Edits.Length == 1).Select(FieldsOf).ToArray();
            found
                .Repairs.Where(repair => repair.Edits.Length > 1)
                .ShouldAllBe(repair => !singles.Any(single => FieldsOf(repair).IsSupersetOf(single)));
        }
    }

    [Fact]
    public void A_budget_that_runs_out_is_said()
    {
        var audit = ExampleAudit.Of(Coupon);

        var found = PlanRepairs.OfEach(
            audit,
            Core,
            AuditOptions.Default,
            new RepairRequest { AuditsPerFinding = 1, Only = "limits/nothing-caps-it" }
        );

        found.ShouldHaveSingleItem().IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void The_same_plan_has_the_same_repairs() => Told(Repairs(Coupon)).ShouldBe(Told(Repairs(Coupon)));

    [Fact]
    public void Repairs_that_cost_nobody_anything_come_first()
    {
        var costs = Repairs(First).SelectMany(found => found.Repairs).Select(repair => repair.Cost).ToArray();

        costs.ShouldAllBe(cost => cost.Baskets > 0 && cost.Dearer <= cost.Baskets && cost.MeanRise >= 0);
        costs.Select(cost => cost.Share).ShouldBe(costs.Select(cost => cost.Share).Order());
    }

    [Fact]
    public void All_repairs_together_leave_nothing_grave_of_an_incident()
    {
        var audit = ExampleAudit.Of(Coupon);

        var repairs = PlanRepairs.Of(audit, Core, AuditOptions.Default, RepairRequest.Default);

        repairs.Open.ShouldBeEmpty();
        repairs.Steps.Length.ShouldBeLessThan(repairs.Findings.Length, "one repair removes several findings");
        var file = repairs.Files.ShouldHaveSingleItem();
        var again = Audit.Run(
            new SourceText(Coupon, file.After),
            ExampleFiles.Beside(Coupon),
            Core,
            AuditOptions.Default
        );
        again.Findings.ShouldNotContain(finding => finding.Severity >= Severity.High);
    }

    [Fact]
    public void A_plan_that_came_from_no_file_has_no_repairs()
    {
        var audit = ExampleAudit.Of(First) with { Files = null };

        var found = PlanRepairs.OfEach(audit, Core, AuditOptions.Default, RepairRequest.Default);

        found.ShouldHaveSingleItem().Repairs.ShouldBeEmpty();
    }

    private static ImmutableArray<FindingRepairs> Repairs(string path) =>
        PlanRepairs.OfEach(ExampleAudit.Of(path), Core, AuditOptions.Default, RepairRequest.Default);

    private static HashSet<string> FieldsOf(Repair repair) =>
        repair.Edits.Select(edit => edit.Field).ToHashSet(StringComparer.Ordinal);

    private static string Told(ImmutableArray<FindingRepairs> found) =>
        string.Join(
            '\n',
            found.SelectMany(one => one.Repairs).SelectMany(one => one.Edits).Select(one => $"{one.Field}: {one.To}")
        );
}
