using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Html;

/// <summary>What has to be known of a whole run before its first line can be written. Its size does not depend on the number of plans.</summary>
internal sealed class HtmlSurvey
{
    /// <summary>Findings that are shown in full; the others get a line of a table.</summary>
    public const int MostInFull = 500;

    private readonly int[] _open = new int[(int)Severity.Critical + 1];
    private readonly SortedDictionary<string, PriorityQueue<RankedFinding, RankedFinding>> _gravest = new(
        StringComparer.Ordinal
    );
    private readonly SortedDictionary<string, MoneySum> _money = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Plan, int Index), int> _ranks = [];

    private HtmlSurvey(AuditRun run)
    {
        var number = 0;
        foreach (var plan in run.Plans)
        {
            Only = number == 0 ? plan.Path : null;
            Add(number++, plan.Findings, plan.Currency ?? "");
        }

        Add(number, run.Gate?.Findings ?? [], "");
        Rank(run.Rules?.Data?.Figures);
    }

    /// <summary>The path of the plan where there is one plan only; null otherwise.</summary>
    public string? Only { get; private set; }

    /// <summary>Open findings, those of rules on trial among them.</summary>
    public int OpenCount { get; private set; }

    public int OnTrial { get; private set; }

    public int Known { get; private set; }

    public int Waived { get; private set; }

    /// <summary>Open findings whose loss nothing ends.</summary>
    public int Unbounded { get; private set; }

    /// <summary>Findings shown in full.</summary>
    public int InFull => _ranks.Count;

    /// <summary>By currency; only open findings count.</summary>
    public IReadOnlyDictionary<string, MoneySum> Money => _money;

    public static HtmlSurvey Of(AuditRun run) => new(run);

    /// <summary>Open findings of a severity.</summary>
    public int Open(Severity severity) => _open[(int)severity];

    /// <summary>0 for the most money; null for one that is not shown in full.</summary>
    public int? RankOf(int plan, int index) => _ranks.TryGetValue((plan, index), out var rank) ? rank : null;

    private void Add(int plan, IReadOnlyList<Finding> findings, string currency)
    {
        for (var index = 0; index < findings.Count; index++)
        {
            var finding = findings[index];
            Known += finding.Standing == Standing.Known ? 1 : 0;
            Waived += finding.Standing == Standing.Waived ? 1 : 0;
            if (finding.Standing == Standing.Open)
            {
                Add(plan, index, finding, currency);
            }
        }
    }

    private void Add(int plan, int index, Finding finding, string currency)
    {
        OpenCount++;
        OnTrial += finding.IsPreview ? 1 : 0;
        Unbounded += finding.Unbounded ? 1 : 0;
        _open[(int)finding.Severity]++;
        if (finding.MoneyAtRisk is { } amount)
        {
            var sum = _money.GetValueOrDefault(currency, MoneySum.None);
            _money[currency] = new MoneySum(
                sum.Count + 1,
                Math.Min(sum.Total + amount, MoneySum.Most),
                Math.Max(sum.Largest, amount)
            );
        }

        if (!_gravest.TryGetValue(currency, out var gravest))
        {
            _gravest.Add(currency, gravest = new(RankedFinding.LeastFirst));
        }

        var ranked = new RankedFinding(finding.Unbounded, finding.MoneyAtRisk, finding.Severity, plan, index);
        gravest.Enqueue(ranked, ranked);
        if (gravest.Count > MostInFull)
        {
            gravest.Dequeue();
        }
    }

    /// <param name="figures">With the exchange rates; those of the library when null. Not looked at where all is in one currency.</param>
    private void Rank(FigureSet? figures)
    {
        var all = new List<RankedFinding>();
        foreach (var (currency, gravest) in _gravest)
        {
            var worth = _money.Count < 2 ? 1m : WorthOf(currency, figures ?? FigureSet.Core());
            foreach (var (finding, _) in gravest.UnorderedItems)
            {
                all.Add(
                    finding with
                    {
                        Money = finding.Money is { } money ? Math.Min(money, MoneySum.Most) * worth : null,
                    }
                );
            }
        }

        all.Sort(RankedFinding.LeastFirst);
        all.Reverse();
        for (var rank = 0; rank < all.Count && rank < MostInFull; rank++)
        {
            _ranks.Add((all[rank].Plan, all[rank].Index), rank);
        }
    }

    private static decimal WorthOf(string currency, FigureSet figures) =>
        figures.Exactly($"rate.{currency}", "")?.Amount ?? 1m;
}

/// <summary>Money at risk of several findings in one currency.</summary>
/// <param name="Total">All added up. Two findings can be about the same loss, so that it is an upper end.</param>
internal sealed record MoneySum(int Count, decimal Total, decimal Largest)
{
    /// <summary>Sums stop here: a figure beyond it is a slip of a plan.</summary>
    public const decimal Most = 1_000_000_000_000_000_000m;

    public static readonly MoneySum None = new(0, 0m, 0m);
}
