using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>Whether figures are in messages as figures, and in conditions as something that can be tuned.</summary>
internal static class FigureChecks
{
    public static void NoFigure(LintedRule rule, LintComplaints complaints)
    {
        if (rule.Draft.Message is { } message && rule.Rule.Report.Message.English.Expressions.IsEmpty)
        {
            complaints.Add(
                message.English.Place,
                new(
                    "The message shows nothing of the plan, so it reads the same wherever the rule fires.",
                    "消息里没有方案中的任何内容，在哪里触发都是同一句话。"
                ),
                new(
                    "Show what was found: `{promotion.id}`, and the figures that make it a hole.",
                    "请写出发现的内容：`{promotion.id}`，以及构成漏洞的数值。"
                )
            );
        }
    }

    public static void Repeated(LintedRule rule, LintComplaints complaints)
    {
        foreach (var (key, text) in rule.Texts())
        {
            foreach (var scalar in new[] { text.English, text.Chinese })
            {
                Repeated(key, scalar, complaints);
            }
        }
    }

    /// <summary>A figure in the words that is also fixed in the condition: who changes one forgets the other.</summary>
    public static void Restated(LintedRule rule, LintComplaints complaints)
    {
        var literals = rule.Conditions()
            .SelectMany(condition => Literals.Of(condition.Expression.Root.Syntax))
            .Select(literal => ExpressionPrinter.Print(literal))
            .Where(written => written.Length > 1)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (key, text) in rule.Texts())
        {
            foreach (var literal in literals)
            {
                if (At(text.English.Value, literal) is { } start)
                {
                    var place = ExpressionSource
                        .FromScalar(text.English)
                        .PlaceOf(new SourceSpan(start, start + literal.Length));
                    complaints.Add(
                        place,
                        new(
                            $"\"{key}\" repeats `{literal}` of the condition in words.",
                            $"“{key}”的文字里又写了一遍条件中的 `{literal}`。"
                        ),
                        new("Make it a parameter, and show it in braces.", "请改成参数，并用花括号显示。")
                    );
                }
            }
        }
    }

    public static void Bare(LintedRule rule, LintComplaints complaints)
    {
        foreach (var (text, expression) in rule.Conditions())
        {
            var source = ExpressionSource.FromScalar(text);
            foreach (var literal in Literals.Compared(expression.Root.Syntax))
            {
                var written = ExpressionPrinter.Print(literal);
                complaints.Add(
                    source.PlaceOf(literal.Span),
                    new($"`{written}` can only be tuned by editing the rule.", $"`{written}` 只有改规则文件才能调整。"),
                    new(
                        $"Give it a name under `params`, with `default: {written}` and what it means.",
                        $"请在 `params` 里给它起名，写 `default: {written}` 和含义。"
                    )
                );
            }
        }
    }

    private static void Repeated(string key, YamlScalar scalar, LintComplaints complaints)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isCode = false;
        foreach (var piece in TemplateReader.Read(scalar, new Diagnostics()) ?? [])
        {
            if (piece.Source is not { } source)
            {
                isCode ^= piece.Text.AsSpan().Count('`') % 2 == 1;
            }
            else if (!isCode && !seen.Add(piece.Text))
            {
                complaints.Add(
                    source.PlaceOf(new SourceSpan(0, source.Text.Length)),
                    new($"\"{key}\" shows {{{piece.Text}}} twice.", $"“{key}”把 {{{piece.Text}}} 写了两遍。"),
                    new("Say it once; the second time a pronoun will do.", "写一遍就够，第二次可以用代词。")
                );
            }
        }
    }

    /// <summary>As a whole figure, 30% is not in 130%; what to write, in code, may well be the same.</summary>
    private static int? At(string text, string literal)
    {
        var start = text.IndexOf(literal, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = start + literal.Length;
        var isCode = text.AsSpan(0, start).Count('`') % 2 == 1;
        var isWhole =
            (start == 0 || !IsOfFigure(text[start - 1]))
            && (end == text.Length || !IsOfFigure(text[end]) || text[end] == '.');
        return isWhole && !isCode ? start : null;
    }

    private static bool IsOfFigure(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '%' or ',' or '_' or '{';
}
