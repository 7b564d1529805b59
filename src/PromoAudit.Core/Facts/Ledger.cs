using PromoAudit.Expressions;
using PromoAudit.Facts.Figures;
using PromoAudit.Facts.Profiles;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>
/// Notes which figures of the data a rule looks at while a finding is written down: in the order of first use, each once. Open
/// only then, so that rules which stay quiet pay nothing for it.
/// </summary>
internal sealed class Ledger(AuditFacts facts)
{
    private readonly List<Basis> _noted = [];

    public IReadOnlyList<Basis> Noted => _noted;

    public void Add(Figure? figure)
    {
        if (figure is null || Has(figure.Name))
        {
            return;
        }

        _noted.Add(
            new Basis(
                figure.Name,
                FigureTexts.Describe(figure),
                FigureTexts.Show(figure),
                FigureTexts.SourceOf(figure),
                figure.Verified
            )
        );
        if (figure.Currency.Length > 0)
        {
            AddRate(figure.Currency);
        }
    }

    /// <summary>Money of another currency was turned into the plan's by our rates; those of the plan are its own affair.</summary>
    public void AddRate(string currency)
    {
        if (!facts.Rates.IsOwn(currency))
        {
            AddOneRate(currency);
            AddOneRate(facts.PlanCurrency);
        }
    }

    /// <summary>How the platform behaves, by the key of its profile.</summary>
    public void AddSetting(string key)
    {
        if (!Has($"profile.{key}") && facts.Profile.Origins.TryGetValue(key, out var origin))
        {
            _noted.Add(ProfileBasis.Of(facts.Profile, key, origin));
        }
    }

    private void AddOneRate(string currency)
    {
        // The currency of the table is worth one of itself, which is nothing to rest on.
        if (
            !Has($"rate.{currency}")
            && facts.Figures.Exactly($"rate.{currency}", "") is { } rate
            && !string.Equals(rate.Currency, currency, StringComparison.Ordinal)
        )
        {
            var shown = new LocalizedText(
                $"{ValueFormat.Figure(rate.Amount)} {rate.Currency}",
                $"{ValueFormat.Figure(rate.Amount)} {rate.Currency}"
            );
            _noted.Add(
                new Basis(
                    rate.Name,
                    new LocalizedText($"exchange rate of 1 {currency}", $"1 {currency} 的汇率"),
                    shown,
                    rate.Source,
                    rate.Verified
                )
            );
        }
    }

    private bool Has(string name)
    {
        foreach (var basis in _noted)
        {
            if (string.Equals(basis.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
