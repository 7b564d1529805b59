using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>The answer of a rule in one sentence, made of the claims that decided it.</summary>
internal static class VerdictSentence
{
    private const int MostClaims = 3;
    private const int MostFields = 3;

    public static LocalizedText Of(RuleAnswer answer, ImmutableArray<LocalizedText> claims) =>
        answer == RuleAnswer.Fires
            ? new LocalizedText($"It fires, because {English(claims)}.", $"触发了，因为{Chinese(claims)}。")
            : new LocalizedText($"It does not fire, because {English(claims)}.", $"没有触发，因为{Chinese(claims)}。");

    public static LocalizedText Undecided(ImmutableArray<MissingField> missing)
    {
        if (missing is [{ Reason: { } reason } first])
        {
            return new LocalizedText(
                $"It cannot be decided: {first.Path}: {reason.English}.",
                $"无法判断：{first.Path}，{reason.Chinese}。"
            );
        }

        var named = missing.Where(field => field.Reason is null).Take(MostFields).Select(field => field.Path).ToArray();
        var more = missing.Length - named.Length;
        return named.Length == 0
            ? new LocalizedText("It cannot be decided from what the plan says.", "方案现有的内容不足以判断。")
            : new LocalizedText(
                $"It cannot be decided, because the plan does not say {string.Join(", ", named)}{(more > 0 ? $" and {more} more" : "")}.",
                $"无法判断，因为方案没有写 {string.Join("、", named)}{(more > 0 ? $" 等 {missing.Length} 项" : "")}。"
            );
    }

    private static string English(ImmutableArray<LocalizedText> claims)
    {
        var shown = claims.Take(MostClaims).Select(claim => claim.English).ToArray();
        var more = claims.Length - shown.Length;
        return more > 0 ? $"{string.Join(", ", shown)}, and {more} more {(more == 1 ? "part" : "parts")}"
            : shown.Length < 2 ? string.Concat(shown)
            : $"{string.Join(", ", shown[..^1])}, and {shown[^1]}";
    }

    private static string Chinese(ImmutableArray<LocalizedText> claims)
    {
        var shown = string.Join("，且 ", claims.Take(MostClaims).Select(claim => claim.Chinese));
        return " " + shown + (claims.Length > MostClaims ? $"，等共 {claims.Length} 条" : "");
    }
}
