using System.Text.Json;
using PromoAudit.Tests.Cli;
using PromoAudit.Tests.Examples;

namespace PromoAudit.Tests.Gates;

/// <summary>Real plans with their baselines: what people do to plans every day opens nothing, and a new hole opens exactly itself.</summary>
public sealed class BaselineCorpusTests
{
    private static readonly string[] Plans =
    [
        .. ExampleFiles
            .In("incidents")
            .Where(path => path.EndsWith("/as-launched.yaml", StringComparison.Ordinal))
            .Take(30),
    ];

    [Fact]
    public void Only_what_is_new_or_graver_is_open()
    {
        Plans.Length.ShouldBe(30);
        using var console = new TestConsole();
        for (var index = 0; index < Plans.Length; index++)
        {
            console.With(PathOf(index), Text(index));
            Include(console, index);
        }

        console.Run("baseline", "plans").ShouldBe(0, console.ErrorText);
        Open(console).ShouldBeEmpty();

        Each(console, text => "# a line\n\n" + text);
        Open(console).ShouldBeEmpty();

        Each(console, text => text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Open(console).ShouldBeEmpty();

        Each(console, text => text + "# signed off by nobody\n");
        Open(console).ShouldBeEmpty();

        Each(console, Reordered);
        Open(console).ShouldBeEmpty();

        Each(console, text => text);
        for (var index = 0; index < Plans.Length; index++)
        {
            var path = console.PathOf(PathOf(index));
            File.Move(path, path.Replace("plan.yaml", "renamed.yaml", StringComparison.Ordinal));
        }

        Open(console).ShouldBeEmpty();
    }

    /// <summary>The blocks of <c>promotions:</c> the other way round, where it is the last key.</summary>
    private static string Reordered(string text)
    {
        var start = text.IndexOf("\npromotions:\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        var head = start + "\npromotions:\n".Length;
        var blocks = text[head..].Split("\n  - ");
        if (
            !blocks[0].StartsWith("  - ", StringComparison.Ordinal)
            || blocks[^1].Split('\n').Any(line => line.Length > 0 && line[0] != ' ')
        )
        {
            return text;
        }

        blocks[0] = blocks[0]["  - ".Length..];
        blocks[^1] = blocks[^1].TrimEnd('\n');
        return text[..head] + "  - " + string.Join("\n  - ", blocks.Reverse()) + "\n";
    }

    private static void Each(TestConsole console, Func<string, string> change)
    {
        for (var index = 0; index < Plans.Length; index++)
        {
            console.With(PathOf(index), change(Text(index)));
        }
    }

    private static string[] Open(TestConsole console)
    {
        console
            .Run("check", "plans", "--baseline", "promoaudit-baseline.json", "--format", "json")
            .ShouldBeLessThan(2, console.ErrorText);
        using var report = JsonDocument.Parse(console.OutputText);
        return
        [
            .. report
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Where(finding => finding.GetProperty("standing").GetString() == "open")
                .Select(finding =>
                    $"{finding.GetProperty("plan")} {finding.GetProperty("ruleId")} {finding.GetProperty("subjects")}"
                ),
        ];
    }

    private static string Text(int index) => File.ReadAllText(RepositoryRoot.File(Plans[index]));

    private static string PathOf(int index) => $"plans/{index:00}/plan.yaml";

    /// <summary>What lies beside a plan and is none.</summary>
    private static void Include(TestConsole console, int index)
    {
        var folder = Path.GetDirectoryName(RepositoryRoot.File(Plans[index])) ?? "";
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var text = File.ReadAllText(file);
            if (!text.Split('\n').Any(line => line.StartsWith("plan:", StringComparison.Ordinal)))
            {
                console.With($"plans/{index:00}/{Path.GetFileName(file)}", text);
            }
        }
    }
}
