using PromoAudit.Governance;

namespace PromoAudit.Tests.Cli;

/// <summary>What the guide for teams says is so.</summary>
public sealed class GateGuideTests
{
    private const string Guide = "src/PromoAudit.Core/Governance/GUIDE.md";
    private const string Mark = "<!-- kinds -->\n| kind | default | strict | when |\n|---|---|---|---|\n";

    [Fact]
    public void The_table_of_assurances_is_that_of_the_program()
    {
        var text = File.ReadAllText(RepositoryRoot.File(Guide));
        var start = text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        start.ShouldBeGreaterThan(Mark.Length);
        var end = text.IndexOf("\n\n", start - 1, StringComparison.Ordinal) + 1;
        var rows = AssuranceTraits.All.Select(traits =>
            $"| `{traits.Name}` | {AssurancePolicy.NameOf(traits.Default)} | {AssurancePolicy.NameOf(traits.Strict)} | {traits.Describes.English} |\n"
        );
        Baseline.Verify(text[..start] + string.Concat(rows) + text[Math.Max(start, end)..], Guide);
    }

    [Fact]
    public void The_commands_of_the_guide_run()
    {
        using var console = new TestConsole(RepositoryRoot.File("."));
        var commands = File.ReadAllLines(RepositoryRoot.File(Guide))
            .Where(line => line.StartsWith("promoaudit check examples/", StringComparison.Ordinal))
            .ToList();
        commands.ShouldNotBeEmpty();
        foreach (var command in commands)
        {
            console.Run(command.Split(' ')[1..]).ShouldBe(0, console.OutputText + console.ErrorText);
        }
    }
}
