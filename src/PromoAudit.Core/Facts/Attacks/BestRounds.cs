namespace PromoAudit.Facts.Attacks;

/// <summary>A round and how it scales.</summary>
internal sealed record ScaledRound(Round Round, AttackScale Scale)
{
    /// <summary>Costs the owner more; of equal ones brings the adversary more; of equal ones takes fewer promotions.</summary>
    public bool IsWorseThan(ScaledRound? other)
    {
        if (other is null || Scale.LossAtCap != other.Scale.LossAtCap)
        {
            return other is null || Scale.LossAtCap > other.Scale.LossAtCap;
        }

        return Scale.GainAtCap != other.Scale.GainAtCap
            ? Scale.GainAtCap > other.Scale.GainAtCap
            : Round.Uses.Length < other.Round.Uses.Length;
    }
}

/// <summary>The costliest rounds that pay, by aim, and by aim and promotion.</summary>
internal sealed class BestRounds(Adversary adversary)
{
    private readonly AttackScaling _scaling = new(adversary);
    private readonly ScaledRound?[] _byAim = new ScaledRound?[Enum.GetValues<Aim>().Length];
    private readonly ScaledRound?[,] _byPromotion = new ScaledRound?[
        Enum.GetValues<Aim>().Length,
        adversary.Book.Promotions.Length
    ];

    public ScaledRound? Of(Aim aim) => _byAim[(int)aim];

    /// <summary>The costliest that this promotion has a part in.</summary>
    public ScaledRound? Of(Aim aim, int promotion) => _byPromotion[(int)aim, promotion];

    /// <summary>Whether a round that costs so much in all could be kept as the costliest of an aim.</summary>
    public bool CouldBeWorst(Aim aim, decimal lossAtCap) => !(Of(aim)?.Scale.LossAtCap > lossAtCap);

    /// <summary>Whether it could be kept as the costliest of a promotion.</summary>
    public bool CouldBeWorst(Aim aim, int promotion, decimal lossAtCap) =>
        !(Of(aim, promotion)?.Scale.LossAtCap > lossAtCap);

    /// <summary>
    /// Keeps the round where it costs the owner something and pays its adversary. Whoever only wants to do harm need not gain, and where
    /// the harm cannot be told in money it counts as none.
    /// </summary>
    public void Offer(Round round)
    {
        if (round.Loss < 0m || (round.Loss == 0m && round.Harm is null) || (round.Gain <= 0m && round.Aim != Aim.Harm))
        {
            return;
        }

        if (_scaling.Of(round) is not { } scale || (scale.GainPerIdentity <= 0m && round.Aim != Aim.Harm))
        {
            return;
        }

        var scaled = new ScaledRound(round, scale);
        ref var best = ref _byAim[(int)round.Aim];
        best = scaled.IsWorseThan(best) ? scaled : best;
        foreach (var use in round.Uses)
        {
            ref var own = ref _byPromotion[(int)round.Aim, use.Promotion.Index];
            own = scaled.IsWorseThan(own) ? scaled : own;
        }
    }
}
