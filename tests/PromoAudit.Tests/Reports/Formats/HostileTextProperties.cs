using System.Text.Json;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Tests.Reports.Formats;

/// <summary>Whatever a plan says, it is shown as it is, and is nothing but text in any format. A parser of the format is the judge.</summary>
public sealed class HostileTextProperties
{
    [Fact]
    public void In_JUnit_it_is_text() =>
        HostileRuns.ForAll(
            "junit",
            (text, written) =>
            {
                JunitShape.Complaints(written).ShouldBeEmpty();
                var suites = XDocument.Parse(written).Descendants("testsuite").ToList();
                suites.Count.ShouldBe(3);
                suites[1].Attribute("name")?.Value.ShouldBe(DisplayText.OneLine(text));
                var failure = suites[1].Descendants("failure").Single();
                failure.Attribute("message")?.Value.ShouldBe(DisplayText.OneLine(text));
                suites[2].Descendants("error").Single().Attribute("message")?.Value.ShouldNotBeNull();
            }
        );

    [Fact]
    public void In_annotations_of_GitHub_it_is_text() =>
        HostileRuns.ForAll(
            "github",
            (text, written) =>
            {
                var commands = written.TrimEnd('\n').Split('\n').Select(BuildLogs.GitHub).ToList();
                commands.ShouldAllBe(command => command.Name == "error" || command.Name == "notice");
                commands.ShouldContain(command => command.Data.StartsWith(DisplayText.OneLine(text) + "\n"));
                commands
                    .Where(command => command.Properties.ContainsKey("line"))
                    .ShouldAllBe(command =>
                        command.Properties["file"] == DisplayText.OneLine(ReportPath.Of(text, null))
                    );
            }
        );

    [Fact]
    public void In_commands_of_Azure_it_is_text() =>
        HostileRuns.ForAll(
            "azure",
            (text, written) =>
            {
                var commands = written.TrimEnd('\n').Split('\n').Select(BuildLogs.Azure).OfType<LogCommand>().ToList();
                commands[^1].Name.ShouldBe("task.complete");
                commands[^1].Properties["result"].ShouldBe("Failed");
                commands[..^1].ShouldAllBe(command => command.Name == "task.logissue");
                commands.ShouldContain(command => command.Data.Contains("\n" + DisplayText.OneLine(text) + "\n"));
                commands
                    .Where(command => command.Properties.ContainsKey("linenumber"))
                    .ShouldAllBe(command =>
                        command.Properties["sourcepath"] == DisplayText.OneLine(ReportPath.Of(text, null))
                    );
            }
        );

    [Fact]
    public void In_code_quality_of_GitLab_it_is_text() =>
        HostileRuns.ForAll(
            "gitlab",
            (text, written) =>
            {
                CodeQualityShape.Complaints(written).ShouldBeEmpty();
                using var json = JsonDocument.Parse(written);
                json.RootElement.EnumerateArray()
                    .Select(issue => issue.GetProperty("description").GetString() ?? "")
                    .ShouldContain(description => description.Contains(DisplayText.OneLine(text)));
            }
        );

    [Fact]
    public void In_a_spreadsheet_it_is_text_and_no_formula() =>
        HostileRuns.ForAll(
            "csv",
            (text, written) =>
            {
                var rows = StrictCsv.Read(written);
                var cells = rows.SelectMany(row => row).ToList();
                cells.ShouldAllBe(cell =>
                    cell.TrimStart().Length == 0 || !"=+-@＝＋－＠".Contains(cell.TrimStart()[0])
                );
                cells.ShouldAllBe(cell => cell.All(letter => letter >= ' '));
                var title = rows.First(row => row[0] == "finding")[5];
                var shown = DisplayText.OneLine(text);
                title.ShouldBeOneOf(shown, "'" + shown);
            }
        );

    [Theory]
    [InlineData("markdown")]
    [InlineData("github-summary")]
    public void In_a_comment_it_is_text_and_no_link_no_picture_no_HTML_and_no_command(string format) =>
        HostileRuns.ForAll(
            format,
            (text, written) =>
            {
                CommentShape.Complaints(written).ShouldBeEmpty();
                CommentShape
                    .Paragraphs(written, "Why")
                    .ShouldContain(CommentShape.Bare(DisplayText.OneLine(text).Trim()));
            }
        );

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void In_a_log_no_line_is_a_command_and_nothing_moves_the_cursor(string format) =>
        HostileRuns.ForAll(
            format,
            (_, written) =>
            {
                foreach (var line in written.Split('\n'))
                {
                    BuildLogs.IsCommand(line).ShouldBeFalse(line);
                    line.ShouldNotContain(letter => InvisibleCharacters.IsHidden(letter));
                }
            }
        );

    [Fact]
    public void Text_that_is_made_visible_is_not_changed_again() =>
        Prop.ForAll(
                Arb.From(HostileRuns.Texts),
                text => DisplayText.OneLine(DisplayText.OneLine(text)).ShouldBe(DisplayText.OneLine(text))
            )
            .QuickCheckThrowOnFailure();
}
