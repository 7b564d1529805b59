using PromoAudit.Workshop.Starting;

namespace PromoAudit.Tests.Cli;

public sealed class RulesNewCommandTests : IDisposable
{
    private const string Rule = "my-rules/limits/big-discount.yaml";

    private readonly TestConsole _console = new();

    public void Dispose() => _console.Dispose();

    public static TheoryData<string, string, string> Starts()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var kind in RuleStarter.Kinds)
        {
            data.Add(kind, "", "en");
            data.Add(kind, "", "zh");
            data.Add(kind, "name: mine\nversion: 0.3.0\nextends: core\n", "en");
            data.Add(kind, "name: mine\nversion: 0.3.0\n", "zh");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_rule_to_start_from_works_straight_away(string kind, string manifest, string language)
    {
        if (manifest.Length > 0)
        {
            _console.With("my-rules/ruleset.yaml", manifest);
        }

        _console
            .Run("rules", "new", "limits/big-discount", "--for", kind, "--lang", language)
            .ShouldBe(0, _console.OutputText + _console.ErrorText);
        _console.Run("rules", "test", "my-rules", "--rule", "limits/*").ShouldBe(0, _console.OutputText);
        _console.Run("init", "plan.yaml").ShouldBe(0);
        _console.Run("check", "plan.yaml", "--rules", "my-rules").ShouldBe(0, _console.OutputText + _console.ErrorText);
        var rule = _console.Read(Rule);
        rule.ShouldStartWith(language == "zh" ? "# 起步规则" : "# A rule to start from");
        rule.ShouldContain($"\nfor: {kind}\n");
        rule.ShouldNotContain("#base");
        rule.ShouldNotContain(language == "zh" ? "#en" : "#zh");
    }

    [Fact]
    public void A_set_without_a_quiet_plan_gets_whole_plans_as_examples()
    {
        _console.Run("rules", "new", "a/first");
        File.Delete(_console.PathOf("my-rules/base.yaml"));
        var first = _console.Read("my-rules/a/first.yaml").Replace("    plan:\n", "    plan:\n      promoaudit: 1\n");
        _console.With("my-rules/a/first.yaml", first);
        _console.Run("rules", "new", "a/second").ShouldBe(0, _console.OutputText + _console.ErrorText);
        _console.Read("my-rules/a/second.yaml").ShouldContain("      promoaudit: 1\n      plan: sample\n");
        File.Exists(_console.PathOf("my-rules/base.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void What_was_written_is_said()
    {
        _console.Run("rules", "new", "limits/big-discount").ShouldBe(0);
        _console.OutputText.ShouldBe(
            """
            Wrote my-rules/ruleset.yaml, my-rules/base.yaml, my-rules/limits/big-discount.yaml, my-rules/limits/big-discount.test.yaml.
            Change them, then run: promoaudit rules test my-rules --rule limits/big-discount

            """
        );
        _console.Read("my-rules/ruleset.yaml").ShouldBe("name: my-rules\nversion: 1.0.0\n");
        _console.Read("my-rules/base.yaml").ShouldStartWith("# The quiet plan");
    }

    [Fact]
    public void The_folder_is_this_one_where_this_one_is_a_set()
    {
        _console.With("ruleset.yaml", "name: here\nversion: 1.0.0\n");
        _console.Run("rules", "new", "limits/big-discount", "--lang", "zh").ShouldBe(0);
        _console.OutputText.ShouldStartWith("已生成 limits/big-discount.yaml、limits/big-discount.test.yaml。\n");
        Directory.Exists(_console.PathOf("my-rules")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("limits/big-discount.yaml")]
    [InlineData("limits/big-discount.test.yaml")]
    public void Nothing_is_overwritten(string path)
    {
        _console.Run("rules", "new", "a/other");
        _console.With($"my-rules/{path}", "precious");
        _console.Run("rules", "new", "limits/big-discount").ShouldBe(3);
        _console.ErrorText.ShouldStartWith($"error[PA382]: \"my-rules/{path}\" is already there and was not touched.");
        _console.Read($"my-rules/{path}").ShouldBe("precious");
        Directory.GetFiles(_console.PathOf("my-rules/limits")).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("BigDiscount", "Write my/big-discount.")]
    [InlineData("Limits/Big Discount", "Write limits/big-discount.")]
    [InlineData("my-rules/limits/big-discount.yaml", "Write limits/big-discount.")]
    [InlineData("../../etc/passwd", "Write etc/passwd.")]
    [InlineData("限额/大优惠", "Write it like limits/big-discount.")]
    public void An_id_that_is_none_is_told_with_what_to_write(string id, string remedy)
    {
        _console.Run("rules", "new", id).ShouldBe(3);
        _console.ErrorText.ShouldStartWith($"error[PA381]: \"{id}\" is not an id");
        _console.ErrorText.ShouldContain(remedy);
        Directory.GetFileSystemEntries(_console.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_set_that_cannot_be_read_gets_no_rule()
    {
        _console.With("my-rules/ruleset.yaml", "name: mine\n");
        _console.Run("rules", "new", "limits/big-discount").ShouldBe(2);
        _console.ErrorText.ShouldContain("--> my-rules/ruleset.yaml:1:1");
        File.Exists(_console.PathOf(Rule)).ShouldBeFalse();
    }

    [Fact]
    public void Examples_that_do_not_fit_the_quiet_plan_are_told()
    {
        _console.Run("rules", "new", "a/first");
        var plan = _console.Read("my-rules/base.yaml").Replace("    cost: 18\n", "");
        _console.With("my-rules/base.yaml", plan);
        _console.Run("rules", "new", "price/thin", "--for", "item").ShouldBe(1);
        _console.OutputText.ShouldContain("Missing: catalog[CAP].cost");
        _console.OutputText.ShouldContain("Wrote my-rules/price/thin.yaml");
    }

    [Fact]
    public void The_steps_of_the_guide_work()
    {
        var guide = File.ReadAllText(RepositoryRoot.File("rules/README.md"));
        var steps = guide.Split("<!-- start -->\n```sh\n")[1].Split("```")[0].Trim().Split('\n');
        _console.Run("init", "plan.yaml");
        foreach (var step in steps)
        {
            var words = step.Split(' ');
            words[0].ShouldBe("promoaudit");
            _console.Run(words[1..]).ShouldBe(0, step);
        }

        steps.Length.ShouldBe(3);
    }
}
