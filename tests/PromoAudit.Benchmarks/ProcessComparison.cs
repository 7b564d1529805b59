using System.Diagnostics;

namespace PromoAudit.Benchmarks;

/// <summary>
/// Publishes the command and the floor program ReadyToRun and runs them in turn, so that a machine that slows down slows
/// both. What counts is the ratio of two neighbouring runs.
/// </summary>
internal static class ProcessComparison
{
    private const int Runs = 25;

    public static int StartUp(string? plan)
    {
        var folder = Directory.CreateTempSubdirectory("promoaudit-startup-").FullName;
        return Compare(plan ?? SmallPlan(folder), folder, limit: 2.5);
    }

    /// <summary>Generic code over our own structs is not in a ReadyToRun image, even when everything else is.</summary>
    public static int Compiled(string? plan)
    {
        var folder = Directory.CreateTempSubdirectory("promoaudit-compiled-").FullName;
        var command = Path.Combine(Publish("src/PromoAudit.Cli", folder), "promoaudit");
        var list = Path.Combine(folder, "methods.txt");
        Environment.SetEnvironmentVariable("DOTNET_JitDisasmSummary", "1");
        Environment.SetEnvironmentVariable("DOTNET_JitStdOutFile", list);
        Run(command, "check", plan ?? SmallPlan(folder));
        Console.WriteLine(File.ReadAllText(list));
        return 0;
    }

    public static int Many(int count)
    {
        var folder = Directory.CreateTempSubdirectory("promoaudit-many-").FullName;
        var plans = Directory.CreateDirectory(Path.Combine(folder, "plans")).FullName;
        for (var number = 0; number < count; number++)
        {
            File.WriteAllText(
                Path.Combine(plans, $"plan-{number:D4}.yaml"),
                GeneratedPlans.Create(number, promotions: 5)
            );
        }

        return Compare(plans, folder, limit: 3.0);
    }

    private static string SmallPlan(string folder)
    {
        var path = Path.Combine(folder, "plan.yaml");
        File.WriteAllText(path, GeneratedPlans.Create(0, promotions: 1));
        return path;
    }

    private static int Compare(string path, string folder, double limit)
    {
        var command = Path.Combine(Publish("src/PromoAudit.Cli", folder), "promoaudit");
        var floor = Path.Combine(Publish("tests/PromoAudit.Benchmarks/Floor", folder), "yaml-floor");
        var (_, exitCode) = Run(command, "check", path);
        if (exitCode is not (0 or 1))
        {
            Console.Error.WriteLine(
                $"promoaudit check {path} answered {exitCode}: nothing was audited, nothing to measure."
            );
            return 1;
        }

        Run(floor, path);
        var commandTimes = new double[Runs];
        var floorTimes = new double[Runs];
        var ratios = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            (floorTimes[run], _) = Run(floor, path);
            (commandTimes[run], _) = Run(command, "check", path);
            ratios[run] = commandTimes[run] / floorTimes[run];
        }

        Console.WriteLine($"{"", -12}{"min", 10}{"median", 10}");
        Console.WriteLine($"{"check", -12}{commandTimes.Min(), 7:F1} ms{Median(commandTimes), 7:F1} ms");
        Console.WriteLine($"{"floor", -12}{floorTimes.Min(), 7:F1} ms{Median(floorTimes), 7:F1} ms");
        Console.WriteLine(
            $"{"ratio", -12}{commandTimes.Min() / floorTimes.Min(), 10:F2}{Median(ratios), 10:F2}   (limit {limit:F1})"
        );
        return Median(ratios) <= limit ? 0 : 1;
    }

    private static string Publish(string project, string folder)
    {
        var output = Path.Combine(folder, Path.GetFileName(project));
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = RepositoryRoot(),
            ArgumentList =
            {
                "publish",
                project,
                "-c",
                "Release",
                "-r",
                "linux-x64",
                "--no-self-contained",
                "-v",
                "q",
                "--nologo",
                "-o",
                output,
            },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{project} was not published.");
    }

    private static (double Milliseconds, int ExitCode) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (watch.Elapsed.TotalMilliseconds, process.ExitCode);
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PromoAudit.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No PromoAudit.sln above the benchmarks.");
        }

        return folder.FullName;
    }
}
