using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Which case would notice a change, as a sentence.</summary>
internal static class MutantHints
{
    public static LocalizedText Of(RulePart part, Change change) =>
        part.Kind switch
        {
            RulePartKind.Parameter => InACaseOrFigures(Compared(part, change)),
            RulePartKind.Let => InACaseOrFigures(change.Case),
            RulePartKind.When => new(
                $"Add a case in which {change.Case.English}.",
                $"加一个用例：{change.Case.Chinese}。"
            ),
            _ => WithSeverity(change.Case),
        };

    public static LocalizedText Of(LadderChange change) => WithSeverity(change.Case);

    private static LocalizedText Compared(RulePart part, Change change) =>
        (part.Syntax, change.Whole) switch
        {
            (LiteralSyntax before, LiteralSyntax { IsFigure: true } after) => after.Number < before.Number
                ? CaseTexts.ComparedWith(part.Name, change.After, change.Before)
                : CaseTexts.ComparedWith(part.Name, change.Before, change.After),
            _ => change.Case,
        };

    // A parameter or a name may do no more than figure in the message.
    private static LocalizedText InACaseOrFigures(LocalizedText whatToTry) =>
        new(
            $"Add a case in which {whatToTry.English}; if only messages show it, declare `figures` or `moneyAtRisk`.",
            $"加一个用例：{whatToTry.Chinese}；如果它只出现在文案里，就写上 `figures` 或 `moneyAtRisk`。"
        );

    // Who declares no severity is content with any.
    private static LocalizedText WithSeverity(LocalizedText whatToTry) =>
        new(
            $"Add a case that says its `severity`, in which {whatToTry.English}.",
            $"加一个写明 `severity` 的用例：{whatToTry.Chinese}。"
        );
}
