using FsCheck;
using FsCheck.Fluent;

namespace PromoAudit.Tests.Expressions;

/// <summary>Three answers: <c>t</c> true, <c>f</c> false, <c>u</c> unknown.</summary>
public sealed class KleeneTests
{
    private const string Unknown = "promotion.approved";

    [Theory]
    [InlineData("t", "t", "t", "t")]
    [InlineData("t", "f", "f", "t")]
    [InlineData("t", "u", "u", "t")]
    [InlineData("f", "t", "f", "t")]
    [InlineData("f", "f", "f", "f")]
    [InlineData("f", "u", "f", "u")]
    [InlineData("u", "t", "u", "t")]
    [InlineData("u", "f", "f", "u")]
    [InlineData("u", "u", "u", "u")]
    public void And_and_or_follow_the_table(string left, string right, string and, string or)
    {
        Answer($"{Written(left)} and {Written(right)}").ShouldBe(and);
        Answer($"{Written(left)} or {Written(right)}").ShouldBe(or);
    }

    [Theory]
    [InlineData("t", "f")]
    [InlineData("f", "t")]
    [InlineData("u", "u")]
    public void Not_follows_the_table(string operand, string not) => Answer($"not {Written(operand)}").ShouldBe(not);

    [Theory]
    [InlineData("", "f", "t", "t")]
    [InlineData("t", "t", "t", "f")]
    [InlineData("f", "f", "f", "t")]
    [InlineData("u", "u", "u", "u")]
    [InlineData("tf", "t", "f", "f")]
    [InlineData("ut", "t", "u", "f")]
    [InlineData("uf", "u", "f", "u")]
    [InlineData("utf", "t", "f", "f")]
    public void Quantifiers_follow_and_and_or(string elements, string any, string all, string none)
    {
        var list =
            elements.Length == 0 ? "filter([true], b => false)" : $"[{string.Join(", ", elements.Select(Written))}]";
        Answer($"any({list}, b => b)").ShouldBe(any);
        Answer($"all({list}, b => b)").ShouldBe(all);
        Answer($"none({list}, b => b)").ShouldBe(none);
    }

    [Theory]
    [InlineData("if promotion.approved then 1 else 2", "unknown")]
    [InlineData("if promotion.approved then 2 else 2", "2")]
    [InlineData("if promotion.stacks then 2 else promotion.cost / 1 CNY", "2")]
    [InlineData("promotion.cost > 3 CNY", "unknown")]
    [InlineData("promotion.cost != 3 CNY", "unknown")]
    [InlineData("promotion.cost + 3 CNY", "unknown")]
    [InlineData("abs(promotion.cost)", "unknown")]
    [InlineData("promotion.cost ?? 3 CNY", "¥3")]
    [InlineData("promotion.cost in [3 CNY]", "unknown")]
    public void What_depends_on_an_unknown_is_unknown(string text, string value) => Demo.Show(text).ShouldBe(value);

    [Theory]
    [InlineData("promotion.cost > 3 CNY", "promotion.cost@plan.yaml:4:1")]
    [InlineData(
        "promotion.approved and promotion.cost > 3 CNY",
        "promotion.approved@plan.yaml:1:1 promotion.cost@plan.yaml:4:1"
    )]
    [InlineData("promotion.cost + promotion.cost > 0", "promotion.cost@plan.yaml:4:1")]
    [InlineData("any(plan.items, i => i.cost > 100 CNY)", "item.cost@plan.yaml:1:1")]
    [InlineData("has(promotion.limits.perBuyer)", "promotion.limits.perBuyer@plan.yaml:1:1")]
    [InlineData("first(plan.unknownItems).price > 3 CNY", "plan.unknownItems@plan.yaml:1:1")]
    public void An_unknown_names_the_fields_that_would_decide_it(string text, string fields) =>
        string.Join(" ", Demo.Evaluate(text).Missing.Fields.Select(field => $"{field.Path}@{field.Place}"))
            .ShouldBe(fields);

    [Fact]
    public void De_Morgan_holds_for_three_answers() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Conditions.ToArbitrary(),
                Conditions.ToArbitrary(),
                (left, right) =>
                    Answer($"not (({left}) and ({right}))") == Answer($"not ({left}) or not ({right})")
                    && Answer($"not (({left}) or ({right}))") == Answer($"not ({left}) and not ({right})")
            )
        );

    private static Gen<string> Conditions => Gen.Sized(size => Condition(Math.Min(size, 4)));

    private static Gen<string> Condition(int depth)
    {
        var leaf = Gen.Elements("true", "false", Unknown, "promotion.cost > 3 CNY", "1 < 2");
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Condition(depth - 1);
        return Gen.OneOf(
            leaf,
            inner.Select(operand => $"not ({operand})"),
            inner.SelectMany(left => inner.Select(right => $"(({left}) and ({right}))")),
            inner.SelectMany(left => inner.Select(right => $"(({left}) or ({right}))"))
        );
    }

    private static string Written(string letter) => Written(letter[0]);

    private static string Written(char letter) =>
        letter switch
        {
            't' => "true",
            'f' => "false",
            _ => Unknown,
        };

    private static string Answer(string text) => Demo.Show(text)[..1];
}
