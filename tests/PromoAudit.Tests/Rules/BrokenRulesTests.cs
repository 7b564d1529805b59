using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Tests.Rules;

/// <summary>
/// One mistake, one complaint, under the letters that are wrong. Each case is what stands at one key of a rule with nothing else wrong in it;
/// the place of the caret is between ⟦ and ⟧.
/// </summary>
public sealed class BrokenRulesTests
{
    private static readonly (string Code, string Part)[] Cases =
    [
        // Signs of other languages and of Chinese input methods.
        ("PA201", "when: promotion.stacks ⟦&&⟧ promotion.uses > tolerated"),
        ("PA201", "when: promotion.stacks ⟦||⟧ promotion.uses > tolerated"),
        ("PA201", "when: \"promotion.uses > tolerated and ⟦!⟧promotion.stacks\""),
        ("PA201", "when: promotion.uses > tolerated and promotion.uses ⟦=⟧ 3"),
        ("PA201", "when: promotion.uses > tolerated and promotion.uses ⟦<>⟧ 3"),
        ("PA201", "when: promotion.uses ⟦＞⟧ tolerated"),
        ("PA201", "when: promotion.uses > tolerated and promotion.uses ⟦＝⟧ 3"),
        ("PA201", "when: promotion.uses > max(tolerated⟦，⟧3)"),
        ("PA201", "when: promotion.uses > tolerated and promotion.name == ⟦《⟧满减"),
        ("PA201", "when: promotion.uses > tolerated and promotion.kind in [gift⟦、⟧coupon]"),
        ("PA201", "when: promotion.uses ⟦≥⟧ tolerated"),
        ("PA201", "when: promotion.uses > tolerated ⟦且⟧ promotion.stacks"),
        ("PA201", "when: promotion.uses > tolerated⟦或者⟧promotion.stacks"),
        ("PA201", "when: promotion.uses > tolerated and ⟦非⟧promotion.stacks"),
        ("PA201", "when: promotion.uses ⟦大于等于⟧ tolerated"),
        ("PA202", "when: promotion.uses > tolerated and promotion.name == ⟦\"满减⟧"),
        // Figures and units.
        ("PA203", "when: promotion.uses > tolerated and promotion.amountOff > ⟦100元⟧"),
        ("PA203", "when: promotion.uses > tolerated and promotion.share > ⟦8折⟧"),
        ("PA203", "when: promotion.uses > tolerated and promotion.share > ⟦85折⟧"),
        ("PA203", "when: promotion.uses > tolerated and promotion.amountOff > ⟦¥500⟧"),
        ("PA203", "when: promotion.uses > tolerated and promotion.amountOff > ⟦$ 1,234.50⟧"),
        ("PA203", "when: promotion.uses > tolerated and promotion.amountOff > ⟦５００⟧ CNY"),
        ("PA203", "when: promotion.uses > tolerated and promotion.share > ⟦1２.５％⟧"),
        ("PA203", "when: promotion.uses > tolerated and promotion.starts > ⟦2026-11-11⟧"),
        ("PA203", "when: promotion.uses > tolerated and promotion.starts > ⟦2026-11-11T00:00+08:00⟧"),
        ("PA221", "when: promotion.uses > tolerated and ⟦promotion.starts > '2026-11-11'⟧"),
        ("PA203", "when: promotion.uses > tolerated and promotion.amountOff > 100 ⟦RMB⟧"),
        ("PA203", "when: promotion.uses > tolerated and promotion.lasts > ⟦7天⟧"),
        ("PA204", "when: promotion.uses > tolerated and promotion.lasts > 7 ⟦days⟧"),
        ("PA204", "when: promotion.uses > tolerated and promotion.uses > 10⟦,⟧000"),
        ("PA204", "when: promotion.uses > tolerated and promotion.amountOff > 5⟦,⟧000 CNY"),
        ("PA221", "when: promotion.uses > tolerated and ⟦promotion.amountOff > 100⟧"),
        ("PA221", "when: promotion.uses > tolerated and ⟦promotion.share > 30⟧"),
        ("PA221", "when: promotion.uses > tolerated and ⟦promotion.lasts > 7⟧"),
        ("PA220", "when: promotion.uses > tolerated and ⟦promotion.amountOff + 20%⟧ > 60 CNY"),
        // Shapes of an expression.
        ("PA204", "when: 0 < promotion.uses ⟦<⟧ tolerated"),
        ("PA204", "when: promotion.uses > tolerated and⟦⟧"),
        ("PA204", "when: (promotion.uses > tolerated⟦⟧"),
        ("PA204", "when: promotion.uses > tolerated⟦)⟧"),
        ("PA204", "when: promotion.uses > tolerated ⟦AND⟧ promotion.stacks"),
        ("PA204", "when: promotion.uses > tolerated and promotion.kind ⟦not⟧ in [gift]"),
        ("PA204", "when: promotion.uses > (if promotion.stacks then tolerated⟦)⟧"),
        ("PA205", "when: promotion.uses > tolerated and promotion.name.⟦startsWith⟧('满')"),
        ("PA205", "when: promotion.uses > tolerated and promotion.name.⟦exists⟧()"),
        // Names.
        ("PA210", "when: ⟦promotoin⟧.uses > tolerated"),
        ("PA210", "when: promotion.uses > ⟦tolerated-tolerated⟧"),
        ("PA211", "when: promotion.⟦usse⟧ > tolerated"),
        ("PA211", "when: promotion.⟦uses-promotion⟧.limits.total > tolerated"),
        ("PA212", "when: promotion.uses.⟦total⟧ > tolerated"),
        ("PA213", "when: promotion.uses > tolerated and promotion.kind == ⟦gfit⟧"),
        ("PA214", "when: ⟦conut⟧(plan.items) > tolerated"),
        // Calls and lambdas.
        ("PA215", "when: promotion.uses > ⟦abs(tolerated, 2)⟧"),
        ("PA216", "when: promotion.uses > tolerated and ⟦lower(promotion.amountOff)⟧ == 'x'"),
        ("PA217", "when: promotion.uses > tolerated and ⟦any(plan.items)⟧"),
        ("PA204", "when: promotion.uses > tolerated and (x ⟦=>⟧ true)"),
        ("PA217", "when: promotion.uses > abs(⟦x => 3⟧)"),
        ("PA218", "when: promotion.uses > tolerated and any(plan.items, ⟦plan⟧ => true)"),
        ("PA219", "when: promotion.uses > tolerated and any(⟦promotion.limits⟧, x => true)"),
        ("PA211", "when: promotion.uses > tolerated and any(plan.items, i => i.⟦prise⟧ > 3 CNY)"),
        ("PA223", "when: promotion.uses > tolerated and any(plan.items, i => ⟦i.price⟧)"),
        // Types.
        ("PA222", "when: promotion.uses > tolerated and ⟦promotion.name⟧"),
        ("PA223", "when: ⟦promotion.uses - tolerated⟧"),
        ("PA224", "when: promotion.uses > (if promotion.stacks then tolerated else ⟦3 CNY⟧)"),
        ("PA225", "when: promotion.uses in [tolerated, ⟦2 CNY⟧]"),
        ("PA226", "when: promotion.uses > tolerated and promotion.uses in ⟦3⟧"),
        ("PA226", "when: promotion.uses > tolerated and promotion.kind in ⟦gift⟧"),
        ("PA226", "when: promotion.uses > tolerated and promotion.kind in ⟦'gift'⟧"),
        ("PA221", "when: promotion.uses > tolerated and ⟦[promotion.uses, 3] == 7⟧"),
        ("PA221", "when: promotion.uses > tolerated and ⟦map(plan.items, i => i.sku) != 'TEE'⟧"),
        ("PA227", "when: promotion.uses > tolerated and has(⟦promotion.uses > 3⟧)"),
        ("PA227", "let: {kept: promotion.uses, excess: 'if declared(⟦kept⟧) then tolerated else 0'}"),
        ("PA228", "when: promotion.uses > tolerated and ⟦promotion.kind > gift⟧"),
        // Answers that are the same for every plan, and what is never reached.
        ("PA230", "when: promotion.uses > tolerated and ⟦1 < 2⟧"),
        ("PA230", "when: ⟦promotion.uses > tolerated and promotion.uses < tolerated⟧"),
        ("PA230", "when: promotion.uses > tolerated and promotion.uses > 50 and ⟦promotion.uses < 30⟧"),
        ("PA230", "when: promotion.uses > tolerated and (⟦promotion.uses > 5 or promotion.uses <= 5⟧)"),
        ("PA230", "when: promotion.uses > tolerated and promotion.kind == gift and ⟦promotion.kind == coupon⟧"),
        ("PA232", "let: {excess: 'if promotion.uses > 9 then tolerated else if ⟦promotion.uses > 90⟧ then 1 else 0'}"),
        ("PA324", "severity: {critical: excess > 9, medium: ⟦excess > 90⟧, otherwise: high}"),
        ("PA324", "severity: {critical: ⟦promotion.uses > tolerated⟧, otherwise: high}"),
        // Every way to write a text in YAML.
        ("PA211", "when: 'promotion.name == ''x'' and promotion.⟦usse⟧ > tolerated'"),
        ("PA211", "when: \"promotion.name == \\\"x\\\" and promotion.⟦usse⟧ > tolerated\""),
        ("PA211", "when: \"promotion.name == '\\u6ee1' and\\n promotion.⟦usse⟧ > tolerated\""),
        ("PA211", "when: \"promotion.stacks and \\\n  promotion.⟦usse⟧ > tolerated\""),
        ("PA211", "when: promotion.stacks\n  and promotion.⟦usse⟧ > tolerated"),
        ("PA211", "when: >-\n  promotion.stacks and\n\n    promotion.⟦usse⟧ > tolerated"),
        ("PA211", "when: |\n  promotion.stacks\n  and promotion.⟦usse⟧ > tolerated"),
        ("PA204", "when: |\n  promotion.uses > tolerated and⟦⟧\n"),
        ("PA221", "severity:\n  critical: >\n    ⟦promotion.amountOff\n    > 3⟧\n  otherwise: high"),
        // Messages.
        ("PA211", "message: {en: \"it''s \\\"{promotion.⟦nmae⟧}\\\" {excess}\", zh: \"{excess}\"}"),
        ("PA211", "message:\n  en: >-\n    {promotion.name}\n    is used {promotion.⟦usde⟧} times\n  zh: x"),
        ("PA231", "message: {en: \"used ⟦{⟧excess times\", zh: \"{excess}\"}"),
        ("PA231", "message: {en: \"{excess}\", zh: '多用了 excess⟦}⟧ 次'}"),
        ("PA231", "message: {en: \"{excess}\", zh: '多用了 ⟦｛⟧excess｝ 次'}"),
        ("PA305", "message: {en: \"{promotion.name} {excess}\", zh: ⟦\"{promotion.name}\"⟧}"),
        ("PA304", "⟦title⟧: {en: Too many uses}"),
        ("PA304", "title: {en: Too many uses, zh: ⟦\"\"⟧}"),
        ("PA303", "title: ⟦Too many uses⟧"),
        ("PA211", "fix: [{set: promotion.limits.total, to: \"{{total: {promotion.⟦usse⟧}}}\"}]"),
        ("PA314", "fix: [{set: ⟦promotion.uses⟧, to: 3}]"),
        ("PA314", "at: ⟦promotion.uses + 1⟧"),
        ("PA314", "at: ⟦tolerated⟧"),
        ("PA314", "at: ⟦if promotion.stacks then promotion.limits.total else promotion.uses + 1⟧"),
        // Keys and words.
        ("PA301", "moneyAtRisk: promotion.amountOff * excess\n⟦serverity⟧: high"),
        ("PA308", "severity: ⟦hihg⟧"),
        ("PA308", "confidence: ⟦sure⟧"),
        ("PA301", "⟦confidense⟧: firm"),
        ("PA308", "classes: [⟦C99⟧]"),
        ("PA308", "for: ⟦promotions⟧"),
        ("PA302", "⟦when⟧:"),
        ("PA303", "when: ⟦[promotion.uses > 3]⟧"),
        ("PA308", "params: {tolerated: {type: ⟦Cuont⟧, default: 3, describes: {en: uses, zh: 次数}}}"),
        ("PA308", "params: {tolerated: {type: ⟦Integer⟧, default: 3, describes: {en: uses, zh: 次数}}}"),
        ("PA308", "params: {tolerated: {type: ⟦Instant⟧, default: 3, describes: {en: uses, zh: 次数}}}"),
        ("PA223", "params: {tolerated: {type: Count, default: ⟦30%⟧, describes: {en: uses, zh: 次数}}}"),
        ("PA223", "params: {tolerated: {type: Count, default: ⟦3 CNY⟧, describes: {en: uses, zh: 次数}}}"),
        ("PA223", "moneyAtRisk: ⟦excess⟧"),
        // YAML itself.
        ("PA001", "classes: ⟦[⟧C05\nconfidence: firm"),
        ("PA002", "confidence: firm\n⟦confidence⟧: certain"),
        ("PA006", "refs:\n⟦\t⟧- https://example.org/case"),
    ];

