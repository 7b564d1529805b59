using System.Text;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Tests.Rules;

/// <summary>Every mistake in a rule set with what its author is told, in both languages; the golden file beside this one is the table.</summary>
public sealed class RuleMistakesTests
{
    private static readonly (string Name, string Rule)[] Rules =
    [
        ("a key nobody knows", RuleTexts.With("confidence: firm", "confidence: firm\nserverity: low")),
        ("a key far from every name", RuleTexts.With("confidence: firm", "confidence: firm\ncolour: red")),
        ("no condition", RuleTexts.Without("when")),
        ("hardly anything", "id: limits/too-many-uses\n"),
        ("a blank key", RuleTexts.With("when: promotion.uses > tolerated", "when:")),
        ("a blank key that is not needed", RuleTexts.With("refs: [https://example.org/case]", "refs:")),
        ("a list of rules", "- id: limits/too-many-uses\n"),
        ("a text for a rule", "too many uses\n"),
        ("broken YAML", "id: limits/too-many-uses\nclasses: [C05\nfor: promotion\n"),
        ("a list for a condition", RuleTexts.With("when: promotion.uses > tolerated", "when: [promotion.uses > 3]")),
        ("a word for classes", RuleTexts.With("classes: [C05]", "classes: C05")),
        ("a group among classes", RuleTexts.With("classes: [C05]", "classes: [{main: C05}]")),
        ("a text for parameters", RuleTexts.With("params:\n", "params: none\nx:\n")),
        (
            "a figure for a parameter",
            RuleTexts.With("{type: Count, default: 100, describes: {en: uses that do no harm, zh: 无害的次数}}", "100")
        ),
        (
            "a group for a name",
            RuleTexts.With("excess: promotion.uses - tolerated", "excess: {is: promotion.uses - tolerated}")
        ),
        (
            "a title in one language",
            RuleTexts.With("title: {en: Too many uses, zh: 使用次数过多}", "title: {en: Too many uses}")
        ),
        (
            "a title in Chinese only",
            RuleTexts.With("title: {en: Too many uses, zh: 使用次数过多}", "title: {zh: 使用次数过多}")
        ),
        ("a blank translation", RuleTexts.With("zh: 每次使用都要花钱。", "zh: \" \"")),
        (
            "a title without languages",
            RuleTexts.With("title: {en: Too many uses, zh: 使用次数过多}", "title: Too many uses")
        ),
        ("a third language", RuleTexts.With("title: {en: Too many uses,", "title: {en: Too many uses, de: Zu oft,")),
        (
            "a reason for silence in one language",
            RuleTexts.With("- {en: Somebody else pays., zh: 由别人出资。}", "- {en: Somebody else pays.}")
        ),
        ("a figure that the Chinese lacks", RuleTexts.With("多用了 {excess} 次", "用得太多")),
        ("a figure that the English lacks", RuleTexts.With("Write limits.total: {tolerated}.", "Write limits.total.")),
        ("an id that is no id", RuleTexts.With("id: limits/too-many-uses", "id: TooManyUses")),
        ("an id that is not the path", RuleTexts.With("id: limits/too-many-uses", "id: limits/too-many-claims")),
        ("an unknown severity", RuleTexts.With("otherwise: high}", "otherwise: hihg}")),
        ("an unknown rung", RuleTexts.With("{critical:", "{grave:")),
        ("a ladder without an end", RuleTexts.With(", otherwise: high}", "}")),
        ("a rung after the end", RuleTexts.With("otherwise: high}", "otherwise: high, low: promotion.uses > 1}")),
        ("a ladder that changes nothing", RuleTexts.With("otherwise: high}", "otherwise: critical}")),
        ("a list for severity", RuleTexts.With("{critical: promotion.uses > 1000, otherwise: high}", "[high, low]")),
        (
            "a severity of the wrong unit",
            RuleTexts.With("{critical: promotion.uses > 1000", "{critical: promotion.amountOff > 1000")
        ),
        (
            "a lowering that no example shows",
            Lowered("[{to: medium, when: promotion.uses < 9, because: {en: Few., zh: 很少。}}]")
        ),
        ("a lowering without a reason", Lowered("[{to: low, when: promotion.uses < 9}]")),
        ("a lowering that is a word", Lowered("low")),
        ("a lowering to no word", Lowered("[{to: lwo, when: promotion.uses < 9, because: {en: Few., zh: 很少。}}]")),
        (
            "a lowering that raises",
            Lowered("[{to: critical, when: promotion.uses < 9, because: {en: Few., zh: 很少。}}]")
        ),
        (
            "a lowering of the wrong unit",
            Lowered("[{to: low, when: promotion.uses < 9 CNY, because: {en: Few., zh: 很少。}}]")
        ),
        ("a lowering that always holds", Lowered("[{to: low, when: 3 < 9, because: {en: Few., zh: 很少。}}]")),
        (
            "a reason whose Chinese lacks the figure",
            Lowered("[{to: low, when: promotion.uses < 9, because: {en: \"{promotion.uses}\", zh: 很少。}}]")
        ),
        (
            "an example that is quiet and has a severity",
            RuleTexts.With("fires: false,", "fires: false, severity: low,")
        ),
        ("a severity of an example", RuleTexts.With("fires: true,", "fires: true, severity: grave,")),
        ("may be accepted perhaps", RuleTexts.With("confidence: firm", "confidence: firm\nacceptable: perhaps")),
        ("an unknown confidence", RuleTexts.With("confidence: firm", "confidence: sure")),
        ("an unknown subject", RuleTexts.With("for: promotion", "for: cart")),
        ("an unknown status", RuleTexts.With("since: 1.0.0", "since: 1.0.0\nstatus: beta")),
        ("an unknown class", RuleTexts.With("[C05]", "[C05, C99]")),
        ("an unknown fact", RuleTexts.With("when: promotion.uses > tolerated", "when: promotion.usage > tolerated")),
        (
            "a unit mismatch",
            RuleTexts.With("when: promotion.uses > tolerated", "when: promotion.amountOff > tolerated")
        ),
        (
            "a step behind one that holds already",
            RuleTexts.With(
                "{critical: promotion.uses > 1000,",
                "{critical: promotion.uses > 1000, medium: promotion.uses > 5000,"
            )
        ),
        (
            "a step that repeats another",
            RuleTexts.With("{critical: promotion.uses > 1000,", "{critical: excess > 9, low: excess > 9,")
        ),
        (
            "a step that the condition rules out",
            RuleTexts
                .With("{critical: promotion.uses > 1000,", "{critical: promotion.uses < 50,")
                .Replace(
                    "when: promotion.uses > tolerated",
                    "when: promotion.uses > 100 + tolerated and promotion.uses > 60",
                    StringComparison.Ordinal
                )
        ),
        (
            "a step that the condition includes",
            RuleTexts.With("{critical: promotion.uses > 1000,", "{critical: promotion.uses >= tolerated,")
        ),
        (
            "a lowering that the condition rules out",
            Lowered("[{to: low, when: promotion.uses <= tolerated, because: {en: Few., zh: 很少。}}]")
        ),
        (
            "a branch that is never reached",
            RuleTexts.With(
                "moneyAtRisk: promotion.amountOff * excess",
                "moneyAtRisk: promotion.amountOff * (if excess > 5 then 1 else if excess > 10 then 2 else 3)"
            )
        ),
        ("a constant condition", RuleTexts.With("when: promotion.uses > tolerated", "when: tolerated > 3")),
        (
            "a condition in a block of text",
            RuleTexts.With(
                "when: promotion.uses > tolerated",
                "when: >-\n  promotion.uses > tolerated\n  and promotion.stakcs"
            )
        ),
        (
            "a quoted condition",
            RuleTexts.With("when: promotion.uses > tolerated", "when: \"promotion.usage > tolerated\"")
        ),
        ("an unknown fact in a message", RuleTexts.With("{en: \"{promotion.name} is", "{en: \"{promotion.nmae} is")),
        ("an open brace in a message", RuleTexts.With("is used {excess} times", "is used {excess times")),
        (
            "money at risk that is no money",
            RuleTexts.With("moneyAtRisk: promotion.amountOff * excess", "moneyAtRisk: excess")
        ),
        (
            "a name whose expression is wrong",
            RuleTexts.With("excess: promotion.uses - tolerated", "excess: promotion.usage - tolerated")
        ),
        ("a parameter of an unknown type", RuleTexts.With("type: Count", "type: Cuont")),
        ("a default of another type", RuleTexts.With("default: 100,", "default: 100 CNY,")),
        ("a default that depends on the plan", RuleTexts.With("default: 100,", "default: promotion.uses,")),
        (
            "a parameter that nothing uses",
            RuleTexts.With(
                "params:\n",
                "params:\n  spare: {type: Bool, default: true, describes: {en: spare, zh: 备用}}\n"
            )
        ),
        ("a name that nothing uses", RuleTexts.With("let:\n", "let:\n  spare: promotion.uses\n")),
        ("a name with a capital", RuleTexts.With("excess: promotion", "Excess: promotion")),
        ("a name that is a word of the language", RuleTexts.With("let:\n", "let:\n  and: promotion.uses\n")),
        ("a name that is taken", RuleTexts.With("let:\n", "let:\n  promotion: plan.promotion\n")),
        ("a place that is a computation", RuleTexts.With("at: promotion.limits\n", "at: promotion.uses + 1\n")),
        ("a related place that is a computation", RuleTexts.With("at: promotion.threshold,", "at: 3 > 2,")),
        ("a fix of a computed fact", RuleTexts.With("set: promotion.limits.total", "set: promotion.uses")),
        ("a fix of nothing", RuleTexts.With("set: promotion.limits.total, ", "")),
        ("no firing example", RuleTexts.With("{fires: true", "{fires: unknown")),
        ("no quiet example", RuleTexts.With("{fires: false", "{fires: true")),
        ("an example that may fire", RuleTexts.With("{fires: false", "{fires: maybe")),
        ("an example without a plan", RuleTexts.With("{fires: false, plan: {plan: b}}", "{fires: false}")),
        ("a version that is none", RuleTexts.With("since: 1.0.0", "since: 1.0")),
        ("a version to come", RuleTexts.With("since: 1.0.0", "since: 1.3.0")),
        ("absorbing itself", RuleTexts.With("confidence: firm", "confidence: firm\nabsorbs: [limits/too-many-uses]")),
        (
            "absorbing an unknown rule",
            RuleTexts.With("confidence: firm", "confidence: firm\nabsorbs: [limits/too-many-claims]")
        ),
        ("replaced and running", RuleTexts.With("since: 1.0.0", "since: 1.0.0\nreplacedBy: limits/other")),
        ("too many names", RuleTexts.With("let:\n", $"let:\n{Many("  n{0}: promotion.uses\n", 51)}")),
        (
            "a condition too long",
            RuleTexts.With(
                "when: promotion.uses > tolerated",
                $"when: promotion.uses > tolerated{Many(" and promotion.uses > {0}", 300)}"
            )
        ),
    ];

