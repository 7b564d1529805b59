using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>A figure as plans write it: 300, 12.5, 20%, 7d.</summary>
/// <param name="Unit">What stands behind the number.</param>
internal sealed record WrittenFigure(decimal Number, string Unit)
{
    public static WrittenFigure? Of(YamlNode? node)
    {
        if (node is not YamlScalar { Style: ScalarStyle.Plain, Value: { Length: > 0 and < 24 } text })
        {
            return null;
        }

        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        var unit = text[end..];
        return
            decimal.TryParse(text[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (unit is "%" or "" || unit.All(char.IsAsciiLetterLower))
            ? new WrittenFigure(number, unit)
            : null;
    }

    public override string ToString() => Number.ToString("0.####", CultureInfo.InvariantCulture) + Unit;
}

/// <summary>What might stand in a field instead: what tests of the set say there, and figures around those of the rule.</summary>
internal sealed class FieldValues
{
    /// <summary>More of one field are not tried.</summary>
    private const int Most = 10;

    // Steps around a figure: just beside it, then far enough for products and shares of it to tell.
    private static readonly decimal[] Factors = [0.1m, 0.5m, 2m / 3m, 1.5m, 2m, 10m];

    /// <summary>Whether something runs at all: rules ask for it by other names, such as <c>promotion.isLive</c>.</summary>
    public const string Status = "status";

    private readonly PlanFieldWords _words = new();
    private readonly Dictionary<string, List<YamlNode>> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _keys = new(StringComparer.Ordinal);

    /// <param name="plans">All that tests of the set say, and the quiet plan.</param>
    public FieldValues(IEnumerable<YamlMapping> plans)
    {
        foreach (var field in plans.SelectMany(PlanField.AllOf))
        {
            Note(field);
        }

        foreach (var group in _words.GroupsWith(Status))
        {
            Key(group, Status);
        }
    }

    /// <summary>Fields of a group that tests of the set say.</summary>
    public IReadOnlyCollection<string> KeysOf(string group) =>
        _keys.TryGetValue(group, out var keys) ? keys : ImmutableArray<string>.Empty;

    /// <summary>Other values for a field, each once; the last leaves it out.</summary>
    /// <param name="literals">Figures that the rule mentions.</param>
    /// <param name="isMentioned">The rule asks for the field: all its words are tried, not only those of tests.</param>
    public IEnumerable<YamlNode> Instead(PlanField field, IReadOnlyCollection<WrittenFigure> literals, bool isMentioned)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (field.Value is { } there)
        {
            seen.Add(PlanText.Inline(there));
        }

        foreach (var value in All(field, literals, isMentioned))
        {
            if (seen.Add(PlanText.Inline(value)))
            {
                yield return value;
            }
        }

        if (field.Value is not null)
        {
            yield return PlanOverlay.Scalar("~");
        }
    }

    private IEnumerable<YamlNode> All(PlanField field, IReadOnlyCollection<WrittenFigure> literals, bool isMentioned)
    {
        if (field.Value is YamlScalar { Value: "true" or "false" } answer)
        {
            yield return PlanOverlay.Scalar(answer.Value == "true" ? "false" : "true");
        }

        if (WrittenFigure.Of(field.Value) is { } figure)
        {
            foreach (var literal in literals.Where(literal => literal.Unit == figure.Unit))
            {
                yield return PlanOverlay.Scalar(literal.ToString());
            }

            foreach (var factor in Factors)
            {
                var number = figure.Number * factor;
                yield return Figure(figure, number >= 10m ? decimal.Floor(number) : decimal.Round(number, 2));
            }

            yield return Figure(figure, figure.Number + 1m);
            if (figure.Number >= 1m)
            {
                yield return Figure(figure, figure.Number - 1m);
            }
        }

        foreach (var word in isMentioned ? _words.Of(field.Group, field.Key) : [])
        {
            yield return PlanOverlay.Scalar(word);
        }

        foreach (var value in _said.GetValueOrDefault($"{field.Group}.{field.Key}") ?? [])
        {
            yield return value;
        }
    }

    private static YamlScalar Figure(WrittenFigure like, decimal number) =>
        PlanOverlay.Scalar((like with { Number = number }).ToString());

    private void Note(PlanField field)
    {
        if (field.Key is "id" or "sku" or "promoaudit" or "plan" or "name" or "promotions" or "catalog")
        {
            return;
        }

        Key(field.Group, field.Key);
        var name = $"{field.Group}.{field.Key}";
        if (!_said.TryGetValue(name, out var values))
        {
            _said.Add(name, values = []);
        }

        var text = PlanText.Inline(field.Value ?? PlanOverlay.Scalar("~"));
        if (
            field.Value is { } value
            && values.Count < Most
            && text.Length <= 100
            && !values.Exists(known => PlanText.Inline(known) == text)
        )
        {
            values.Add(value);
        }
    }

    private void Key(string group, string key)
    {
        if (!_keys.TryGetValue(group, out var keys))
        {
            _keys.Add(group, keys = new SortedSet<string>(StringComparer.Ordinal));
        }

        keys.Add(key);
    }

    /// <summary>The figures and the names of fields that a rule mentions.</summary>
    public static (HashSet<WrittenFigure> Figures, HashSet<string> Names) MentionedBy(Rule rule)
    {
        var figures = new HashSet<WrittenFigure>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in Mutation.RulePart.AllOf(rule))
        {
            foreach (var spot in new Mutation.Spot(part.Syntax).All(_ => false))
            {
                switch (spot.Node)
                {
                    case LiteralSyntax { Kind: not (TokenKind.Text or TokenKind.True or TokenKind.False) } literal:
                        var isMoney = literal.Text.Length > 0 && literal.Text.All(char.IsAsciiLetterUpper);
                        figures.Add(
                            new WrittenFigure(
                                literal.Number,
                                literal.Kind == TokenKind.Percent ? "%"
                                    : isMoney ? ""
                                    : literal.Text
                            )
                        );
                        break;
                    case MemberSyntax member:
                        names.Add(member.Name);
                        break;
                    default:
                        break;
                }
            }
        }

        return (figures, names);
    }
}
