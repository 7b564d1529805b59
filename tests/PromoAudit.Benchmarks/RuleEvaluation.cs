using System.Diagnostics;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Benchmarks;

/// <summary>How long one rule takes on one subject, once the facts that it asks for are known.</summary>
internal static class RuleEvaluation
{
    private const double LimitInNanoseconds = 300;
    private const int Slowest = 10;

    private sealed record Measured(string Rule, int Subjects, double Nanoseconds, double Bytes);

    public static int Measure(int promotions)
    {
        var facts = Facts(GeneratedPlans.Create(7, promotions));
        var frame = new Frame(facts);
        var measured = RuleSet
            .Core()
            .Rules.Where(rule => !facts.Subjects(rule.SubjectKind).IsEmpty)
            .Select(rule => Measure(rule, facts, frame))
            .OrderByDescending(one => one.Nanoseconds)
            .ToArray();

        foreach (var one in measured.Take(Slowest))
        {
            Console.WriteLine(
                $"{one.Rule, -44}{one.Subjects, 5} subjects{one.Nanoseconds, 9:F0} ns{one.Bytes, 8:F0} bytes"
            );
        }

        var asked = measured.Sum(one => one.Subjects);
        var average = measured.Sum(one => one.Nanoseconds * one.Subjects) / asked;
        var bytes = measured.Sum(one => one.Bytes * one.Subjects) / asked;
        Console.WriteLine(
            $"{measured.Length} rules, {asked} questions: {average:F0} ns and {bytes:F0} bytes each (limit {LimitInNanoseconds:F0} ns)"
        );
        return average <= LimitInNanoseconds ? 0 : 1;
    }

    private static Measured Measure(Rule rule, AuditFacts facts, Frame frame)
    {
        var subjects = facts.Subjects(rule.SubjectKind);
        Ask(rule, subjects, frame, rounds: 2_000);
        var best = double.MaxValue;
        var bytes = 0.0;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            const int Rounds = 1_000;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            Ask(rule, subjects, frame, Rounds);
            best = Math.Min(best, watch.Elapsed.TotalNanoseconds / Rounds / subjects.Length);
            bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Rounds / subjects.Length;
        }

        return new Measured(rule.Id, subjects.Length, best, bytes);
    }

    private static void Ask(Rule rule, IReadOnlyList<Subject> subjects, Frame frame, int rounds)
    {
        var (scope, when) = rule.Condition;
        for (var round = 0; round < rounds; round++)
        {
            for (var index = 0; index < subjects.Count; index++)
            {
                frame.Start(scope);
                subjects[index].Enter(frame);
                when.Evaluate(frame);
            }
        }
    }

    private static AuditFacts Facts(string text)
    {
        var diagnostics = new Text.Diagnostics();
        var plan = PlanLoader.Load(new SourceText("plan.yaml", text), new NoFiles(), diagnostics);
        var profile = plan is null ? null : new ProfileLoader().Load(plan.Profile, place: null, diagnostics);
        return plan is not null && profile is not null
            ? new AuditFacts(plan, profile)
            : throw new InvalidOperationException(DiagnosticRenderer.RenderAll(diagnostics, Language.English));
    }

    private sealed class NoFiles : IFileSource
    {
        public FileReading Read(string path) => new(null, LocalizedText.Same("Nothing is included."));
    }
}
