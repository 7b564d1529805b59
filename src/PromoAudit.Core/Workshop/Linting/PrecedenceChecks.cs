using PromoAudit.Expressions;

namespace PromoAudit.Workshop.Linting;

/// <summary>Operators that bind otherwise than they are read.</summary>
internal static class PrecedenceChecks
{
    /// <summary><c>a ?? b * c</c>, which is <c>(a ?? b) * c</c>.</summary>
    public static void BareDefault(LintedRule rule, LintComplaints complaints)
    {
        foreach (var (text, expression) in rule.Conditions())
        {
            var source = ExpressionSource.FromScalar(text);
            foreach (var sum in SyntaxParts.All(expression.Root.Syntax).OfType<BinarySyntax>())
            {
                if (
                    sum
                        is {
                            Operator: Operator.Add or Operator.Subtract or Operator.Multiply or Operator.Divide,
                            Left: BinarySyntax { Operator: Operator.Default } value
                        }
                    && !IsBracketed(source.Text, value)
                )
                {
                    var (before, after, sign) = (
                        ExpressionPrinter.Print(value),
                        ExpressionPrinter.Print(sum.Right),
                        sum.Operator.Text()
                    );
                    var other =
                        $"{ExpressionPrinter.Print(value.Left)} ?? ({ExpressionPrinter.Print(value.Right)} {sign} {after})";
                    complaints.Add(
                        source.PlaceOf(sum.Span),
                        new(
                            $"`??` binds tightest: this is `({before}) {sign} {after}`.",
                            $"`??` 结合得最紧：这里的意思是 `({before}) {sign} {after}`。"
                        ),
                        new(
                            $"Write these brackets, or `{other}` if that is meant.",
                            $"请写上这对括号；如果想要的是 `{other}`，请这样写。"
                        )
                    );
                }
            }
        }
    }

    private static bool IsBracketed(string text, Syntax part) =>
        text.AsSpan(0, part.Span.Start).TrimEnd().EndsWith("(")
        && text.AsSpan(part.Span.End).TrimStart().StartsWith(")");
}
