using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>Says a condition as a sentence, or the opposite of it; a mark beside it says whether it is so.</summary>
internal sealed class Claims(PartValues values)
{
    private static readonly LocalizedText Yes = new("yes", "是");
    private static readonly LocalizedText No = new("no", "否");

    /// <param name="holds">False to say the opposite.</param>
    /// <param name="withValues">Whether figures stand behind their names.</param>
    public LocalizedText Of(Node node, bool holds = true, bool withValues = true) =>
        node switch
        {
            NotNode not => Of(not.Operand, !holds, withValues),
            JunctionNode junction => Joined(junction, holds, withValues),
            CompareNode compare => Comparison(compare, holds, withValues),
            InNode among => Among(Said(among.Operand, withValues), Said(among.List, withValues), holds),
            InWordsNode among => Among(Said(among.Operand, withValues), Words(among), holds),
            PresenceNode presence => Presence(presence, holds),
            KnownNode known => Known(PartValues.ShortCodeOf(known.Operand), holds),
            QuantifierNode quantifier => Quantified(quantifier, holds),
            DefaultNode otherwise => WithDefault(otherwise, holds, withValues),
            IfNode choice => Choice(choice, holds, withValues),
            LetNode let => new LocalizedText(
                $"{let.Name.Name} {(holds ? "holds" : "does not hold")}",
                $"{let.Name.Name} {(holds ? "成立" : "不成立")}"
            ),
            LiteralNode literal => literal.Value.IsTrue == holds
                ? new("this always holds", "恒成立")
                : new("this never holds", "恒不成立"),
            _ => new LocalizedText(
                $"{PartValues.ShortCodeOf(node)} is {(holds ? Yes : No).English}",
                $"{PartValues.ShortCodeOf(node)} 为“{(holds ? Yes : No).Chinese}”"
            ),
        };

    /// <summary>What stands on one side of a comparison: what the rule calls it, and its value.</summary>
    public LocalizedText Said(Node node, bool withValues)
    {
        var shown = values.Shown(values.Of(node));
        if (shown is { } figure && !node.UsesNames && node is not MoneyLiteralNode)
        {
            return figure;
        }

        var code = PartValues.ShortCodeOf(node);
        if (!withValues || shown is not { } value || code == value.English)
        {
            return node is MoneyLiteralNode && shown is { } money ? money : LocalizedText.Same(code);
        }

        return node is MoneyLiteralNode
            ? value
            : new LocalizedText($"{code} ({value.English})", $"{code}（{value.Chinese}）");
    }

    private LocalizedText Joined(JunctionNode junction, bool holds, bool withValues)
    {
        var parts = PartValues.Flat(junction);
        var isAnd = junction.Operator == Operator.And == holds;
        var (english, chinese) = (new List<string>(), new List<string>());
        foreach (var part in parts)
        {
            var said = Of(part, holds, withValues);
            var isNested = part is JunctionNode || part is NotNode { Operand: JunctionNode };
            english.Add(isNested ? $"({said.English})" : said.English);
            chinese.Add(isNested ? $"（{said.Chinese}）" : said.Chinese);
        }

        return new LocalizedText(
            string.Join(isAnd ? " and " : " or ", english),
            string.Join(isAnd ? "，且 " : "，或 ", chinese)
        );
    }

    private LocalizedText Comparison(CompareNode compare, bool holds, bool withValues)
    {
        if (compare.Right is LiteralNode { Value: { Kind: ValueKind.Bool } wanted })
        {
            // Of a switch that is not one it is the other.
            var (answer, shown) = (
                wanted.IsTrue == (compare.Operator == Operator.Equal == holds) ? Yes : No,
                Said(compare.Left, withValues && holds)
            );
            return new LocalizedText(
                $"{shown.English} is {answer.English}",
                Spaced($"{shown.Chinese} 为“{answer.Chinese}”")
            );
        }

        var (left, right) = (Said(compare.Left, withValues), Said(compare.Right, withValues));
        var isOpen = values.Of(compare.Left).IsNothing || values.Of(compare.Right).IsNothing;
        var word = ComparisonWords.Of(
            holds || isOpen ? compare.Operator : ComparisonWords.Opposite(compare.Operator),
            compare.Left.Type
        );
        // None is neither above nor below anything, so that the opposite does not hold either.
        return !holds && isOpen
            ? new LocalizedText(
                $"it is not so that {left.English} {word.English} {right.English}",
                Spaced($"谈不上 {left.Chinese} {word.Chinese} {right.Chinese}")
            )
            : new LocalizedText(
                $"{left.English} {word.English} {right.English}",
                Spaced($"{left.Chinese} {word.Chinese} {right.Chinese}")
            );
    }

