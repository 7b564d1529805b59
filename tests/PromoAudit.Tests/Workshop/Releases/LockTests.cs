using PromoAudit.Tests.Cli;

namespace PromoAudit.Tests.Workshop.Releases;

/// <summary><c>promoaudit.lock</c>: what it pins is what audits use, or they do not take place.</summary>
public sealed class LockTests : IDisposable
{
    private const string Lock = "promoaudit.lock";

    private readonly TestConsole _console = new TestConsole().Released().With("holey.yaml", SmallWorld.Holey);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_lock_says_name_version_and_digest()
    {
        _console.Run("rules", "lock", "--rules", "core@1.0.0").ShouldBe(0, _console.ErrorText);
        _console.Read(Lock).ShouldMatch("^# .*\nrules: core\nversion: 1\\.0\\.0\ndigest: [0-9a-f]{64}\n$");
        _console.OutputText.ShouldStartWith("Wrote promoaudit.lock: core 1.0.0, digest ");
    }

    [Fact]
    public void The_pinned_release_is_used_where_nothing_else_is_said()
    {
        Pin("core@1.0.0");
        _console.Run("check", "holey.yaml", "--fail-on", "never").ShouldBe(0, _console.ErrorText);
        _console.OutputText.ShouldContain("1 plan audited with core 1.0.0 (149 rules)");
        _console.Run("rules", "list").ShouldBe(0);
        _console.OutputText.ShouldContain("core 1.0.0: 149 rules.");
    }

    [Fact]
    public void The_built_in_rules_can_be_pinned()
    {
        _console.Run("rules", "lock").ShouldBe(0);
        _console.Run("check", "holey.yaml", "--fail-on", "never").ShouldBe(0, _console.ErrorText);
        _console.Edited(Lock, "digest: ", "digest: 0").With(Lock, _console.Read(Lock)[..^2] + "\n");
        _console.Run("check", "holey.yaml").ShouldBe(2);
        _console.ErrorText.ShouldContain("error[PA435]: core ");
        _console.ErrorText.ShouldContain("promoaudit rules lock");
    }

    [Theory]
    [InlineData("check holey.yaml --rules small@1.0.0")]
    [InlineData("fix holey.yaml --rules rules")]
    [InlineData("attack holey.yaml --rules core")]
    [InlineData("check holey.yaml --rules releases/small-1.0.0.promoaudit-rules")]
    public void Other_rules_than_the_pinned_ones_give_no_verdict(string command)
    {
        Pin("core@1.0.0");
        _console.Run(command.Split(' ')).ShouldBe(2);
        _console.ErrorText.ShouldContain("error[PA435]: core 1.0.0 with digest ");
        _console.ErrorText.ShouldContain(" is pinned here, and the rules found are ");
        _console.ErrorText.ShouldContain($"promoaudit rules lock --rules {command.Split(' ')[^1]}");
        _console.ErrorText.ShouldContain("--> promoaudit.lock:2:1");
    }

    [Fact]
    public void Rules_that_are_only_looked_at_need_not_be_the_pinned_ones()
    {
        Pin("core@1.0.0");
        _console.Run("rules", "test", "rules").ShouldBe(0, _console.ErrorText);
        _console.Run("explain", "price/below-cost", "--rules", "rules").ShouldBe(0, _console.ErrorText);
    }

    [Fact]
    public void A_folder_of_rules_is_pinned_with_its_place()
    {
        Pin("rules");
        _console.Read(Lock).ShouldEndWith("from: \"rules\"\n");
        _console.Run("check", "holey.yaml").ShouldBe(1, _console.ErrorText);
        _console.OutputText.ShouldContain("audited with small 1.0.0");
        _console.Edited("rules/limits/total-missing.yaml", "severity: high", "severity: low");
        _console.Run("check", "holey.yaml").ShouldBe(2);
        _console.ErrorText.ShouldContain("error[PA435]: small 1.0.0");
        _console.ErrorText.ShouldContain("promoaudit rules lock --rules rules.");
    }

