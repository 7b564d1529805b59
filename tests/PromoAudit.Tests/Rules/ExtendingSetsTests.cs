using PromoAudit.Rules;

namespace PromoAudit.Tests.Rules;

/// <summary>Sets that stand on other sets. The set <c>core</c> of these tests is the good rule alone.</summary>
public sealed class ExtendingSetsTests
{
    private const string Manifest = "name: acme\nversion: 2.0.0\n";
    private const string OnCore = Manifest + "extends: core\n";

    private static readonly string Own = RuleTexts.Of("limits/own", "promotion.uses > 5");

    [Fact]
    public void A_set_has_the_rules_of_the_set_that_it_extends()
    {
        var set = new RuleFolder(OnCore).With("limits/own.yaml", Own).Load();
        set.Rules.Select(rule => rule.Id).ShouldBe(["limits/own", "limits/too-many-uses"]);
        set.OwnRules.Select(rule => rule.Id).ShouldBe(["limits/own"]);
        set.Extends.ShouldNotBeNull().Name.ShouldBe("core");
        set.HomeOf(set.Rules[1]).Name.ShouldBe("core");
    }

    [Fact]
    public void A_set_needs_no_rules_of_its_own() => new RuleFolder(OnCore).Load().Rules.Length.ShouldBe(1);

    [Theory]
    [InlineData("core@1.2.0")]
    [InlineData("\"core\"")]
    public void A_set_is_named_with_or_without_its_version(string name) =>
        new RuleFolder($"{Manifest}extends: {name}\n").Load().Rules.Length.ShouldBe(1);

    [Fact]
    public void A_set_extends_a_folder_inside_its_own_which_extends_core()
    {
        var set = new RuleFolder(Manifest + "extends: ./company\n")
            .With("company/ruleset.yaml", "name: company\nversion: 1.0.0\nextends: core\n")
            .With("company/limits/own.yaml", Own)
            .With("limits/other.yaml", RuleTexts.Of("limits/other", "promotion.uses > 7"))
            .Load();
        set.Rules.Select(rule => set.HomeOf(rule).Name).ShouldBe(["acme", "company", "core"]);
    }

    [Fact]
    public void The_digest_is_another_when_the_set_below_is() =>
        new RuleFolder(OnCore)
            .Load()
            .Digest.ShouldNotBe(new RuleFolder().With(RuleTexts.Path, RuleTexts.Good).Load().Digest);

    [Fact]
    public void A_rule_may_absorb_one_of_the_set_below() =>
        new RuleFolder(OnCore)
            .With("limits/own.yaml", Own + "\nabsorbs: [limits/too-many-uses]\n")
            .Load()
            .Rules[0]
            .Absorbs.ShouldBe(["limits/too-many-uses"]);

    [Fact]
    public void A_mistake_below_is_told_and_does_not_make_names_of_its_rules_unknown()
    {
        var complaints = new RuleFolder(Manifest + "extends: ./company\n")
            .With("company/ruleset.yaml", "name: company\nversion: 1.0.0\n")
            .With("company/limits/broken.yaml", Own.Replace("limits/own", "limits/broken").Replace("high", "hihg"))
            .With("limits/own.yaml", Own + "\nabsorbs: [limits/broken]\n")
            .Complaints();
        complaints.ShouldContain("Write \"high\"");
        complaints.ShouldNotContain("no rule of this set");
    }

    [Theory]
    [InlineData("extends: cor", "No set is called \"cor\".", "Write `extends: core`.")]
    [InlineData("extends: elsewhere", "No set is called \"elsewhere\".", "Name one of core")]
    [InlineData("extends: core@9.0.0", "does not have version 9.0.0 of core; it has 1.2.0.", "`extends: core@1.2.0`")]
    [InlineData("extends: ./compny", "\"./compny\" is no folder inside this one", "Write `extends: ./company`.")]
    [InlineData("extends: ../company", "\"../company\" is no folder inside this one", "")]
    [InlineData("extends: ./../company", "is no folder inside this one", "")]
    [InlineData("extends: /etc", "\"/etc\" is no folder inside this one", "never one outside")]
    [InlineData("extends: ./", "is no folder inside this one", "")]
    [InlineData("extends: [core]", "\"extends\" takes one value", "extends: core")]
    public void What_cannot_be_extended_is_told_with_what_can(string extends, string problem, string help)
    {
        var complaints = new RuleFolder($"{Manifest}{extends}\n")
            .With("company/ruleset.yaml", "name: company\nversion: 1.0.0\n")
            .Complaints();
        complaints.ShouldContain(problem);
        complaints.ShouldContain(help);
        complaints.ShouldContain("ruleset.yaml:3:");
    }

    [Fact]
    public void A_rule_with_the_id_of_one_below_is_told_where_that_one_is()
    {
        var complaints = new RuleFolder(OnCore).With(RuleTexts.Path, RuleTexts.Good).Complaints();
        complaints.ShouldContain("core 1.2.0, which this set extends, has a rule \"limits/too-many-uses\" already");
        complaints.ShouldContain($"`{RuleTexts.Path}`");
        complaints.ShouldContain($"--> {RuleTexts.Path}:1:5");
    }

    [Fact]
    public void A_set_that_extends_one_of_its_own_name_is_shown_the_circle() =>
        new RuleFolder(Manifest + "extends: ./company\n")
            .With("company/ruleset.yaml", "name: company\nversion: 1.0.0\nextends: ./below\n")
            .With("company/below/ruleset.yaml", "name: acme\nversion: 1.0.0\nextends: core\n")
            .Complaints()
            .ShouldContain("acme extends company extends acme");

    [Fact]
    public void Sets_stand_on_each_other_only_so_deep()
    {
        var folder = new RuleFolder(Manifest + "extends: ./a\n");
        var path = "";
        for (var depth = 0; depth < RuleSetLoader.MaxDepth; depth++)
        {
            path += "a/";
            folder.With($"{path}ruleset.yaml", $"name: a{depth}\nversion: 1.0.0\nextends: ./a\n");
        }

        folder.Complaints().ShouldContain("More than 5 sets stand on each other");
    }
}
