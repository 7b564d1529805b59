using System.Text.RegularExpressions;
using PromoAudit.Reports.Guides;
using PromoAudit.Rules;
using PromoAudit.Tests.Cli;
using PromoAudit.Tests.Workshop.Linting;
using PromoAudit.Text;

namespace PromoAudit.Tests.Rules;

/// <summary>The reference of mistakes tells every code there is, and what it shows is so.</summary>
public sealed partial class ErrorBookTests
{
    public static TheoryData<string> Shown() => [.. ErrorBook.All.Where(IsShown).Select(entry => entry.Code)];

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_example_produces_its_mistake(string code)
    {
        var entry = ErrorBook.Find(code).ShouldNotBeNull();
        var example = entry.Example.ShouldNotBeNull();
        var folder = entry.Kind == "yaml" ? WithPart(example) : WithManifest(example);
        var diagnostics = new Diagnostics();
        var set = RuleSet.Load(folder, diagnostics);
        (set is null).ShouldBe(diagnostics.HasErrors);
        diagnostics.Sorted().Select(diagnostic => diagnostic.Code).ShouldContain(code);
    }

    [Fact]
    public void Every_code_of_rule_files_is_explained()
    {
        var codes = RepositoryRoot
            .Files("src/PromoAudit.Core", "*.cs")
            .SelectMany(path => Code().Matches(File.ReadAllText(RepositoryRoot.File(path))))
            .Select(match => match.Value.Trim('"'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        codes.Except(ErrorGuide.Codes, StringComparer.Ordinal).ShouldBeEmpty("explain them in rules/ERRORS.md");
        ErrorGuide.Codes.Except(codes, StringComparer.Ordinal).ShouldBeEmpty("nothing reports them");
    }

    [Fact]
    public void Every_code_is_met_in_a_test()
    {
        var tests = string.Concat(
            RepositoryRoot
                .Files("tests/PromoAudit.Tests", "*.verified.txt")
                .Concat(RepositoryRoot.Files("tests/PromoAudit.Tests", "*.cs"))
                .Select(path => File.ReadAllText(RepositoryRoot.File(path)))
        );
        ErrorBook
            .All.Where(entry => !IsShown(entry) && !tests.Contains(entry.Code, StringComparison.Ordinal))
            .Select(entry => entry.Code)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_is_explained_in_both_languages() =>
        ErrorBook
            .All.Where(entry =>
                !HasHan(entry.Means.Chinese) || !HasHan(entry.Write.Chinese) || HasHan(entry.Means.English)
            )
            .Select(entry => entry.Code)
            .ShouldBeEmpty();

    [Fact]
    public void The_command_explains_a_code()
    {
        using var console = new TestConsole();
        console.Run("explain", "PA221").ShouldBe(0);
        console.OutputText.ShouldBe(
            """
            PA221: A comparison of different units.

                when: uncapped and promotion.benefit.percentOff > deep and promotion.limits.budget > 100

              Give the figure its unit: `100 CNY`, `30%`, `7d`.

            """
        );
    }

    [Fact]
    public void The_command_explains_a_code_in_Chinese()
    {
        using var console = new TestConsole();
        console.Run("explain", "pa221", "--lang", "zh").ShouldBe(0);
        console.OutputText.ShouldStartWith("PA221：比较了单位不同的值。");
    }

    [Fact]
    public void A_code_that_nothing_has_is_refused()
    {
        using var console = new TestConsole();
        console.Run("explain", "PA229").ShouldBe(3);
        console.ErrorText.ShouldStartWith("error[PA471]: No mistake in rule files has the code \"PA229\".");
    }

    private static bool IsShown(ErrorEntry entry) => entry.Kind is "yaml" or "ruleset";

    private static RuleFolder WithPart(string part) =>
        new RuleFolder("name: demo\nversion: 1.0.0\n")
            .With(LintTexts.Path, $"{Without(part[..part.IndexOf(':', StringComparison.Ordinal)])}{part}\n")
            .With("limits/other.yaml", LintTexts.Named("limits/other"))
            .With(
                "limits/old.yaml",
                LintTexts.Named("limits/old", ("since: 1.0.0", "since: 1.0.0\nstatus: deprecated"))
            );

    private static RuleFolder WithManifest(string manifest)
    {
        const string OfCore = "limits/no-limit-per-buyer";
        return new RuleFolder(manifest + "\n").With($"{OfCore}.yaml", LintTexts.Named(OfCore));
    }

    /// <summary>The rule of the guide without a key and what belongs to it.</summary>
    private static string Without(string key)
    {
        var kept = new List<string>();
        var isLeft = true;
        foreach (var line in LintTexts.Good.TrimEnd().Split('\n'))
        {
            if (line[0] != ' ')
            {
                isLeft = !line.StartsWith(key + ":", StringComparison.Ordinal);
            }

            if (isLeft)
            {
                kept.Add(line + "\n");
            }
        }

        return string.Concat(kept);
    }

    private static bool HasHan(string text) => text.Any(letter => letter is >= '\u4E00' and <= '\u9FFF');

    [GeneratedRegex("\"PA([23][0-9]{2}|470)\"", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Code();
}
