using System.Text;
using PromoAudit.Rules;

namespace PromoAudit.Tests.Examples;

/// <summary>The page that shows what every example reports, kept true by auditing them all.</summary>
public sealed class ExampleTableTests
{
    private const string Page = "examples/README.md";
    private const string Marker = "<!-- generated: PROMOAUDIT_ACCEPT=1 dotnet test rewrites everything below -->\n";

    private static readonly (string Folder, string Title, string Text)[] Sections =
    [
        ("first", "First", "Where the README begins."),
        ("everyday", "Everyday", "Sound promotions, as a shop's staff write them over a shared shop file."),
        (
            "engines",
            "Engines",
            "Promotions out of the example data of real shop systems, told in this format; each names where it comes from."
        ),
        (
            "incidents",
            "Incidents",
            "Real cases: each as it was launched, and with the few edits that would have saved it."
        ),
    ];

    [Fact]
    public void The_page_shows_what_every_example_reports()
    {
        var page = File.ReadAllText(RepositoryRoot.File(Page)).Replace("\r\n", "\n", StringComparison.Ordinal);
        var written = page[..(page.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)];
        var tables = new StringBuilder();
        foreach (var (folder, title, text) in Sections)
        {
            tables.Append($"\n## {title}\n\n{text}\n\n");
            tables.Append(
                "| plan | | profile | critical | high | medium | low | gravest | undecided |\n|---|---|---|---|---|---|---|---|---|\n"
            );
            foreach (
                var path in ExampleFiles
                    .In(folder)
                    .OrderBy(Path.GetDirectoryName, StringComparer.Ordinal)
                    .ThenBy(path => !IsLaunched(path))
            )
            {
                tables.Append(Row(path));
            }
        }

        Baseline.Verify(written + tables, Page);
    }

    [Fact]
    public void Every_plan_begins_with_a_sentence_about_itself() =>
        ExampleFiles
            .In("")
            .Where(path => !path.StartsWith("examples/incidents/", StringComparison.Ordinal))
            .Where(path => !ExampleFiles.Sentence(path).EndsWith('.') && !ExampleFiles.Sentence(path).EndsWith('。'))
            .ShouldBeEmpty();

    private static bool IsLaunched(string path) => path.EndsWith("/as-launched.yaml", StringComparison.Ordinal);

    private static string Row(string path)
    {
        var audit = ExampleAudit.Of(path);
        var name = path["examples/".Length..];
        var shown = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..^".yaml".Length];
        var gravest = audit.Findings.IsEmpty ? "" : $"`{audit.Findings[0].RuleId}`";
        return $"| [{shown}]({name}) | {About(path)} | {audit.Plan?.Profile} {audit.Plan?.Currency} | "
            + string.Join(
                " | ",
                new[] { Severity.Critical, Severity.High, Severity.Medium, Severity.Low }.Select(severity =>
                    Count(audit.Findings.Count(finding => finding.Severity == severity))
                )
            )
            + $" | {gravest} | {Count(audit.Inconclusive.Length)} |\n";
    }

    private static string About(string path)
    {
        var sentence = ExampleFiles.Sentence(path).Replace("|", "\\|", StringComparison.Ordinal);
        // An incident as launched is told with its year and whom it befell; the twin below it only with its edits.
        return IsLaunched(path)
            ? string.Join(", ", File.ReadLines(RepositoryRoot.File(path)).First().Split(" | ")[1..3]) + ". " + sentence
            : sentence;
    }

    private static string Count(int count) =>
        count == 0 ? "" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
