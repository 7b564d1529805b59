using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Tests.Expressions;

public sealed class UnitTests
{
    private static readonly Dictionary<UnitType, string> Samples = new()
    {
        [ExpressionType.Bool] = "promotion.stacks",
        [ExpressionType.Number] = "(promotion.uses / 7)",
        [ExpressionType.Percent] = "promotion.share",
        [ExpressionType.Money] = "promotion.amountOff",
        [ExpressionType.Count] = "promotion.uses",
        [ExpressionType.Duration] = "promotion.lasts",
        [ExpressionType.Instant] = "promotion.starts",
        [ExpressionType.Text] = "promotion.name",
    };

    private static readonly Operator[] Signs = [Operator.Add, Operator.Subtract, Operator.Multiply, Operator.Divide];

    [Fact]
    public void Arithmetic_takes_the_units_of_the_table_and_no_others()
    {
        foreach (var (left, first) in Samples)
        {
            foreach (var (right, second) in Samples)
            {
                foreach (var sign in Signs)
                {
                    var text = $"{first} {sign.Text()} {second}";
                    TypeOf(text).ShouldBe(UnitTable.Find(sign, left, right), text);
                }
            }
        }
    }

    [Fact]
    public void Arithmetic_yields_values_of_the_units_it_promises()
    {
        foreach (var row in UnitTable.Rows)
        {
            var text = $"{Samples[row.Left]} {row.Operator.Text()} {Samples[row.Right]}";
            Demo.Evaluate(text).Kind.ShouldBe(row.Result.Kind, text);
        }
    }

    [Fact]
    public void Figures_compare_with_their_like_and_with_nothing_else()
    {
        foreach (var (left, first) in Samples)
        {
            foreach (var (right, second) in Samples)
            {
                var alike = left.Accepts(right) || right.Accepts(left);
                (TypeOf($"{first} == {second}") is not null).ShouldBe(alike, $"{first} == {second}");
                (TypeOf($"{first} < {second}") is not null).ShouldBe(alike && left.IsFigure, $"{first} < {second}");
            }
        }
    }

    [Theory]
    [InlineData("promotion.amountOff > 0")]
    [InlineData("0 < promotion.share")]
    [InlineData("promotion.lasts >= 0")]
    [InlineData("max(promotion.amountOff, 0) > 1 CNY")]
    [InlineData("(promotion.cost ?? 0) == 0")]
    [InlineData("sum([promotion.amountOff, 0]) > 0")]
    public void Zero_is_zero_in_every_unit(string text) => TypeOf(text).ShouldBe(ExpressionType.Bool);

    [Fact]
    public void Arithmetic_agrees_with_decimal_arithmetic() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(-1_000_000, 1_000_000).Select(cents => cents / 100m).ToArbitrary(),
                Gen.Choose(-1_000_000, 1_000_000).Select(cents => cents / 100m).ToArbitrary(),
                (left, right) =>
                {
                    var (a, b) = (Written(left), Written(right));
                    Demo.Evaluate($"{a} + {b}").Number.ShouldBe(left + right);
                    Demo.Evaluate($"{a} - {b}").Number.ShouldBe(left - right);
                    Demo.Evaluate($"{a} * {b}").Number.ShouldBe(left * right);
                    Demo.Evaluate($"{a} < {b}").IsTrue.ShouldBe(left < right);
                    Demo.Evaluate($"{a} >= {b}").IsTrue.ShouldBe(left >= right);
                    Demo.Evaluate($"{a} == {b}").IsTrue.ShouldBe(left == right);
                    Demo.Evaluate($"{a} CNY * 20%").Number.ShouldBe(left * 0.2m);
                    if (right != 0)
                    {
                        Demo.Evaluate($"{a} / {b}").Number.ShouldBe(left / right);
                    }
                }
            )
        );

    private static string Written(decimal number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static ExpressionType? TypeOf(string text) =>
        ExpressionCompiler.Compile(Demo.Source(text), Demo.Scope(), null, new Diagnostics())?.Type;
}
