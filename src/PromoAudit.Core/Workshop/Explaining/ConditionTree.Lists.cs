using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <content>What is asked of the elements of a list: those that decide, a few of them.</content>
internal sealed partial class ConditionTree
{
    private const int MostElements = 3;

    /// <summary>Elements that are looked at to find those that decide.</summary>
    private const int MostLookedAt = 1_000;

    private ExplainedPart Elements(ExplainedPart line, QuantifierNode quantifier)
    {
        if (_left <= 0 || _values.Of(quantifier.List).IsUnknown || quantifier.Body is not { } body)
        {
            return line with { Parts = Facts(quantifier.List) };
        }

        var answer = _values.AnswerOf(quantifier);
        var decides =
            answer == PartAnswer.Unknown ? answer
            : answer == PartAnswer.True == (quantifier.Kind == MacroKind.None) ? PartAnswer.False
            : PartAnswer.True;
        return WithElements(line, quantifier, element => _values.AnswerOf(body) == decides);
    }

    /// <summary>A list that is counted or added up: the elements that come in.</summary>
    private ImmutableArray<ExplainedPart> OverList(MacroNode macro)
    {
        if (macro.Body is not { } body || _values.Of(macro.List).IsUnknown)
        {
            return Facts(macro.List);
        }

        var isCondition = ReferenceEquals(body.Type, ExpressionType.Bool);
        var line = WithElements(
            Bare(PartKind.Calculation, macro),
            macro,
            element => !isCondition || _values.Of(body) is { IsTrue: true } or { IsUnknown: true }
        );
        return line.More > 0 && line.Parts.Length > 0
            ? [.. line.Parts[..^1], line.Parts[^1] with { More = line.More }]
            : line.Parts;
    }

    private ExplainedPart WithElements(ExplainedPart line, MacroNode macro, Func<Value, bool> shows)
    {
        var list = _values.Of(macro.List).List;
        var kept = _values.Frame[macro.Slot];
        var parts = ImmutableArray.CreateBuilder<ExplainedPart>();
        var more = 0;
        for (var index = 0; index < list.Count; index++)
        {
            if (index >= MostLookedAt)
            {
                more += list.Count - index;
                break;
            }

            _values.Frame[macro.Slot] = list[index];
            if (!shows(list[index]))
            {
                continue;
            }

            if (parts.Count < MostElements && _left > 0)
            {
                parts.Add(Element(macro, list[index], index, isOpen: parts.Count == 0));
            }
            else
            {
                more++;
            }
        }

        _values.Frame[macro.Slot] = kept;
        var facts = parts.Count == 0 ? Facts(macro.List) : [];
        return line with { Parts = [.. facts, .. parts], More = more };
    }

    /// <param name="isOpen">The first is opened; the others are one line each.</param>
    private ExplainedPart Element(MacroNode macro, in Value element, int index, bool isOpen)
    {
        var name = _values.Shown(element) ?? new LocalizedText($"entry {index + 1}", $"第 {index + 1} 项");
        if (macro.Body is not { } body)
        {
            return Bare(PartKind.Element, macro.List) with { Text = name };
        }

        var part =
            isOpen ? Part(body)
            : ReferenceEquals(body.Type, ExpressionType.Bool) ? Line(PartKind.Condition, body, holds: true)
            : Bare(PartKind.Element, body);
        return part with
        {
            Text = ReferenceEquals(body.Type, ExpressionType.Bool)
                ? new LocalizedText($"{name.English}: {part.Text.English}", $"{name.Chinese}：{part.Text.Chinese}")
                : name,
            Kind = ReferenceEquals(body.Type, ExpressionType.Bool) ? part.Kind : PartKind.Element,
        };
    }
}
