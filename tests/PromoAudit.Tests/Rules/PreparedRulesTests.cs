using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Tests.Findings;

namespace PromoAudit.Tests.Rules;

public sealed class PreparedRulesTests
{
    private static readonly RuleFolder Folder = new RuleFolder()
        .With(RuleTexts.Path, RuleTexts.With("since: 1.0.0", "since: 1.0.0\nabsorbs: [limits/other]"))
        .With("limits/other.yaml", RuleTexts.Of("limits/other", "promotion.stacks", more: "status: preview"))
        .With(
            "limits/folded.yaml",
            RuleTexts.Of("limits/folded", ">-\n  item.cost > 3 CNY\n  and item.stock > 3", "item", at: "item")
        );

    [Fact]
    public void Prepared_rules_are_the_rules_they_were_made_from()
    {
        var read = Folder.Load();
        var prepared = Prepared(read);
        (prepared.Name, prepared.Version, prepared.Digest).ShouldBe((read.Name, read.Version, read.Digest));
        prepared.Rules.Select(Everything).ShouldBe(read.Rules.Select(Everything));
    }

    [Fact]
    public void Prepared_rules_give_the_same_verdict()
    {
        var read = DemoPlan.Audit(Folder.Load());
        var prepared = DemoPlan.Audit(Prepared(Folder.Load()));
        prepared.Findings.Select(Everything).ShouldBe(read.Findings.Select(Everything));
        prepared
            .Inconclusive.Select(answer => $"{answer.RuleId} {answer.Missing[0]}")
            .ShouldBe(read.Inconclusive.Select(answer => $"{answer.RuleId} {answer.Missing[0]}"));
    }

    [Fact]
    public void Comments_examples_and_the_order_of_files_have_no_part_in_the_digest()
    {
        var digest = new RuleFolder().With(RuleTexts.Path, RuleTexts.Good).Load().Digest;
        digest.Length.ShouldBe(64);
        Digest(RuleTexts.Good + "\n# a comment").ShouldBe(digest);
        Digest(RuleTexts.With("plan: {plan: b}", "plan: {plan: c}")).ShouldBe(digest);
        Digest(RuleTexts.With("Too many uses", "Used too often")).ShouldNotBe(digest);
        Digest(RuleTexts.With("default: 100,", "default: 101,")).ShouldNotBe(digest);
    }

    [Fact]
    public void Other_bytes_are_refused() =>
        Should.Throw<InvalidDataException>(() => RuleSet.ReadPrepared(new MemoryStream([1, 2, 3])));

    private static string Digest(string rule) => new RuleFolder().With(RuleTexts.Path, rule).Load().Digest;

    private static RuleSet Prepared(RuleSet set)
    {
        using var stream = new MemoryStream();
        set.WritePrepared(stream);
        stream.Position = 0;
        return PreparedReader.Read(stream, new DemoSchema());
    }

    private static string Everything(Rule rule) =>
        string.Join(
            '\n',
            rule.Id,
            rule.Status,
            rule.Subject,
            rule.Confidence,
            string.Join(' ', rule.Classes),
            rule.Since,
            rule.ReplacedBy,
            rule.Title,
            rule.Why,
            rule.When.ReplaceLineEndings(" "),
            string.Join(' ', rule.Severities),
            string.Join(' ', rule.Parameters),
            string.Join(' ', rule.Absorbs),
            string.Join(' ', rule.NotWhen),
            string.Join(' ', rule.References)
        );

    private static string Everything(Finding finding) =>
        string.Join(
            '\n',
            finding.RuleId,
            finding.Severity,
            finding.Place,
            finding.Title,
            finding.Message,
            finding.Why,
            finding.Remedy,
            finding.MoneyAtRisk,
            finding.IsPreview,
            finding.Fingerprint,
            string.Join(' ', finding.Subjects),
            string.Join(' ', finding.Related),
            string.Join(' ', finding.Fixes),
            string.Join(' ', finding.Values),
            string.Join(' ', finding.Absorbed)
        );
}
