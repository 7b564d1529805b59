using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Rules;

/// <summary>What a set may change about the rules of the set that it extends, and what it is told when it may not.</summary>
public sealed class RuleChangesTests
{
    private const string Changed = "limits/too-many-uses";

    private static readonly string Locked = RuleTexts
        .With("id: limits/too-many-uses", "id: limits/locked\nlocked: true")
        .Replace("{type: Count, default: 100,", "{type: Count, default: 100, min: 50, max: 200,");

    [Fact]
    public void A_parameter_has_the_value_that_the_set_gives_it()
    {
        var rule = Rule("params: {tolerated: 7}");
        rule.Parameters[0].Default.ShouldBe("7");
        rule.Severities.Length.ShouldBe(2);
        rule.Condition.When.Text.ShouldBe("promotion.uses > tolerated");
    }

    [Fact]
    public void A_word_takes_the_place_of_the_whole_severity() =>
        Rule("severity: low").Severities.ShouldBe([new SeverityStep(Severity.Low, null)]);

    [Fact]
    public void A_rule_that_is_off_is_in_the_set_and_does_not_run()
    {
        var rule = Rule("off: true");
        rule.IsOff.ShouldBeTrue();
        rule.Runs.ShouldBeFalse();
        rule.Status.ShouldBe(RuleStatus.Stable);
    }

    [Fact]
    public void The_rule_below_stays_as_it_is()
    {
        var set = On("off: true").Load();
        set.Extends.ShouldNotBeNull().Find(Changed).ShouldNotBeNull().Runs.ShouldBeTrue();
    }

    [Fact]
    public void What_one_set_switches_off_the_next_may_switch_on_again_and_both_reasons_stay()
    {
        var set = Folder("off: false", "./company")
            .With("company/ruleset.yaml", Manifest("company", "core", "off: true"))
            .Load();
        var rule = set.Find(Changed).ShouldNotBeNull();
        rule.Runs.ShouldBeTrue();
        rule.Changes.Select(change => (change.Set, change.Reason, change.By))
            .ShouldBe([("company", "we know better", "li.na"), ("acme", "we know better", "li.na")]);
    }

    [Theory]
    [InlineData("params: {tolerated: 7}")]
    [InlineData("severity: low")]
    [InlineData("off: true")]
    public void Every_change_makes_another_digest(string change)
    {
        var plain = new RuleFolder("name: acme\nversion: 2.0.0\nextends: core\n").Load().Digest;
        var digest = On(change).Load().Digest;
        digest.ShouldNotBe(plain);
        digest.ShouldBe(On(change).Load().Digest);
        On(change, reason: "another reason").Load().Digest.ShouldNotBe(digest);
    }

    [Fact]
    public void A_changed_set_can_be_written_prepared_and_what_is_off_stays_off()
    {
        var stream = new MemoryStream();
        On("off: true").Load().WritePrepared(stream);
        stream.Position = 0;
        RuleSet.ReadPrepared(stream).Find(Changed).ShouldNotBeNull().IsOff.ShouldBeTrue();
    }

    [Theory]
    [InlineData("params: {tolerated: 7 CNY}", "Count is needed here, but `7 CNY` is Money.", "`tolerated` is `100`.")]
    [InlineData("params: {tolerated: promotion.uses}", "promotion", "`tolerated` is `100`.")]
    [InlineData("params: {tolerate: 7}", "has no parameter \"tolerate\".", "Write \"tolerated\".")]
    [InlineData("params: {limit: 7}", "has no parameter \"limit\".", "It has tolerated.")]
    [InlineData("params: {tolerated: }", "\"tolerated\" takes one value.", "tolerated: 20 CNY")]
    [InlineData("params: [tolerated]", "\"params\" takes a group", "params: {tolerated: 20 CNY}")]
    [InlineData("severity: hihg", "does not know the word \"hihg\"", "Write \"high\"")]
    [InlineData("severity: {high: promotion.uses > 3, otherwise: low}", "\"severity\" takes one value", "critical")]
    [InlineData("off: yes", "does not know the word \"yes\"", "true, false")]
    [InlineData("severty: low", "A change has no key \"severty\".", "Write \"severity\".")]
    [InlineData("# nothing", "Nothing is changed about limits/too-many-uses.", "off: true")]
    public void What_cannot_be_changed_is_an_error_with_its_place(string change, string problem, string help)
    {
        var complaints = On(change).Complaints();
        complaints.ShouldStartWith("error[");
        complaints.ShouldContain(problem);
        complaints.ShouldContain(help);
        complaints.ShouldContain("--> ruleset.yaml:");
    }

