using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PromoAudit.Benchmarks;

// startup [PLAN]    one small plan: promoaudit check against a program that only parses the file
// many [COUNT]      COUNT plans of five promotions, likewise
// compiled [PLAN]   what check still compiles while the user waits, one method a line
// rules [COUNT]     every rule of the core set on a plan of COUNT promotions, in this process
// calendars [NAME]  the searches, or one of them, on calendars of 10 to 150 promotions, in this process
// calendars rules   which rules take longest on the largest of them
// calendars nasty   hundreds of promotions on one article
// anything else     goes to BenchmarkDotNet: --filter '*Reading*'
switch (args)
{
    case ["startup", .. var rest]:
        return ProcessComparison.StartUp(rest is [var plan] ? plan : null);
    case ["many", .. var rest]:
        return ProcessComparison.Many(rest is [var count] ? int.Parse(count) : 1_000);
    case ["rules", .. var rest]:
        return RuleEvaluation.Measure(rest is [var promotions] ? int.Parse(promotions) : 5);
    case ["calendars", "nasty"]:
        return NastyMeasurement.Measure();
    case ["calendars", "rules"]:
        return CalendarMeasurement.MeasureRules();
    case ["calendars", .. var rest]:
        return CalendarMeasurement.Measure(rest is [var only] ? only : null);
    case ["compiled", .. var rest]:
        return ProcessComparison.Compiled(rest is [var file] ? file : null);
    default:
        // In this process: the project that BenchmarkDotNet would generate does not fit central package versions.
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
        return 0;
}
