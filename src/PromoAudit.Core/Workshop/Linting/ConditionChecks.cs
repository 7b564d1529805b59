using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>Parts of conditions that decide nothing, and facts that will go.</summary>
internal static class ConditionChecks
{
    public static void DeprecatedFact(LintedRule rule, LintComplaints complaints)
    {
        foreach (var (text, expression) in rule.Conditions())
        {
            var source = ExpressionSource.FromScalar(text);
            foreach (var reference in expression.References)
            {
                if (reference.Property.Replacement is { } replacement)
                {
                    complaints.Add(
                        PlaceOf(reference, expression, source),
                        new(
                            $"`{reference.Path}` will go ({reference.Property.Describes.English}).",
                            $"`{reference.Path}`（{reference.Property.Describes.Chinese}）将不再提供。"
                        ),
                        new($"Ask `{replacement}` instead.", $"请改用 `{replacement}`。")
                    );
                }
            }
        }
    }

    /// <summary>A field of the plan compared with what no plan can say.</summary>
    public static void OutOfRange(LintedRule rule, LintComplaints complaints)
    {
        foreach (var (text, expression) in rule.Conditions())
        {
            var source = ExpressionSource.FromScalar(text);
            foreach (var compare in ConditionParts.Of(expression.Root).OfType<CompareNode>())
            {
                if (FixedAnswer(compare) is var (field, range, answer))
                {
                    var written = ExpressionPrinter.Print(compare.Syntax);
                    complaints.Add(
                        source.PlaceOf(compare.Syntax.Span),
                        new(
                            $"`{written}` is {(answer ? "true" : "false")} of every plan that says it: {field.Path} ({field.Property.Describes.English}) is {range.Described.English}.",
                            $"凡是填了的方案，`{written}` 都是 {(answer ? "true" : "false")}：{field.Path}（{field.Property.Describes.Chinese}）{range.Described.Chinese}。"
                        ),
                        new(
                            "Compare with a figure that plans can have on both sides.",
                            "请改成方案里可能高于也可能低于的数值。"
                        )
                    );
                }
            }
        }
    }

    /// <summary>A part of a chain that follows from another part of it.</summary>
    public static void Redundant(LintedRule rule, LintComplaints complaints)
    {
        foreach (var (text, expression) in rule.Conditions())
        {
            foreach (var chain in ConditionParts.ChainsOf(expression.Root))
            {
                Redundant(chain, ExpressionSource.FromScalar(text), complaints);
            }
        }
    }

    private static void Redundant(ConditionChain chain, ExpressionSource source, LintComplaints complaints)
    {
        var implications = new Implications();
        for (var index = 0; index < chain.Operands.Length; index++)
        {
            var part = chain.Operands[index];
            var other = Array.FindIndex(chain.Operands, each => each != part && Decides(each, part));
            if (other < 0 || (other > index && Decides(part, chain.Operands[other])))
            {
                continue;
            }

            var (idle, enough) = (
                ExpressionPrinter.Print(part.Syntax),
                ExpressionPrinter.Print(chain.Operands[other].Syntax)
            );
            complaints.Add(
                source.PlaceOf(part.Syntax.Span),
                new(
                    $"`{idle}` changes nothing beside `{enough}`, {(chain.Operator == Operator.And ? "which already asks for it" : "which already covers it")}.",
                    $"有了 `{enough}`，`{idle}` 不起作用。"
                ),
                new("Delete it, or change the figure that makes it so.", "请删掉，或者改正其中的数值。")
            );
        }

        // Beside "and" the weaker part is idle, beside "or" the stronger one.
        bool Decides(Node enough, Node idle) =>
            chain.Operator == Operator.And ? implications.Follows(enough, idle) : implications.Follows(idle, enough);
    }

    private static (PropertyNode Field, PossibleRange Range, bool Answer)? FixedAnswer(CompareNode compare)
    {
        var isMirrored = compare.Left is not PropertyNode;
        var (left, right) = isMirrored ? (compare.Right, compare.Left) : (compare.Left, compare.Right);
        var @operator = isMirrored ? compare.Operator.Mirrored() : compare.Operator;
        return
            left is PropertyNode field
            && PossibleRange.Of(field) is { } range
            && Bound.Of(right) is { IsFixed: true, Figure: var figure }
            && range.Answer(@operator, figure) is { } answer
            ? (field, range, answer)
            : null;
    }

    private static SourcePlace PlaceOf(PropertyReference reference, Expression expression, ExpressionSource source)
    {
        var member = SyntaxParts
            .All(expression.Root.Syntax)
            .OfType<MemberSyntax>()
            .FirstOrDefault(each => each.Name == reference.Property.Name);
        return source.PlaceOf(member?.NameSpan ?? expression.Root.Syntax.Span);
    }
}
