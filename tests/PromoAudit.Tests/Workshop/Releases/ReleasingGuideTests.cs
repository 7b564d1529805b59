using PromoAudit.Tests.Cli;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Tests.Workshop.Releases;

/// <summary>The guide for authors says how releasing works.</summary>
public sealed class ReleasingGuideTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryRoot.File("rules/README.md"));

    [Fact]
    public void The_commands_of_the_guide_do_what_it_says()
    {
        using var console = new TestConsole();
        console.WithRules().WithVersion("1.0.0");
        Directory.Move(console.PathOf("rules"), console.PathOf("my-rules"));
        console.Edited("my-rules/ruleset.yaml", "name: small", "name: my-rules");
        var commands = Guide
            .Split("## Releasing\n\n")[1]
            .Split('\n')
            .TakeWhile(line => line.Length > 0)
            .Select(line => line.Trim().Split(' ')[1..])
            .ToArray();
        commands.Length.ShouldBe(4);
        foreach (var command in commands)
        {
            console.Run(command).ShouldBe(0, console.ErrorText);
        }

        File.Exists(console.PathOf("releases/my-rules-1.0.0.promoaudit-rules")).ShouldBeTrue();
        console.Read("promoaudit.lock").ShouldContain("rules: my-rules\n");
    }

    [Theory]
    [InlineData("for", ChangeClass.Major)]
    [InlineData("when", ChangeClass.Minor)]
    [InlineData("let.excess", ChangeClass.Minor)]
    [InlineData("severity", ChangeClass.Minor)]
    [InlineData("lowered", ChangeClass.Minor)]
    [InlineData("status", ChangeClass.Minor)]
    [InlineData("absorbs", ChangeClass.Minor)]
    [InlineData("at", ChangeClass.Minor)]
    [InlineData("message.en", ChangeClass.Patch)]
    [InlineData("lowered[1].because.zh", ChangeClass.Patch)]
    [InlineData("related[1].note.en", ChangeClass.Patch)]
    [InlineData("params.title.default", ChangeClass.Minor)]
    [InlineData("let.note", ChangeClass.Minor)]
    [InlineData("fix", ChangeClass.Patch)]
    [InlineData("refs", ChangeClass.Patch)]
    [InlineData("since", ChangeClass.Patch)]
    [InlineData("examples[1]", ChangeClass.None)]
    public void The_table_of_classes_is_the_one_that_changes_are_judged_by(string part, ChangeClass asked) =>
        ChangeClasses.OfRulePart(part, ChangeKind.Changed).ShouldBe(asked);
}
