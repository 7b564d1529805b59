using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Threats;
using PromoAudit.Text;

namespace PromoAudit.Facts.Attacks;

/// <summary>Looks for the costliest attack of each aim. Facts/README.md defines moves, values, bounds and scaling.</summary>
internal sealed class AdversarySearch
{
    private static readonly LocalizedText TooLarge = new(
        "the figures of the plan are too large to be added up",
        "方案里的数字太大，无法计算"
    );

    private readonly AuditFacts _facts;
    private readonly AdversaryOptions _options;
    private readonly Dictionary<ScaledRound, Attack> _written = new(ReferenceEqualityComparer.Instance);
    private Outcome? _certain;
    private Outcome? _atWorst;

    public AdversarySearch(AuditFacts facts, AdversaryOptions options)
    {
        _facts = facts;
        _options = options;
    }

    public AimResult Of(Aim aim) => ResultOf(aim, outcome => outcome.Rounds.Of(aim));

    /// <summary>The costliest that the promotion has a part in.</summary>
    public AimResult Of(Aim aim, int promotion) => ResultOf(aim, outcome => outcome.Rounds.Of(aim, promotion));

    /// <summary>The rounds themselves, at the harmless or at the worst end of what nobody said.</summary>
    public BestRounds Rounds(bool atWorst) => (atWorst ? AtWorst : Certain).Rounds;

    /// <summary>Whether the search went through everything within its bounds.</summary>
    public bool IsComplete => Certain.IsComplete;

    /// <summary>Whether a search that somebody asked for ended early. Starts none.</summary>
    public bool WasCutShort => _certain is { IsComplete: false } || _atWorst is { IsComplete: false };

    /// <summary>Within what bounds it searches, and how far it has got.</summary>
    public SearchBounds Bounds =>
        new(
            AdversaryOptions.OrdersPerIdentity,
            Certain.Adversary.Ring,
            _options.Budget == int.MaxValue ? null : _options.Budget,
            Certain.OrdersPriced + (_atWorst?.OrdersPriced ?? 0),
            Certain.Orders.Carts
        );

    private Outcome Certain => _certain ??= Run(atWorst: false);

    private Outcome AtWorst => _atWorst ??= Run(atWorst: true);

    private AimResult ResultOf(Aim aim, Func<Outcome, ScaledRound?> find)
    {
        var found = find(Certain);
        var missing = Certain.Adversary.Valuation.Missing;
        var worst = missing.IsEmpty ? null : find(AtWorst);
        var isSame = worst?.Scale.LossAtCap == found?.Scale.LossAtCap;
        var isComplete = Certain.IsComplete && (missing.IsEmpty || AtWorst.IsComplete);
        return new AimResult(
            aim,
            AttackOf(found, Certain, isCertain: true, isComplete),
            isSame ? null : AttackOf(worst, AtWorst, isCertain: false, isComplete),
            isComplete,
            missing.IsEmpty ? Certain.NotRuledOut(aim) : Larger(Certain.NotRuledOut(aim), AtWorst.NotRuledOut(aim)),
            isSame ? Missing.Nowhere : missing
        );
    }

    /// <summary>Null where one of the two is not known.</summary>
    private static decimal? Larger(decimal? one, decimal? other) =>
        one is { } first && other is { } second ? Math.Max(first, second) : null;

    private Outcome Run(bool atWorst)
    {
        var adversary = new Adversary(_facts, _options, atWorst);
        var rounds = new BestRounds(adversary);
        var budget = new SearchBudget(_options);
        var orders = new OrderSearch(adversary, [.. MoveTable.All.OfType<IOrderMove>()], rounds, budget);
        var isInRange = true;
        try
        {
            foreach (var move in MoveTable.All)
            {
                (move as IPlainMove)?.Play(adversary, rounds);
            }

            orders.Run();
        }
        catch (OverflowException)
        {
            // Figures at the end of what a plan may say cannot be added up: nothing is ruled out then.
            isInRange = false;
            Array.Fill(orders.LeftOut, Large.Most);
            adversary.Valuation.Note(Missing.Field("attack", place: null, TooLarge));
        }

        return new Outcome(adversary, rounds, orders, isInRange && !budget.IsOver, budget.Spent);
    }

    private Attack? AttackOf(ScaledRound? scaled, Outcome outcome, bool isCertain, bool isComplete)
    {
        if (scaled is not { Round: var round, Scale: var scale })
        {
            return null;
        }

        if (_written.TryGetValue(scaled, out var known))
        {
            return known;
        }

        var attack = new Attack
        {
            Aim = round.Aim,
            Move = round.Move,
            Promotions = [.. round.Uses.Select(use => use.Promotion.Promotion)],
            Item = round.Item >= 0 ? _facts.Plan.Catalog[round.Item] : null,
            Steps = round.Steps(),
            GainPerRound = round.Gain,
            LossPerRound = round.Loss,
            Scale = scale,
            Harm = round.Harm?.Invoke(scale),
            RestsOn = RestsOn(round, outcome.Adversary),
            LossBeforeDetection = BeforeDetection(round, scale, outcome.Adversary),
            IsCertain = isCertain,
            IsComplete = isComplete,
            Bounds = Bounds,
        };
        _written.Add(scaled, attack);
        return attack;
    }

    private ImmutableArray<string> RestsOn(Round round, Adversary adversary)
    {
        var names = adversary.FiguresOfIdentity(round.Uses);
        names.Add("threat.ringUsual");
        foreach (var (item, _) in round.Bought)
        {
            if (ResaleValue.ShareOf(_facts.Items[item]) is { } share && !names.Contains(share.Name))
            {
                names.Add(share.Name);
            }
        }

        return [.. names.Union(round.Figures, StringComparer.Ordinal)];
    }

    /// <summary>At the rate of real incidents, until somebody notices.</summary>
    private decimal? BeforeDetection(Round round, AttackScale scale, Adversary adversary)
    {
        if (DetectionTime.Of(_facts, round) is not { } seconds)
        {
            return null;
        }

        var orders = decimal.Floor(Large.Times(adversary.Figure("threat.ordersPerHour"), seconds / 3_600m));
        return Large.Times(Math.Min(orders, scale.Rounds), round.Loss);
    }

    private sealed record Outcome(
        Adversary Adversary,
        BestRounds Rounds,
        OrderSearch Orders,
        bool IsComplete,
        int OrdersPriced
    )
    {
        /// <summary>What was left out, by as many rounds as a ring can play; null where that is not known.</summary>
        public decimal? NotRuledOut(Aim aim) =>
            Orders.IsBounded
                ? Math.Max(
                    Orders.LeftOutInAll,
                    Large.Times(
                        Large.Times(Adversary.Ring, AdversaryOptions.OrdersPerIdentity),
                        Orders.LeftOut[(int)aim]
                    )
                )
                : null;
    }
}