    [Theory]
    [InlineData("too-many-uses", "Write \"limits/too-many-uses\".")]
    [InlineData("limits/too-many-use", "Write \"limits/too-many-uses\".")]
    [InlineData("price/unheard-of", "`promoaudit rules list` shows the rules")]
    public void A_change_to_an_unknown_rule_is_told_which_it_may_be(string id, string help)
    {
        var complaints = On("off: true", id).Complaints();
        complaints.ShouldContain($"core 1.2.0 has no rule \"{id}\".");
        complaints.ShouldContain(help);
    }

    [Fact]
    public void A_rule_of_the_set_itself_cannot_be_changed_in_the_manifest() =>
        On("off: true", "limits/own")
            .With("limits/own.yaml", RuleTexts.Of("limits/own", "promotion.uses > 5"))
            .Complaints()
            .ShouldContain("those of this set are changed in their own files");

    [Fact]
    public void Without_a_set_below_there_is_nothing_to_change() =>
        new RuleFolder(Manifest("acme", "core", "off: true").Replace("extends: core\n", ""))
            .With(RuleTexts.Path, RuleTexts.Good)
            .Complaints()
            .ShouldContain("`change` is for the rules of a set that this one extends");

    [Fact]
    public void Every_change_has_a_reason() =>
        new RuleFolder(Manifest("acme", "core", "off: true").Replace("reason", "ticket"))
            .Complaints()
            .ShouldContain("A change does not say \"reason\"");

    [Fact]
    public void A_figure_for_a_change_is_shown_how_to_write_one() =>
        new RuleFolder($"name: acme\nversion: 2.0.0\nextends: core\nchange:\n  {Changed}: off\n")
            .Complaints()
            .ShouldContain($"\"{Changed}\" takes a group of `key: value` lines.");

    [Theory]
    [InlineData("params: {tolerated: 100}", "`tolerated` of limits/too-many-uses is 100 without this.")]
    [InlineData("params: {tolerated: 50 + 50}", "is 100 without this.")]
    [InlineData("off: false", "limits/too-many-uses is not switched off, so this changes nothing.")]
    [InlineData("off: true\n    severity: low", "so that other changes of it have no effect.")]
    public void A_change_that_changes_nothing_is_a_warning(string change, string warning)
    {
        var diagnostics = new Diagnostics();
        On(change).LoadWith(diagnostics).ShouldNotBeNull();
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldContain(warning);
        diagnostics.Sorted().ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("off: true", "company has locked limits/locked, so it cannot be switched off.")]
    [InlineData("severity: high", "so it cannot be made milder: high instead of critical.")]
    [InlineData("params: {tolerated: 49}", "`tolerated` cannot be 49: it is at least 50 and at most 200.")]
    [InlineData("params: {tolerated: 201}", "`tolerated` cannot be 201")]
    public void A_locked_rule_cannot_be_weakened(string change, string problem) =>
        OnLocked(change).Complaints().ShouldContain(problem);

    [Theory]
    [InlineData("severity: critical")]
    [InlineData("params: {tolerated: 50}")]
    [InlineData("params: {tolerated: 200}")]
    public void A_locked_rule_may_be_made_graver_and_tuned_within_bounds(string change) =>
        OnLocked(change).Load().Find("limits/locked").ShouldNotBeNull().Runs.ShouldBeTrue();

    [Fact]
    public void A_parameter_of_a_locked_rule_without_bounds_is_not_tuned_at_all() =>
        OnLocked("params: {tolerated: 120}", Locked.Replace(" min: 50, max: 200,", ""))
            .Complaints()
            .ShouldContain("its parameter \"tolerated\" has no bounds within which it may be tuned");

    [Fact]
    public void A_locked_rule_cannot_be_absorbed_by_a_rule_of_another_set() =>
        OnLocked("severity: critical")
            .With("limits/own.yaml", RuleTexts.Of("limits/own", "promotion.uses > 5", more: "absorbs: [limits/locked]"))
            .Complaints()
            .ShouldContain("limits/locked is locked, so a rule of another set cannot absorb it");

