using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>Which case would notice a change, as a sentence.</summary>
internal static class MutantHints
{
    /// <param name="whatToTry">The end of "a case in which", from <see cref="CaseTexts"/>.</param>
    public static LocalizedText Of(RulePartKind part, LocalizedText whatToTry) =>
        part switch
        {
            // Who declares no severity is content with any.
            RulePartKind.Severity or RulePartKind.Lowered => new(
                $"Add a case that says its `severity`, in which {whatToTry.English}.",
                $"加一个写明 `severity` 的用例：{whatToTry.Chinese}。"
            ),
            // A name may do no more than figure in the message.
            RulePartKind.Let => new(
                $"Add a case in which {whatToTry.English}; if only messages show it, declare `figures` or `moneyAtRisk`.",
                $"加一个用例：{whatToTry.Chinese}；如果它只出现在文案里，就写上 `figures` 或 `moneyAtRisk`。"
            ),
            _ => new($"Add a case in which {whatToTry.English}.", $"加一个用例：{whatToTry.Chinese}。"),
        };
}