    [Fact]
    public void One_mistake_is_one_complaint_under_the_letters_that_are_wrong()
    {
        var text = new StringBuilder();
        foreach (var (code, part) in Cases)
        {
            var rule = Broken(part, out var caret);
            var found = Complaints(rule).Sorted();
            found.Select(each => $"{each.Code} {each.Place?.Span}").ShouldBe([$"{code} {caret}"], part);
            var diagnostic = found[0];
            text.Append(DiagnosticRenderer.Render(diagnostic, Language.English));
            text.Append(DiagnosticRenderer.Render(diagnostic, Language.Chinese)).Append('\n');
        }

        Baseline.Verify(text.ToString());
    }

    [Fact]
    public void Every_complaint_says_what_to_write_instead() =>
        Cases.Where(example => Complaints(Broken(example.Part)).Sorted()[0].Remedy is null).ShouldBeEmpty();

    [Fact]
    public void Several_mistakes_of_one_file_are_each_told()
    {
        var rule = Broken("when: promotion.uses > tolerated")
            .Replace("confidence: firm", "confidence: sure", StringComparison.Ordinal)
            .Replace("promotion.uses - tolerated", "promotion.usse - tolerated", StringComparison.Ordinal)
            .Replace("at: promotion.limits\n", "at: promotion.limit\n", StringComparison.Ordinal)
            .Replace("zh: 每次使用都要花钱。", "zh: ''", StringComparison.Ordinal);
        Complaints(rule).Sorted().Select(complaint => complaint.Code).ShouldBe(["PA308", "PA211", "PA211", "PA304"]);
    }

    private static string Broken(string part) => Broken(part, out _);

    /// <summary>The good rule with one part exchanged for the broken one.</summary>
    private static string Broken(string part, out SourceSpan caret)
    {
        var key = part.Replace("⟦", "", StringComparison.Ordinal);
        var rule = RuleTexts.Without(key[..key.IndexOfAny([':', '⟧'])]) + "\n" + part + "\n";
        var start = rule.IndexOf('⟦', StringComparison.Ordinal);
        var end = rule.IndexOf('⟧', StringComparison.Ordinal) - 1;
        caret = new SourceSpan(start, end);
        return rule.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
    }

    private static Diagnostics Complaints(string rule) => new RuleFolder().With(RuleTexts.Path, rule).Problems();
}
