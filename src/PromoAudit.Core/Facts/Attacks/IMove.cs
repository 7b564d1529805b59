using PromoAudit.Facts.Attacks.Orders;
using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Attacks;

/// <summary>A way to attack. Every round it can think of is offered; what is best is decided elsewhere.</summary>
internal interface IMove
{
    Aim Aim { get; }

    /// <summary>Such as <c>buy-and-resell</c>.</summary>
    string Name { get; }
}

/// <summary>A move that needs no order to be searched for.</summary>
internal interface IPlainMove : IMove
{
    void Play(Adversary adversary, BestRounds rounds);
}

/// <summary>A move that begins with an order.</summary>
internal interface IOrderMove : IMove
{
    /// <summary>The most that it could make of an order; a gain of 0 or less means that it cannot pay.</summary>
    RoundBound MostOf(in OrderBound order, Adversary adversary);

    /// <summary>Whether uses of the promotion may come back to the adversary, so that limits on uses do not end the attack.</summary>
    bool MayGiveUsesBack(PricedPromotion promotion, Adversary adversary) => true;

    /// <summary>Whether every unit ordered is out of stock for good, so that stock ends the attack.</summary>
    bool TakesGoods => false;

    void Play(Order order, Adversary adversary, BestRounds rounds);
}