    private static readonly (string Name, RuleFolder Folder)[] Folders =
    [
        ("an empty folder", new RuleFolder().Without("ruleset.yaml")),
        ("a set without rules", new RuleFolder()),
        ("a manifest without a version", new RuleFolder("name: demo\n").With(RuleTexts.Path, RuleTexts.Good)),
        (
            "a manifest with a bad version",
            new RuleFolder("name: demo\nversion: 1\n").With(RuleTexts.Path, RuleTexts.Good)
        ),
        ("a manifest that is a list", new RuleFolder("[demo]\n").With(RuleTexts.Path, RuleTexts.Good)),
        ("an unreadable file", new RuleFolder().With(RuleTexts.Path, "unreadable")),
        ("a base plan that is a list", new RuleFolder().With(RuleTexts.Path, RuleTexts.Good).With("base.yaml", "[]")),
        (
            "one id in two files",
            new RuleFolder().With(RuleTexts.Path, RuleTexts.Good).With("limits/too-often.yaml", RuleTexts.Good)
        ),
    ];

    [Fact]
    public void Every_mistake_in_a_rule_is_explained_in_both_languages()
    {
        var text = new StringBuilder();
        foreach (var (name, rule) in Rules)
        {
            var folder = new RuleFolder().With(RuleTexts.Path, rule).With("limits/other.yaml", Other);
            Append(text, name, folder);
        }

        Baseline.Verify(text.ToString());
    }

