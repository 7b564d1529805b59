namespace PromoAudit.Tests.Cli;

/// <summary>What the guide says about comparing, verdicts and evidence is executed, in its order.</summary>
public sealed class ProofGuideTests : IDisposable
{
    private static readonly string[] Commands = ["promoaudit diff ", "promoaudit verify ", "promoaudit evidence "];

    private readonly TestConsole _console = new TestConsole()
        .WithRules()
        .WithRepository()
        .With("plans/double-11.yaml", SmallWorld.Good)
        .With("verdict.key", new string('k', 64))
        .Commit("Add the plan");

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Every_command_of_the_guide_does_what_it_says()
    {
        var guide = File.ReadAllText(RepositoryRoot.File("src/PromoAudit.Core/Governance/GUIDE.md"));
        var start = guide.IndexOf("## What a change of the draft costs", StringComparison.Ordinal);
        var end = guide.IndexOf("hand `SHA256SUMS` to somebody else", StringComparison.Ordinal);
        var lines = guide[start..end]
            .Split('\n')
            .Where(line => line.StartsWith("promoaudit ", StringComparison.Ordinal))
            .ToArray();
        foreach (var command in Commands)
        {
            lines.ShouldContain(line => line.StartsWith(command, StringComparison.Ordinal));
        }

        foreach (var line in lines)
        {
            var words = line.Split(' ')[1..];
            string[] rules = words is ["evidence", "--check", ..] ? [] : ["--rules", "rules"];
            _console
                .Run([words[0], .. rules, .. words[1..]])
                .ShouldBe(0, line + _console.ErrorText + _console.OutputText);
        }
    }
}
