using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Which case would notice a change, as a sentence.</summary>
internal static class MutantHints
{
    public static LocalizedText Of(RulePart part, Change change) =>
        part.Kind switch
        {
            RulePartKind.Parameter
                when part.Syntax is LiteralSyntax before
                    && change.Whole is LiteralSyntax { IsFigure: true } after
                    && after.Number < before.Number => InACase(
                CaseTexts.ComparedWith(part.Name, change.After, change.Before)
            ),
            RulePartKind.Parameter when change.Whole is LiteralSyntax { IsFigure: true } => InACase(
                CaseTexts.ComparedWith(part.Name, change.Before, change.After)
            ),
            // A name may do no more than figure in the message.
            RulePartKind.Let => new(
                $"Add a case in which {change.Case.English}; if only messages show it, declare `figures` or `moneyAtRisk`.",
                $"加一个用例：{change.Case.Chinese}；如果它只出现在文案里，就写上 `figures` 或 `moneyAtRisk`。"
            ),
            _ when part.IsStep => WithSeverity(change.Case),
            _ => InACase(change.Case),
        };

    public static LocalizedText Of(LadderChange change) => WithSeverity(change.Case);

    private static LocalizedText InACase(LocalizedText whatToTry) =>
        new($"Add a case in which {whatToTry.English}.", $"加一个用例：{whatToTry.Chinese}。");

    // Who declares no severity is content with any.
    private static LocalizedText WithSeverity(LocalizedText whatToTry) =>
        new(
            $"Add a case that says its `severity`, in which {whatToTry.English}.",
            $"加一个写明 `severity` 的用例：{whatToTry.Chinese}。"
        );
}
