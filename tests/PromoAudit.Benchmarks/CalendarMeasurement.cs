using System.Diagnostics;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Facts.Profiles;
using PromoAudit.Findings;
using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Tests.Calendars;
using PromoAudit.Text;

namespace PromoAudit.Benchmarks;

/// <summary>How long the searches take on calendars of real size, and how that grows when goods and promotions are added that have nothing to do with the others.</summary>
internal static class CalendarMeasurement
{
    private const int Attempts = 3;

    private sealed record Size(string Name, CalendarShape Shape, double LimitInSeconds);

    // The limits are for everything that is searched for in a plan; see Searches.
    private static readonly Size[] Sizes =
    [
        new("dense", CalendarShape.Dense, 0.3),
        new("busy", CalendarShape.Busy, 5),
        new("large", CalendarShape.Large, 20),
    ];

    /// <summary>A search of a whole plan: says how many of its answers are complete, and how many there are. Another search is another line here.</summary>
    private static readonly (string Name, Func<AuditFacts, (int Complete, int All)> Run)[] Searches =
    [
        ("item.cheapest", CheapestOfAll),
        ("attacks", Attacks),
    ];

    /// <param name="only">The search to look at, without the check around it; all of them when null.</param>
    public static int Measure(string? only = null)
    {
        var slow = 0;
        var searches = Searches.Where(search => only is null || search.Name == only).ToArray();
        foreach (var size in Sizes)
        {
            var plan = Calendar.Plan(size.Shape);
            var total = 0.0;
            foreach (var (name, run) in searches)
            {
                var (seconds, complete, all) = Time(plan, run);
                total += seconds;
                Console.WriteLine($"{size.Name, -8}{name, -16}{seconds, 9:F3} s   {complete} of {all} complete");
                slow += complete < all ? 1 : 0;
            }

            slow += total > size.LimitInSeconds ? 1 : 0;
            Console.WriteLine(
                $"{size.Name, -8}{"all searches", -16}{total, 9:F3} s   limit {size.LimitInSeconds:F1} s"
            );
            if (only is null)
            {
                Console.WriteLine($"{size.Name, -8}{"check", -16}{TimeOfCheck(size.Shape), 9:F3} s");
            }
        }

        var many = Calendar.Plan(CalendarShape.Busy with { Promotions = 1_000 });
        var (ready, _, _) = Time(many, facts => (facts.Stacks.Book.Index.PromotionsOn(0).Length, 0));
        Console.WriteLine($"1000 promotions made ready, and which of them may meet {ready, 9:F3} s");

        foreach (var (name, run) in searches)
        {
            Console.WriteLine($"growth with unrelated goods and promotions, {name}: n^{Growth(run):F2}");
        }

        return slow == 0 ? 0 : 1;
    }

    /// <summary>Which rules take longest on the large calendar. A fact counts with the rule that asks for it first.</summary>
    public static int MeasureRules()
    {
        var plan = Calendar.Plan(CalendarShape.Large);
        var facts = new AuditFacts(plan, Profile(plan));
        var frame = new Frame(facts);
        var times = new List<(string Rule, double Seconds, int Found)>();
        foreach (var rule in RuleSet.Core().Rules)
        {
            var watch = Stopwatch.StartNew();
            var found = 0;
            var (scope, when) = rule.Condition;
            foreach (var subject in facts.Subjects(rule.SubjectKind))
            {
                frame.Start(scope);
                subject.Enter(frame);
                found += when.Evaluate(frame).IsTrue ? 1 : 0;
            }

            times.Add((rule.Id, watch.Elapsed.TotalSeconds, found));
        }

        foreach (var (rule, seconds, found) in times.OrderByDescending(time => time.Seconds).Take(15))
        {
            Console.WriteLine($"{rule, -44}{seconds, 9:F3} s{found, 7} found");
        }

        Console.WriteLine($"{times.Count, 4} rules{times.Sum(time => time.Seconds), 44:F3} s");
        return 0;
    }

    private static (int Complete, int All) CheapestOfAll(AuditFacts facts)
    {
        var complete = 0;
        foreach (var item in facts.Plan.Catalog)
        {
            complete += facts.Stacks.Cheapest(item).Complete ? 1 : 0;
        }

        return (complete, facts.Plan.Catalog.Length);
    }

    private static (int Complete, int All) Attacks(AuditFacts facts)
    {
        var complete = 0;
        foreach (var aim in AimWords.Aims)
        {
            complete += facts.Attacks.Of(aim).Complete ? 1 : 0;
        }

        return (complete, AimWords.Aims.Count);
    }

    private static (double Seconds, int Complete, int All) Time(
        Plan plan,
        Func<AuditFacts, (int Complete, int All)> run
    )
    {
        var best = double.MaxValue;
        var answer = (Complete: 0, All: 0);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var watch = Stopwatch.StartNew();
            answer = run(new AuditFacts(plan, Profile(plan)));
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return (best, answer.Complete, answer.All);
    }

    private static double TimeOfCheck(CalendarShape shape)
    {
        var text = new SourceText("calendar.yaml", Calendar.Text(shape));
        var rules = RuleSet.Core();
        var watch = Stopwatch.StartNew();
        Audit.Run(text, new NoFiles(), rules, AuditOptions.Default);
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>The slope of log time over log size, by least squares over four sizes.</summary>
    private static double Growth(Func<AuditFacts, (int Complete, int All)> run)
    {
        var points = new List<(double Size, double Time)>();
        foreach (var departments in (int[])[4, 8, 16, 32])
        {
            var plan = Calendar.Plan((CalendarShape.Dense with { Items = 40 }).Times(departments));
            var (seconds, _, _) = Time(plan, run);
            Console.WriteLine(
                $"  {plan.Promotions.Length, 5} promotions {plan.Catalog.Length, 5} goods {seconds, 9:F3} s"
            );
            points.Add((Math.Log(departments), Math.Log(seconds)));
        }

        var (size, time) = (points.Average(point => point.Size), points.Average(point => point.Time));
        return points.Sum(point => (point.Size - size) * (point.Time - time))
            / points.Sum(point => (point.Size - size) * (point.Size - size));
    }

    private static Profile Profile(Plan plan)
    {
        var diagnostics = new Text.Diagnostics();
        return new ProfileLoader().Load(plan.Profile, place: null, diagnostics)
            ?? throw new InvalidOperationException(DiagnosticRenderer.RenderAll(diagnostics, Language.English));
    }

    private sealed class NoFiles : IFileSource
    {
        public FileReading Read(string path) => new(null, LocalizedText.Same("Nothing is included."));
    }
}