    [Fact]
    public void A_lock_counts_below_its_folder_in_the_same_repository()
    {
        Pin("core@1.0.0");
        Directory.CreateDirectory(_console.PathOf(".git"));
        Directory.CreateDirectory(_console.PathOf("shop/plans"));
        using var below = new TestConsole(_console.PathOf("shop/plans"));
        below.With("plan.yaml", SmallWorld.Good).Run("check", "plan.yaml", "--rules", "core").ShouldBe(2);
        below.ErrorText.ShouldContain("--> ../../promoaudit.lock:2:1");
        below.Run("check", "plan.yaml").ShouldBe(0, below.ErrorText);
        below.OutputText.ShouldContain("core 1.0.0");
        below.Run("rules", "lock").ShouldBe(0);
        below.OutputText.ShouldStartWith("Wrote ../../promoaudit.lock: core ");
    }

    [Fact]
    public void A_lock_above_the_repository_or_without_one_means_nothing()
    {
        Pin("core@1.0.0");
        Directory.CreateDirectory(_console.PathOf("shop"));
        using var below = new TestConsole(_console.PathOf("shop"));
        below.With("plan.yaml", SmallWorld.Good).Run("rules", "list").ShouldBe(0);
        below.OutputText.ShouldNotContain("core 1.0.0");
        Directory.CreateDirectory(_console.PathOf(".git"));
        Directory.CreateDirectory(_console.PathOf("shop/.git"));
        below.Run("rules", "list").ShouldBe(0);
        below.OutputText.ShouldNotContain("core 1.0.0");
    }

    [Theory]
    [InlineData("", "[PA431]")]
    [InlineData("core 1.0.0", "[PA431]")]
    [InlineData("- core", "[PA431]")]
    [InlineData("rules: core\nversion: 1.0.0\n", "[PA302]")]
    [InlineData("rules: core\nversion: one\ndigest: D\n", "[PA312]")]
    [InlineData("rules: core\nversion: 1.0.0\ndigest: abc\n", "[PA432]")]
    [InlineData("rules: ../core\nversion: 1.0.0\ndigest: D\n", "[PA432]")]
    [InlineData("rules: core\nversion: 1.0.0\ndigest: D\nfrom: ../../etc\n", "[PA433]")]
    [InlineData("rules: core\nversion: 1.0.0\ndigest: D\nfrom: /etc\n", "[PA433]")]
    [InlineData("rules: core\nversion: 7.0.0\ndigest: D\n", "[PA434]")]
    [InlineData("rules: other\nversion: 1.0.0\ndigest: D\n", "[PA434]")]
    [InlineData("rules: core\nversion: 1.0.0\ndigest: D\n", "[PA435]")]
    [InlineData("rules: core\nversion: 1.0.0\ndigest: D\nfrom: nowhere\n", "[PA541]")]
    [InlineData("rules: core\nversion: 1.0.0\ndigest: D\nform: rules\n", "[PA301]")]
    public void A_lock_that_cannot_be_followed_is_never_passed_by(string text, string code)
    {
        _console.With(Lock, text.Replace("D", new string('0', 64), StringComparison.Ordinal));
        _console.Run("check", "holey.yaml").ShouldBe(2);
        _console.ErrorText.ShouldContain(code);
        _console.OutputText.ShouldContain("Nothing was audited.");
    }

    [Fact]
    public void A_folder_in_the_place_of_a_lock_is_not_passed_by()
    {
        Directory.CreateDirectory(_console.PathOf(Lock));
        _console.Run("check", "holey.yaml").ShouldBe(2);
        _console.ErrorText.ShouldContain("\"promoaudit.lock\" cannot be read. It is a folder.");
    }

    [Fact]
    public void Rules_outside_of_the_folder_cannot_be_pinned()
    {
        Directory.CreateDirectory(_console.PathOf("shop"));
        using var below = new TestConsole(_console.PathOf("shop"));
        below.Run("rules", "lock", "--rules", "../rules").ShouldBe(2);
        below.ErrorText.ShouldContain("[PA437]");
        File.Exists(below.PathOf(Lock)).ShouldBeFalse();
    }

    private void Pin(string reference) =>
        _console.Run("rules", "lock", "--rules", reference).ShouldBe(0, _console.ErrorText);
}
