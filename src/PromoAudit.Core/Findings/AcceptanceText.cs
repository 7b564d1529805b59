using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>What readers are told about a loss that somebody signed for.</summary>
internal sealed class AcceptanceText(string currency)
{
    public LocalizedText Honoured(ImmutableArray<SignedLoss> signers, decimal amount)
    {
        var (english, chinese) = (new List<string>(), new List<string>());
        foreach (var signer in signers)
        {
            english.Add(English(signer));
            chinese.Add(Chinese(signer));
        }

        return new LocalizedText(
            $"The loss is meant. {string.Join("; ", english)}. At risk are {Money(amount, Language.English)}.",
            $"这笔亏损是批准过的。{string.Join("；", chinese)}，这里的敞口是{Money(amount, Language.Chinese)}。"
        );
    }

    /// <param name="findings">How many findings make up the sum.</param>
    public LocalizedText Exceeded(SignedLoss signer, decimal atRisk, int findings)
    {
        var excess = atRisk - signer.UpTo;
        return new LocalizedText(
            $"{English(signer)}, but {(findings > 1 ? $"the {findings} findings that rest on it put" : "this puts")} "
                + $"{Money(atRisk, Language.English)} at risk, {Money(excess, Language.English)} more than that.",
            $"{Chinese(signer)}，但{(findings > 1 ? $"算在这份批准上的 {findings} 个漏洞合计" : "这里的")}敞口是"
                + $"{Money(atRisk, Language.Chinese)}，超出{Money(excess, Language.Chinese)}。"
        );
    }

    public LocalizedText Unbounded(SignedLoss signer) =>
        new(
            $"{English(signer)}, but nothing ends this loss, so the signature does not cover it.",
            $"{Chinese(signer)}，但这里的亏损没有上限，批准的额度盖不住。"
        );

    private string English(SignedLoss signer) =>
        $"{signer.ApprovedBy} accepted up to {Money(signer.UpTo, Language.English)} for {signer.Promotion}"
        + (signer.Reason is { } reason ? $" ({reason})" : "");

    private string Chinese(SignedLoss signer) =>
        $"{signer.ApprovedBy} 批准“{signer.Promotion}”最多亏{Money(signer.UpTo, Language.Chinese)}"
        + (signer.Reason is { } reason ? $"（{reason}）" : "");

    private string Money(decimal amount, Language language) =>
        ValueFormat.Write(Value.OfMoney(amount), currency, language);
}
