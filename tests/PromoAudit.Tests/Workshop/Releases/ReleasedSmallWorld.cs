using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Workshop.Releases;

/// <summary>The small set of rules, released as 1.0.0, and ways to change it afterwards.</summary>
internal static class ReleasedSmallWorld
{
    public const string Release = "releases/small-1.0.0.promoaudit-rules";

    public static TestConsole Released(this TestConsole console)
    {
        console.WithRules().WithVersion("1.0.0").Run("rules", "release", "rules").ShouldBe(0, console.ErrorText);
        return console;
    }

    /// <summary>The version of the set, with an entry in its change log.</summary>
    public static TestConsole WithVersion(this TestConsole console, string version) =>
        console
            .With("rules/ruleset.yaml", $"name: small\nversion: {version}\nchangelog: CHANGELOG.md\n")
            .With("rules/CHANGELOG.md", $"# Changes\n\n## {version}\n\nWhat is new.\n\n## 0.1.0\n\nThe first.\n");

    /// <summary>One text of a file exchanged for another; it must be there.</summary>
    public static TestConsole Edited(this TestConsole console, string path, string before, string after)
    {
        var text = console.Read(path);
        text.ShouldContain(before);
        return console.With(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
