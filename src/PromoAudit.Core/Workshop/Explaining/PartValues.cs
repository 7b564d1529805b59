using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Findings;
using PromoAudit.Text;
using MissingField = PromoAudit.Findings.MissingField;

namespace PromoAudit.Workshop.Explaining;

/// <summary>The values of parts for the subject in the frame, and how they are shown.</summary>
internal sealed class PartValues(Frame frame)
{
    /// <summary>A list is written out up to this many elements.</summary>
    private const int MostElements = 4;

    private const int MostLetters = 70;

    private static readonly LocalizedText Unknown = new("unknown", "未知");

    public Frame Frame => frame;

    /// <summary>Each part is looked at by itself: what the others took off the budget of steps must not cut it short.</summary>
    public Value Of(Node node)
    {
        frame.Renew();
        return node.Evaluate(frame);
    }

    public PartAnswer AnswerOf(Node node) =>
        !ReferenceEquals(node.Type, ExpressionType.Bool) ? PartAnswer.Value : AnswerOf(Of(node));

    public static PartAnswer AnswerOf(in Value value) =>
        value.IsUnknown ? PartAnswer.Unknown
        : value.IsTrue ? PartAnswer.True
        : PartAnswer.False;

    public FindingValue Told(Node node)
    {
        var value = Of(node);
        var told = FindingValues.Of(CodeOf(node), value, frame.Context.PlanCurrency);
        return told with { Shown = Shown(value) ?? told.Shown };
    }

    /// <summary>As people write it; null for a thing that has no name.</summary>
    public LocalizedText? Shown(in Value value)
    {
        if (value.IsUnknown)
        {
            return Unknown;
        }

        if (value.Kind == ValueKind.List && value.List.Count > MostElements)
        {
            return new LocalizedText($"{value.List.Count} entries", $"{value.List.Count} 项");
        }

        if (value is { Kind: ValueKind.Record, Record: not IDisplayed })
        {
            return null;
        }

        var currency = frame.Context.PlanCurrency;
        return new LocalizedText(
            ValueFormat.Write(value, currency, Language.English),
            ValueFormat.Write(value, currency, Language.Chinese)
        );
    }

    public static ImmutableArray<MissingField> MissingOf(in Value value) =>
        [.. value.Missing.Fields.Select(field => new MissingField(field.Path, field.Place, field.Reason))];

    public static string CodeOf(Node node) => ExpressionPrinter.Print(node.Syntax);

    /// <summary>What the rule calls it, cut where it is long: its parts stand below.</summary>
    public static string ShortCodeOf(Node node)
    {
        var code = CodeOf(node);
        return code.Length <= MostLetters ? code : code[..MostLetters].TrimEnd() + " …";
    }

    /// <summary>A chain of one operator as one list.</summary>
    public static ImmutableArray<Node> Flat(JunctionNode junction)
    {
        var parts = ImmutableArray.CreateBuilder<Node>();
        Collect(junction, junction.Operator, parts);
        return parts.DrainToImmutable();
    }

    private static void Collect(Node node, Operator @operator, ImmutableArray<Node>.Builder parts)
    {
        if (node is JunctionNode junction && junction.Operator == @operator)
        {
            Collect(junction.Left, @operator, parts);
            Collect(junction.Right, @operator, parts);
        }
        else
        {
            parts.Add(node);
        }
    }
}
