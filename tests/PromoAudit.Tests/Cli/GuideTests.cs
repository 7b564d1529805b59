namespace PromoAudit.Tests.Cli;

/// <summary>Every command of the guide for CI is run as it stands there.</summary>
public sealed class GuideTests
{
    private const string Start = "promoaudit check plans ";

    public static TheoryData<string> Commands =>
        [
            .. File.ReadLines(RepositoryRoot.File("src/PromoAudit.Core/Governance/GUIDE.md"))
                .Where(line =>
                    line.StartsWith(Start, StringComparison.Ordinal)
                    && line.Contains("--output ")
                    && !line.Contains("--shard")
                ),
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_writes_the_reports_that_it_names(string command)
    {
        using var console = new TestConsole();
        foreach (var name in (string[])["plan.yaml", "shop.yaml"])
        {
            console.With($"plans/{name}", File.ReadAllText(RepositoryRoot.File($"examples/first/{name}")));
        }

        var arguments = command.Replace("\"$GITHUB_STEP_SUMMARY\"", "summary.md").Split(' ')[1..];
        console.Run(arguments).ShouldBe(1);
        console.ErrorText.ShouldBeEmpty();
        var files = arguments
            .Where(argument => argument.Contains('='))
            .Select(argument => argument.Split('=')[1])
            .ToList();
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            console.Read(file).ShouldContain("stacking/below-cost");
        }
    }
}
