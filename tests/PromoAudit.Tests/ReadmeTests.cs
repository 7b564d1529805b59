using System.Text;
using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests;

/// <summary>Everything the README shows is executed: what it prints is what the tool prints.</summary>
public sealed class ReadmeTests
{
    private const string Mark = "<!-- output of: ";

    private static string Readme => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/PromoAudit.Core/Governance/GUIDE.md")]
    public void Every_output_that_is_shown_is_what_the_tool_prints(string path)
    {
        var readme = File.ReadAllText(RepositoryRoot.File(path));
        var shown = new StringBuilder();
        var position = 0;
        for (
            var start = readme.IndexOf(Mark, StringComparison.Ordinal);
            start >= 0;
            start = readme.IndexOf(Mark, position, StringComparison.Ordinal)
        )
        {
            var end = readme.IndexOf(" -->", start, StringComparison.Ordinal);
            var block = readme.IndexOf("```text\n", end, StringComparison.Ordinal) + "```text\n".Length;
            shown.Append(readme.AsSpan(position, block - position));
            using var console = new TestConsole(RepositoryRoot.Path);
            console.Run(readme[(start + Mark.Length)..end].Split(' '));
            shown.Append(console.OutputText);
            position = readme.IndexOf("```\n", block, StringComparison.Ordinal);
        }

        position.ShouldBeGreaterThan(0, "at least one output is shown");
        shown.Append(readme.AsSpan(position));
        Baseline.Verify(shown.ToString(), path);
    }

    [Fact]
    public void The_lines_of_C_sharp_in_the_README_are_the_ones_that_are_compiled_and_run()
    {
        var sample = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests/PromoAudit.Tests/ReadmeSample.cs"));
        var start = sample.IndexOf("        // README", StringComparison.Ordinal);
        var end = sample.IndexOf("        // end", start, StringComparison.Ordinal);
        var body = sample[(sample.IndexOf('\n', start) + 1)..end]
            .Split('\n')
            .Select(line => line.Length > 8 ? line[8..] : "");
        Readme.ShouldContain(string.Join('\n', body).TrimEnd());
        ReadmeSample
            .Run(Path.Combine(RepositoryRoot.Path, "examples/first"))
            .ShouldContain("Critical stacking/below-cost");
    }

    [Fact]
    public void Every_file_and_folder_that_the_README_links_to_is_there()
    {
        var links = Readme
            .Split("](")
            .Skip(1)
            .Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)])
            .Where(link => !link.StartsWith("http", StringComparison.Ordinal));
        foreach (var link in links.Select(link => link.Split('#')[0]))
        {
            Path.Exists(Path.Combine(RepositoryRoot.Path, link)).ShouldBeTrue(link);
        }
    }

    [Theory]
    [InlineData("Where do I edit?", "| ", '`')]
    public void Every_test_that_the_table_promises_exists(string heading, string row, char quote)
    {
        var section = Readme[
            Readme.IndexOf(heading, StringComparison.Ordinal)..Readme.IndexOf(
                "## What to read",
                StringComparison.Ordinal
            )
        ];
        var names = section
            .Split('\n')
            .Where(line => line.StartsWith(row, StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[^2].Split(quote))
            .Where(word => word.EndsWith("Tests", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        names.ShouldNotBeEmpty();
        foreach (var name in names)
        {
            Directory
                .GetFiles(Path.Combine(RepositoryRoot.Path, "tests"), name + ".cs", SearchOption.AllDirectories)
                .ShouldNotBeEmpty(name);
        }
    }
}