    [Fact]
    public void Bounds_hold_for_rules_that_are_not_locked_too() =>
        OnLocked("params: {tolerated: 10}", Locked.Replace("\nlocked: true", ""))
            .Complaints()
            .ShouldContain("it is at least 50 and at most 200");

    [Theory]
    [InlineData("{type: Count, default: 100, min: 101,", "`tolerated` cannot be 100: it is at least 101.")]
    [InlineData("{type: Count, default: 100, max: 3 CNY,", "Count is needed here")]
    [InlineData(
        "{type: Text, default: \"'a'\", max: \"'b'\",",
        "A parameter of type Text has no smaller and greater values."
    )]
    public void Bounds_are_of_the_unit_and_the_default_keeps_them(string parameter, string problem) =>
        new RuleFolder()
            .With(RuleTexts.Path, RuleTexts.With("{type: Count, default: 100,", parameter))
            .Complaints()
            .ShouldContain(problem);

    [Theory]
    [InlineData("5 CNY", "20 CNY", true)]
    [InlineData("5 CNY", "20 USD", false)]
    [InlineData("5 CNY", "4 CNY", false)]
    public void Money_is_held_against_money_of_its_own_currency(string min, string value, bool isFine)
    {
        var rule = RuleTexts.Good.Replace(
            "{type: Count, default: 100,",
            $"{{type: Money, default: 9 CNY, min: {min},",
            StringComparison.Ordinal
        );
        rule = rule.Replace("promotion.uses > tolerated", "promotion.amountOff > tolerated")
            .Replace("excess: promotion.uses - tolerated", "excess: promotion.uses - 1");
        var folder = Folder($"params: {{tolerated: {value}}}", "./company")
            .With("company/ruleset.yaml", "name: company\nversion: 1.0.0\n")
            .With($"company/{RuleTexts.Path}", rule);
        (folder.Complaints() == "").ShouldBe(isFine, folder.Complaints());
    }

    [Fact]
    public void A_change_or_a_reference_to_a_deprecated_rule_names_the_one_that_replaces_it()
    {
        var old = RuleTexts.Of("limits/old", "promotion.uses > 5", more: "status: deprecated\nreplacedBy: limits/new");
        var diagnostics = new Diagnostics();
        var set = Folder("off: true", "./company", "limits/old")
            .With("company/ruleset.yaml", "name: company\nversion: 1.0.0\n")
            .With("company/limits/old.yaml", old)
            .With("company/limits/new.yaml", RuleTexts.Of("limits/new", "promotion.uses > 7"))
            .With("limits/own.yaml", RuleTexts.Of("limits/own", "promotion.uses > 9", more: "absorbs: [limits/old]"))
            .LoadWith(diagnostics);
        set.ShouldNotBeNull().Find("limits/old").ShouldNotBeNull().Runs.ShouldBeFalse();
        diagnostics.Sorted().Count.ShouldBe(2);
        diagnostics
            .Sorted()
            .ShouldAllBe(warning =>
                warning.Message.English == "limits/old is deprecated and no longer runs."
                && warning.Remedy.GetValueOrDefault().English == "Name limits/new, which takes its place."
            );
    }

    private static Rule Rule(string change) => On(change).Load().Find(Changed).ShouldNotBeNull();

    private static RuleFolder On(string change, string id = Changed, string reason = "we know better") =>
        Folder(change, "core", id, reason);

    private static RuleFolder OnLocked(string change, string? rule = null) =>
        Folder(change, "./company", "limits/locked")
            .With("company/ruleset.yaml", "name: company\nversion: 1.0.0\n")
            .With("company/limits/locked.yaml", rule ?? Locked);

    private static RuleFolder Folder(
        string change,
        string extends,
        string id = Changed,
        string reason = "we know better"
    ) => new(Manifest("acme", extends, change, id, reason));

    private static string Manifest(
        string name,
        string extends,
        string change,
        string id = Changed,
        string reason = "we know better"
    ) =>
        $"""
            name: {name}
            version: 2.0.0
            extends: {extends}
            change:
              {id}:
                {change}
                reason: {reason}
                by: li.na

            """;
}
