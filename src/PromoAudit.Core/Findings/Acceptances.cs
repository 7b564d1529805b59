using System.Collections.Immutable;
using PromoAudit.Rules;

namespace PromoAudit.Findings;

/// <summary>
/// Honours <c>accepts</c> up to its bound and no further. A finding whose promotions are all signed for is lowered to
/// <c>info</c> when its money at risk is known, and when all that is told about each of these promotions stays within what was
/// signed for it: a signature covers one sum, not each finding anew. The same figure told by two findings about the same
/// subjects counts once.
/// </summary>
internal sealed class Acceptances
{
    /// <summary>
    /// What nobody can sign for: what buyers or others take against the intention (C10 to C13, C16), what the law forbids (C18),
    /// and what is told wrongly to customers or is wrong in itself.
    /// </summary>
    private static readonly string[] NeverCovered = ["C10", "C11", "C12", "C13", "C16", "C18", "TERMS", "DATA"];

    private readonly RuleSet _rules;
    private readonly IReadOnlyDictionary<string, SignedLoss> _signed;
    private readonly AcceptanceText _text;

    /// <param name="signed">By what findings call the promotion.</param>
    public Acceptances(RuleSet rules, IReadOnlyDictionary<string, SignedLoss> signed, string currency)
    {
        _rules = rules;
        _signed = signed;
        _text = new AcceptanceText(currency);
    }

    /// <summary>Whether the signatures of the plan could cover this finding, if they reach.</summary>
    public bool MayCover(Finding finding) => finding.MoneyAtRisk is not null && SignersOf(finding).Length > 0;

    /// <summary>Lowers what is covered, and says of the rest by how much it is not.</summary>
    public void Apply(List<Finding> findings)
    {
        if (_signed.Count == 0)
        {
            return;
        }

        var atRisk = AtRisk(findings);
        for (var index = 0; index < findings.Count; index++)
        {
            var signers = SignersOf(findings[index]);
            if (signers.Length > 0)
            {
                findings[index] = Judge(findings[index], signers, atRisk);
            }
        }
    }

    private Finding Judge(Finding finding, ImmutableArray<SignedLoss> signers, Dictionary<string, Sum> atRisk)
    {
        if (finding.MoneyAtRisk is null)
        {
            return finding.Unbounded
                ? finding with
                {
                    Acceptance = new Acceptance(false, signers, null, _text.Unbounded(signers[0])),
                }
                : finding;
        }

        foreach (var signer in signers)
        {
            var sum = atRisk[signer.Promotion];
            if (sum.Amount > signer.UpTo)
            {
                var note = _text.Exceeded(signer, sum.Amount, sum.Findings);
                return finding with { Acceptance = new Acceptance(false, signers, sum.Amount - signer.UpTo, note) };
            }
        }

        var reason = _text.Honoured(signers, finding.MoneyAtRisk.Value);
        return finding with
        {
            LoweredFrom = finding.LoweredFrom ?? finding.Severity,
            Severity = Severity.Info,
            Lowered = reason,
            Acceptance = new Acceptance(true, signers, null, reason),
        };
    }

    /// <summary>What the findings that a signature could cover put at risk, by promotion.</summary>
    private Dictionary<string, Sum> AtRisk(List<Finding> findings)
    {
        var atRisk = new Dictionary<string, Sum>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (finding.MoneyAtRisk is not { } amount)
            {
                continue;
            }

            foreach (var signer in SignersOf(finding))
            {
                if (!atRisk.TryGetValue(signer.Promotion, out var sum))
                {
                    atRisk.Add(signer.Promotion, sum = new Sum());
                }

                sum.Add(finding, amount);
            }
        }

        return atRisk;
    }

    /// <summary>The signatures of all its promotions; none when one of them has none, or when the finding cannot be signed for.</summary>
    private ImmutableArray<SignedLoss> SignersOf(Finding finding)
    {
        if (_signed.Count == 0 || finding.Severity == Severity.Info || !CanBeSignedFor(finding))
        {
            return [];
        }

        // What a finding about one promotion compares it with has no part in the loss.
        var isAboutPromotions = finding.Subjects.Length > 0 && Involvement.IsPromotion(finding.Subjects[0]);
        var signers = ImmutableArray.CreateBuilder<SignedLoss>();
        foreach (var key in isAboutPromotions ? finding.Subjects : finding.Involves)
        {
            if (!Involvement.IsPromotion(key))
            {
                continue;
            }

            if (!_signed.TryGetValue(key, out var signature))
            {
                return [];
            }

            signers.Add(signature);
        }

        return signers.DrainToImmutable();
    }

    private bool CanBeSignedFor(Finding finding)
    {
        foreach (var loophole in finding.Classes)
        {
            if (Array.IndexOf(NeverCovered, loophole) >= 0)
            {
                return false;
            }
        }

        return _rules.Find(finding.RuleId) is { IsAcceptable: true };
    }

    private sealed class Sum
    {
        private readonly List<Finding> _counted = [];

        public decimal Amount { get; private set; }

        public int Findings => _counted.Count;

        public void Add(Finding finding, decimal amount)
        {
            foreach (var counted in _counted)
            {
                if (IsSameFigure(counted, finding))
                {
                    return;
                }
            }

            _counted.Add(finding);
            // A sum that no decimal holds is above every bound.
            Amount = Amount > decimal.MaxValue - Math.Max(amount, 0) ? decimal.MaxValue : Amount + Math.Max(amount, 0);
        }

        private static bool IsSameFigure(Finding left, Finding right) =>
            left.MoneyAtRisk == right.MoneyAtRisk
            && string.Equals(left.MoneySource, right.MoneySource, StringComparison.Ordinal)
            && left.Subjects.AsSpan().SequenceEqual(right.Subjects.AsSpan());
    }
}