    [Fact]
    public void Every_mistake_in_a_folder_is_explained_in_both_languages()
    {
        var text = new StringBuilder();
        foreach (var (name, folder) in Folders)
        {
            Append(text, name, folder);
        }

        Baseline.Verify(text.ToString());
    }

    [Fact]
    public void A_broken_file_does_not_hide_the_mistakes_of_others()
    {
        var complaints = new RuleFolder()
            .With("limits/broken.yaml", "id: [\n")
            .With("limits/noisy.yaml", Many("key{0}: 1\n", 200))
            .With(RuleTexts.Path, RuleTexts.With("promotion.uses > tolerated", "promotion.usage > tolerated"))
            .Complaints();
        complaints.ShouldContain("--> limits/broken.yaml");
        complaints.ShouldContain("This file has 181 more problems.");
        complaints.ShouldContain("Promotion (one promotion of the plan) has no property `usage`.");
    }

    [Fact]
    public void A_file_that_is_too_long_is_not_read() =>
        new RuleFolder()
            .With(RuleTexts.Path, RuleTexts.Good + new string('\n', RuleReader.MaxLength))
            .Complaints()
            .ShouldStartWith("error[PA315]: The rule file has");

    [Fact]
    public void A_set_of_too_many_files_is_not_read()
    {
        var folder = new RuleFolder();
        for (var index = 0; index <= RuleSetLoader.MaxRules; index++)
        {
            folder.With($"limits/rule-{index}.yaml", "");
        }

        folder
            .Complaints()
            .ShouldBe(
                """
                error[PA315]: The set has 1001 files; 1000 are the most that is read.
                  = help: Split it into several sets.

                """
            );
    }

    [Fact]
    public void Any_text_in_a_rule_file_is_answered_and_never_thrown_at()
    {
        for (var cut = 0; cut < RuleTexts.Good.Length; cut += 7)
        {
            new RuleFolder().With(RuleTexts.Path, RuleTexts.Good[..cut]).Complaints().ShouldNotBeEmpty();
            foreach (var breaker in "{}[]:,\n\"'&*!|>#-\t\0")
            {
                var text = RuleTexts.Good.Insert(cut, breaker.ToString());
                Should.NotThrow(() => new RuleFolder().With(RuleTexts.Path, text).Complaints(), text);
            }
        }
    }

    private static string Lowered(string lowered) =>
        RuleTexts
            .With("confidence: firm", $"confidence: firm\nlowered: {lowered}")
            .Replace("fires: true,", "fires: true, severity: low,", StringComparison.Ordinal);

    private static string Other => RuleTexts.Of("limits/other", "promotion.stacks");

    private static void Append(StringBuilder text, string name, RuleFolder folder) =>
        text.Append("=== ")
            .Append(name)
            .Append('\n')
            .Append(folder.Complaints())
            .Append(folder.Complaints(Language.Chinese))
            .Append('\n');

    private static string Many(string format, int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(index => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, index))
        );
}
