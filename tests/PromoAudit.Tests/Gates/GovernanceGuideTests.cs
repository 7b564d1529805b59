using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Gates;

/// <summary>The commands of the guide, in its order, on the plan that it talks about.</summary>
public sealed class GovernanceGuideTests
{
    private static readonly string Guide = File.ReadAllText(
        RepositoryRoot.File("src/PromoAudit.Core/Governance/GUIDE.md")
    );

    [Fact]
    public void What_it_says_of_a_baseline_holds()
    {
        using var console = World();
        console.Run("check", "plans").ShouldBe(1);
        foreach (var line in Commands("baseline plans"))
        {
            console.Run(line).ShouldBe(0, console.ErrorText);
        }
    }

    [Fact]
    public void Its_comment_waives_the_hole_of_the_first_example()
    {
        using var console = World();
        var comment = Guide
            .Split('\n')
            .Single(line => line.StartsWith("# promoaudit: waive", StringComparison.Ordinal));
        console.With("plans/plan.yaml", console.Read("plans/plan.yaml") + comment + "\n");
        console.Run("check", "plans").ShouldBe(0, console.OutputText);
    }

    [Fact]
    public void And_so_does_its_file()
    {
        using var console = World();
        var start = Guide.IndexOf("waivers:\n", StringComparison.Ordinal);
        console.With("promoaudit-waivers.yaml", Guide[start..Guide.IndexOf("```", start, StringComparison.Ordinal)]);
        console.WithRepository().Commit("Waivers");
        console.Git("update-ref", "refs/remotes/origin/main", "HEAD");
        var commands = Commands("--waivers ").ToArray();
        commands.Length.ShouldBe(2);
        foreach (var line in commands)
        {
            console.Run(line).ShouldBe(0, console.OutputText);
        }
    }

    private static TestConsole World() =>
        new TestConsole()
            .With("plans/plan.yaml", File.ReadAllText(RepositoryRoot.File("examples/first/plan.yaml")))
            .With("plans/shop.yaml", File.ReadAllText(RepositoryRoot.File("examples/first/shop.yaml")));

    private static IEnumerable<string[]> Commands(string with) =>
        Guide
            .Split('\n')
            .Where(line => line.StartsWith("promoaudit ", StringComparison.Ordinal))
            .Where(line =>
                line.Contains(with, StringComparison.Ordinal)
                || (with[0] == 'b' && line.Contains("--baseline", StringComparison.Ordinal))
            )
            .Select(line => line.Split(' ')[1..]);
}