    private static LocalizedText Among(LocalizedText wanted, LocalizedText list, bool holds) =>
        new(
            $"{wanted.English} {(holds ? "is one of" : "is none of")} {list.English}",
            Spaced($"{wanted.Chinese} {(holds ? "属于" : "不属于")} {list.Chinese}")
        );

    /// <summary>No space stands behind a full-width bracket.</summary>
    private static string Spaced(string chinese) => chinese.Replace("） ", "）", StringComparison.Ordinal);

    private static LocalizedText Words(InWordsNode among)
    {
        var words = among.Words.ToArray();
        return new LocalizedText(string.Join(", ", words), string.Join("、", words));
    }

    private static LocalizedText Presence(PresenceNode presence, bool holds)
    {
        var path = PartValues.ShortCodeOf(presence.Path);
        return (presence.Form, holds) switch
        {
            (PresenceForm.Has, true) => new($"there is {path}", $"有 {path}"),
            (PresenceForm.Has, false) => new($"there is no {path}", $"没有 {path}"),
            (PresenceForm.Declared, true) => new($"the plan says {path}", $"方案写了 {path}"),
            (PresenceForm.Declared, false) => new($"the plan does not say {path}", $"方案没有写 {path}"),
            (_, true) => new($"the plan says that {path} has no limit", $"方案写明 {path} 不限"),
            _ => new($"the plan does not say that {path} has no limit", $"方案没有写明 {path} 不限"),
        };
    }

    private static LocalizedText Known(string code, bool holds) =>
        holds ? new($"{code} is known", $"{code} 已知") : new($"{code} is not known", $"{code} 未知");

    private LocalizedText Quantified(QuantifierNode quantifier, bool holds)
    {
        var list = Said(quantifier.List, withValues: false);
        var (element, body) = Body(quantifier);
        var claim =
            body is JunctionNode
                ? new LocalizedText("the conditions are met", "条件都满足")
                : Of(body, holds: true, withValues: false);
        return (quantifier.Kind, holds) switch
        {
            (MacroKind.Any, true) or (MacroKind.None, false) => new(
                $"at least one {element} of {list.English}: {claim.English}",
                $"{list.Chinese} 里至少有一个 {element}：{claim.Chinese}"
            ),
            (MacroKind.All, true) => new(
                $"every {element} of {list.English}: {claim.English}",
                $"{list.Chinese} 里每一个 {element}：{claim.Chinese}"
            ),
            (MacroKind.All, false) => new(
                $"not every {element} of {list.English}: {claim.English}",
                $"{list.Chinese} 里并非每一个 {element}：{claim.Chinese}"
            ),
            _ => new(
                $"no {element} of {list.English}: {claim.English}",
                $"{list.Chinese} 里没有一个 {element}：{claim.Chinese}"
            ),
        };
    }

    private static (string Element, Node Body) Body(MacroNode macro) =>
        (
            macro.Syntax is CallSyntax { Arguments: [_, LambdaSyntax lambda] } ? lambda.Parameter : "",
            macro.Body ?? macro
        );

    private LocalizedText WithDefault(DefaultNode node, bool holds, bool withValues)
    {
        var said = Of(node.Operand, holds, withValues);
        return node.Otherwise is LiteralNode literal
            ? new LocalizedText(
                $"{said.English} (unknown counts as {(literal.Value.IsTrue ? Yes : No).English})",
                $"{said.Chinese}（未知时按“{(literal.Value.IsTrue ? Yes : No).Chinese}”算）"
            )
            : new LocalizedText(
                $"{said.English}; where that is unknown, {Of(node.Otherwise, holds, withValues).English}",
                $"{said.Chinese}；未知时看 {Of(node.Otherwise, holds, withValues).Chinese}"
            );
    }

    private LocalizedText Choice(IfNode choice, bool holds, bool withValues)
    {
        var (condition, then, otherwise) = (
            Of(choice.Condition, holds: true, withValues),
            Of(choice.Then, holds, withValues),
            Of(choice.Otherwise, holds, withValues)
        );
        return new LocalizedText(
            $"if {condition.English}, then {then.English}, else {otherwise.English}",
            $"如果 {condition.Chinese}，则 {then.Chinese}，否则 {otherwise.Chinese}"
        );
    }
}
