using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Rules;
using Outcome = PromoAudit.Governance.Outcome;

namespace PromoAudit.Tests.Reports;

public sealed class GateTests
{
    private static readonly GatePolicy Policy = GatePolicy.Default;

    [Fact]
    public void The_order_of_plans_changes_nothing() =>
        Prop.ForAll(
                Gen.ArrayOf(Gen.Choose(0, 200)).ToArbitrary(),
                seeds => Told(Decided(seeds.Select(PlanOf))) == Told(Decided(seeds.Order().Reverse().Select(PlanOf)))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Names_are_counted_all_and_a_hundred_of_them_are_kept()
    {
        var plans = Enumerable.Range(0, 250).Select(number => Empty($"p{number:000}.yaml"));
        var empty = Decided(plans).Assurances.Single(one => one.Kind == AssuranceKind.EmptyPlan);
        empty.Count.ShouldBe(250);
        empty.Details.Length.ShouldBe(NameTally.Most);
        empty.Details[0].ShouldBe("p000.yaml");
        empty.Details[^1].ShouldBe("p099.yaml");
    }

    [Theory]
    [InlineData(Severity.Critical, "1 open finding is critical.")]
    [InlineData(Severity.High, "2 open findings are critical or high.")]
    [InlineData(Severity.Medium, "2 open findings are medium or graver.")]
    [InlineData(Severity.Info, "2 open findings are of any severity.")]
    public void Open_findings_from_the_threshold_on_stop_a_run(Severity threshold, string reason)
    {
        var plan = Empty("a.yaml") with
        {
            Findings =
            [
                SampleRuns.Refund,
                SampleRuns.Refund with
                {
                    Severity = Severity.Critical,
                },
                SampleRuns.Refund with
                {
                    Standing = Standing.Known,
                },
                SampleRuns.Refund with
                {
                    Standing = Standing.Waived,
                },
                SampleRuns.Unbounded,
            ],
        };
        var decision = Decided([plan], Policy with { Threshold = threshold }).Decision;
        decision.Outcome.ShouldBe(Outcome.Stop);
        decision.Reasons.ShouldHaveSingleItem().English.ShouldBe(reason);
    }

    [Fact]
    public void That_nothing_has_changed_passes_and_is_told()
    {
        var inputs = new GateInputs { UnchangedSince = "origin/main" };
        var passed = Gate.Decide(new Tally(), inputs, Policy);
        passed.Decision.Outcome.ShouldBe(Outcome.Pass);
        var told = passed.Assurances.ShouldHaveSingleItem();
        told.Kind.ShouldBe(AssuranceKind.NothingChanged);
        told.Level.ShouldBe(AssuranceLevel.Warn);
        told.Message.English.ShouldBe("No plan has changed since origin/main, so none was audited.");
        var strict = Policy.Assurances.With(AssuranceKind.NothingChanged, AssuranceLevel.Fail);
        Gate.Decide(new Tally(), inputs, Policy with { Assurances = strict })
            .Decision.Outcome.ShouldBe(Outcome.Unreadable);
    }

    [Fact]
    public void What_the_run_itself_left_out_is_an_assurance()
    {
        var inputs = new GateInputs
        {
            WeakenedRules = NameTally.Of(["limits/one"]),
            SkippedFiles = NameTally.Of(["plans/a.txt", "plans/b.txt"]),
            MeetingsLeftOut = 4,
        };
        var tally = new Tally();
        tally.Add(PlanOf(1));
        Gate.Decide(tally, inputs, Policy)
            .Assurances.Where(one => one.Level == AssuranceLevel.Warn)
            .Select(one => (one.Kind, one.Count))
            .ShouldBe([
                (AssuranceKind.MeetingsLeftOut, 4),
                (AssuranceKind.SkippedFile, 2),
                (AssuranceKind.RuleWeakened, 1),
            ]);
    }

    [Fact]
    public void Every_kind_has_traits_in_its_place_and_is_never_milder_when_strict()
    {
        foreach (var kind in Enum.GetValues<AssuranceKind>())
        {
            var traits = AssuranceTraits.Of(kind);
            traits.Kind.ShouldBe(kind);
            AssuranceTraits.Find(traits.Name).ShouldBe(traits);
            ((int)traits.Strict).ShouldBeGreaterThanOrEqualTo((int)traits.Default);
            AssurancePolicy.Default[kind].ShouldBe(traits.Default);
            AssurancePolicy.Strict[kind].ShouldBe(traits.Strict);
        }
    }

    private static GateResult Decided(IEnumerable<PlanAudit> plans, GatePolicy? policy = null)
    {
        var tally = new Tally();
        foreach (var plan in plans)
        {
            tally.Add(plan);
        }

        return Gate.Decide(tally, new GateInputs(), policy ?? Policy);
    }

    private static string Told(GateResult gate) =>
        string.Join(
            '\n',
            [
                $"{gate.Decision.Outcome} {string.Join(' ', gate.Decision.Reasons)}",
                .. gate.Assurances.Select(one => $"{one.Kind} {one.Count} {string.Join(' ', one.Details)}"),
            ]
        );

    private static PlanAudit Empty(string path) =>
        new()
        {
            Path = path,
            Id = path,
            Status = PlanStatus.Audited,
            Reach = new AuditReach { Promotions = 0 },
        };

    private static PlanAudit PlanOf(int seed)
    {
        var bits = unchecked((uint)seed);
        return new PlanAudit
        {
            Path = $"p{seed}.yaml",
            Id = $"id{bits % 5}",
            Status = bits % 7 == 0 ? PlanStatus.NotAudited : PlanStatus.Audited,
            Findings = bits % 3 == 0 ? [SampleRuns.Refund] : [],
            Inconclusive = bits % 4 == 0 ? [new Inconclusive("a/b", [], []) { Gravest = Severity.High }] : [],
            Reach = new AuditReach
            {
                Promotions = (int)(bits % 2),
                Subjects = [(SubjectKind)(bits % 6)],
                CutShort = bits % 11 == 0 ? ["attacks"] : ImmutableArray<string>.Empty,
                Unverified = [new UnverifiedFigure($"threat.{bits % 9}", "CN", "memory")],
            },
        };
    }
}
