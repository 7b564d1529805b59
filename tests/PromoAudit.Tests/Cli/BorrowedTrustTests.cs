using System.Diagnostics;

namespace PromoAudit.Tests.Cli;

/// <summary>Ways to be waved through that look like something else: a quoted waiver, an entry that names another rule, parts of two commits, a tag called like a branch.</summary>
public sealed class BorrowedTrustTests : IDisposable
{
    private const string Waiver =
        "promoaudit: waive stacking/below-cost, subject flash-20-off + coupon-50 + cross-shop-100-30, "
        + "reason \"the brand pays for it, contract 2026-118\", approver li.na, until 2026-12-31";

    private readonly TestConsole _console = new();

    public BorrowedTrustTests()
    {
        foreach (var file in (string[])["plan.yaml", "shop.yaml"])
        {
            _console.With($"plans/{file}", File.ReadAllText(RepositoryRoot.File($"examples/first/{file}")));
        }
    }

    public void Dispose() => _console.Dispose();

    [Theory]
    [InlineData("# {0}", 0)]
    [InlineData("## {0}", 0)]
    [InlineData("# # {0}", 1)]
    [InlineData("##  #{0}", 1)]
    [InlineData("#x# # {0}", 1)]
    [InlineData("# example, do not use: # {0}", 1)]
    [InlineData("market: CN # no longer true: # {0}", 1)]
    [InlineData("market: CN # {0}", 0)]
    [InlineData("# no longer true:\u2028# {0}", 1)]
    public void Only_a_waiver_that_begins_a_comment_counts(string line, int code)
    {
        var plan = _console.Read("plans/plan.yaml").Replace("market: CN\n", "", StringComparison.Ordinal);
        _console.With("plans/plan.yaml", plan + "\n" + line.Replace("{0}", Waiver, StringComparison.Ordinal) + "\n");
        _console.Run("check", "plans").ShouldBe(code, _console.OutputText + _console.ErrorText);
    }

    [Theory]
    [InlineData("\"rule\": \"stacking/below-cost\"", "\"rule\": \"law/price-note\"")]
    [InlineData("[\"plan:double-11\"]", "[\"promotion:coupon-50\"]")]
    public void An_entry_of_a_baseline_that_says_something_else_speaks_for_nothing(string text, string instead)
    {
        _console.Run("baseline", "plans", "--output", "baseline.json").ShouldBe(0);
        _console.Run("check", "plans", "--baseline", "baseline.json").ShouldBe(0);
        _console.Read("baseline.json").ShouldContain(text);
        _console.With("baseline.json", _console.Read("baseline.json").Replace(text, instead, StringComparison.Ordinal));
        _console.Run("check", "plans", "--baseline", "baseline.json").ShouldBe(1);
    }

    [Fact]
    public void Parts_of_two_states_of_the_files_are_not_put_together()
    {
        _console.With(
            "plans/other.yaml",
            File.ReadAllText(RepositoryRoot.File("examples/everyday/eu/kitchen-week.yaml"))
        );
        _console.Run("check", "plans", "--shard", "1/2", "--format", "json", "--output", "one.json");
        _console.With("plans/plan.yaml", _console.Read("plans/plan.yaml") + "# later\n");
        _console.Run("check", "plans", "--shard", "2/2", "--format", "json", "--output", "two.json");
        using var merging = new TestConsole(_console.Folder);
        merging.Run("merge", "one.json", "two.json").ShouldBe(2);
        merging.ErrorText.ShouldContain("the files to audit");
    }

    [Theory]
    [InlineData("origin/main", 2, "PA619")]
    [InlineData("refs/remotes/origin/main", 1, "")]
    [InlineData("^HEAD", 2, "PA682")]
    [InlineData("HEAD~1..HEAD", 2, "PA682")]
    public void A_name_that_stands_for_two_commits_is_refused(string revision, int code, string complaint)
    {
        Git("init", "-q", "-b", "main");
        _console.With("readme.txt", "nothing yet");
        Git("add", "readme.txt");
        Git("commit", "-q", "-m", "Before");
        Git("update-ref", "refs/remotes/origin/main", "HEAD");
        Git("add", ".");
        Git("commit", "-q", "-m", "A hole");
        Git("tag", "origin/main");
        _console.Run("check", "plans", "--changed-since", revision).ShouldBe(code, _console.ErrorText);
        _console.ErrorText.ShouldContain(complaint);
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "git",
            ["-c", "user.name=Test", "-c", "user.email=test@example.com", .. arguments]
        )
        {
            WorkingDirectory = _console.Folder,
            UseShellExecute = false,
        };
        using var git = Process.Start(start).ShouldNotBeNull();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }
}
