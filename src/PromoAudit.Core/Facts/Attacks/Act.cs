namespace PromoAudit.Facts.Attacks;

/// <summary>What an adversary does in one step.</summary>
internal enum Act
{
    /// <summary>Signs up, checks in, draws: something that is rewarded without an order.</summary>
    Perform,

    /// <summary>Claims a coupon, buying it where it has a price.</summary>
    ClaimCoupon,

    /// <summary>Tries codes until one works.</summary>
    Guess,

    /// <summary>Orders and pays.</summary>
    Order,

    /// <summary>Orders and does not pay.</summary>
    Hold,

    /// <summary>Cancels before anything is sent.</summary>
    Cancel,

    /// <summary>Sends goods back for money.</summary>
    Return,

    /// <summary>Gets the money back and keeps the goods (仅退款).</summary>
    Refund,

    /// <summary>Gives back in one channel a voucher that another one holds.</summary>
    RefundVoucher,

    /// <summary>Refuses the parcel.</summary>
    Refuse,

    /// <summary>Keeps goods for what they cost honestly bought.</summary>
    Keep,

    /// <summary>Sells goods on.</summary>
    Resell,

    /// <summary>Collects rewards: points, cashback, coupons, prizes.</summary>
    Collect,

    /// <summary>Invites an account of one's own.</summary>
    Refer,

    /// <summary>Is paid compensation.</summary>
    ClaimCompensation,

    /// <summary>Stages a sale with oneself.</summary>
    Stage,

    /// <summary>Is paid by third parties for it.</summary>
    Settle,

    /// <summary>Orders again and again until it looks like fake trade.</summary>
    Fake,
}

/// <summary>What an amount in a step is.</summary>
internal enum Term
{
    ListPrice,
    Options,
    Discount,
    Surcharge,
    Freight,
    VoucherPrice,
    GiftPrice,
    Resale,
    HonestPrice,
    Gift,
    Reward,
    Refund,
    Survives,
    ReturnFreight,
    Insurance,
    Compensation,
    Subsidy,
    Parcel,
    FakedBuyer,
    Commission,
    Payment,
    GoodsCost,
    GiftCost,
    RewardCost,
    FreightCost,
    Fees,
    FundedByOthers,
    ReturnCost,
    OwnersShare,
    Overshoot,
    LostSale,
    LostStanding,
    Identity,

    /// <summary>How many codes there could be for each that works.</summary>
    Codes,

    /// <summary>The field that slows tries down, or the figure for a script that nothing slows down.</summary>
    Throttle,
}
