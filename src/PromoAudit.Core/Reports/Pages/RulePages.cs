using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Reports.Pages;

/// <summary>A page of the documentation of a rule set.</summary>
/// <param name="Path">In the folder of the pages, with forward slashes.</param>
public sealed record Page(string Path, string Text);

/// <summary>The documentation of a rule set as Markdown, from the rules alone: a page for each rule and an index, in every language.</summary>
public static class RulePages
{
    /// <summary>What every page starts with, so that pages without a rule can be told from other files.</summary>
    public const string Mark = "<!-- Made by promoaudit rules docs. -->";

    /// <param name="root">The way from the folder of the pages to that which incidents are named from, with a slash at its end; empty for the same.</param>
    /// <returns>In the order of their paths.</returns>
    public static ImmutableArray<Page> Of(RuleSet set, string root)
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        var examples = set.Rules.ToDictionary(
            rule => rule.Id,
            rule => RuleTests.Run(set, rule, CaseBook.Empty),
            StringComparer.Ordinal
        );
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            var folder = FolderOf(language);
            pages.Add(new Page($"{folder}/index.md", new RuleIndexPage(set, language).Write()));
            foreach (var rule in set.Rules)
            {
                var page = new RulePage(set, rule, examples[rule.Id], $"../../{root}", language);
                pages.Add(new Page($"{folder}/{rule.Id}.md", page.Write()));
            }
        }

        pages.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return pages.ToImmutable();
    }

    internal static string FolderOf(Language language) => language == Language.Chinese ? "zh" : "en";

    internal static string ReportedBy(ExampleResult result, Language language) =>
        result.Findings is [var finding, ..] ? finding.Message.In(language) : "";
}
