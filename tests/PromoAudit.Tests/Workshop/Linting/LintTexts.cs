using PromoAudit.Rules;
using PromoAudit.Tests.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Linting;

namespace PromoAudit.Tests.Workshop.Linting;

/// <summary>The rule of the guide for authors, and ways to make it doubtful.</summary>
internal static class LintTexts
{
    public const string Path = "limits/big-discount.yaml";

    public static string Good { get; } =
        File.ReadAllText(RepositoryRoot.File("rules/README.md")).Split("```yaml\n")[1].Split("```")[0];

    /// <summary>The good rule with texts exchanged for others; each must be there.</summary>
    public static string With(params (string Before, string After)[] changes) =>
        changes.Aggregate(
            Good,
            (rule, change) =>
            {
                rule.ShouldContain(change.Before);
                return rule.Replace(change.Before, change.After, StringComparison.Ordinal);
            }
        );

    /// <summary>The good rule under another name.</summary>
    public static string Named(string id, params (string Before, string After)[] changes) =>
        With(changes).Replace("id: limits/big-discount", $"id: {id}", StringComparison.Ordinal);

    public static LintRun Lint(string rule, params (string Path, string Rule)[] others)
    {
        var folder = new RuleFolder("name: demo\nversion: 1.0.0\n").With(Path, rule);
        foreach (var (path, text) in others)
        {
            folder.With(path, text);
        }

        var diagnostics = new Diagnostics();
        var set = RuleSet.Load(folder, diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return Linter.Run(set.ShouldNotBeNull(), CaseBook.Empty, diagnostics);
    }
}
