namespace PromoAudit.Tests.Cli;

/// <summary>The commands that the guide shows for large repositories are run as they stand there.</summary>
public sealed class LargeRunGuideTests
{
    private const string Mark = "<!-- runs in an empty folder with plans/ -->\n```sh\n";

    [Fact]
    public void Parts_on_several_machines_say_what_one_run_says()
    {
        var guide = File.ReadAllText(RepositoryRoot.File("src/PromoAudit.Core/Governance/GUIDE.md"));
        var start = guide.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var commands = guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)].TrimEnd().Split('\n');
        commands.Length.ShouldBe(4);
        using var console = new TestConsole().WithManyPlans(32);
        var code = 0;
        foreach (var command in commands)
        {
            code = console.Run(command.Split(' ')[1..]);
        }

        console.Run("check plans --output sarif=one.sarif --output json=one.json".Split(' ')).ShouldBe(code);
        console.Read("findings.json").ShouldBe(console.Read("one.json"));
        console.Read("promoaudit.sarif").ShouldBe(console.Read("one.sarif"));
    }
}
