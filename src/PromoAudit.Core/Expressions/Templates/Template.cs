using System.Collections.Immutable;
using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A figure of a message as data.</summary>
/// <param name="Name">What stands between the braces.</param>
internal sealed record NamedValue(string Name, Value Value);

/// <summary>Text with expressions in braces: <c>Returning {kept.returned} leaves {{…}}</c>; a doubled brace is a brace.</summary>
internal sealed class Template
{
    private readonly List<TemplatePart> _parts;

    private Template(List<TemplatePart> parts)
    {
        _parts = parts;
        var expressions = ImmutableArray.CreateBuilder<Expression>(parts.Count);
        foreach (var part in parts)
        {
            if (part.Expression is { } expression)
            {
                expressions.Add(expression);
            }
        }

        Expressions = expressions.DrainToImmutable();
    }

    /// <summary>The expressions in the braces, in order.</summary>
    public ImmutableArray<Expression> Expressions { get; }

    /// <summary>Compiles a template; null when something is wrong with it, which has then been reported.</summary>
    public static Template? Compile(YamlScalar scalar, Scope scope, Diagnostics diagnostics)
    {
        var pieces = TemplateReader.Read(scalar, diagnostics);
        if (pieces is null)
        {
            return null;
        }

        var parts = new List<TemplatePart>(pieces.Count);
        var failed = false;
        foreach (var piece in pieces)
        {
            if (piece.Source is not { } source)
            {
                parts.Add(new TemplatePart(piece.Text, null));
                continue;
            }

            var expression = ExpressionCompiler.CompileShown(source, scope, diagnostics);
            failed |= expression is null;
            parts.Add(new TemplatePart(piece.Text, expression));
        }

        return failed ? null : new Template(parts);
    }

    /// <summary>The text with every value written as people of that language write it.</summary>
    public string Render(Frame frame, Language language)
    {
        var builder = new StringBuilder();
        foreach (var part in _parts)
        {
            if (part.Expression is null)
            {
                builder.Append(part.Text);
            }
            else
            {
                var value = part.Expression.Evaluate(frame);
                builder.Append(ValueFormat.Write(value, frame.Context.PlanCurrency, language));
            }
        }

        return builder.ToString();
    }

    /// <summary>The values in the braces, each name once, for output as data.</summary>
    public IReadOnlyList<NamedValue> Values(Frame frame)
    {
        var values = new List<NamedValue>();
        foreach (var part in _parts)
        {
            if (
                part.Expression is not null
                && !values.Exists(known => string.Equals(known.Name, part.Text, StringComparison.Ordinal))
            )
            {
                values.Add(new NamedValue(part.Text, part.Expression.Evaluate(frame)));
            }
        }

        return values;
    }

    /// <param name="Text">Plain text, or what stands between the braces.</param>
    private sealed record TemplatePart(string Text, Expression? Expression);
}
