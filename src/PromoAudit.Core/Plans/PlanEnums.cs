namespace PromoAudit.Plans;

// The closed vocabularies of the plan format; PlanWords.cs says how each is written.
public enum Party
{
    Merchant,
    Brand,
    Platform,
    Government,
    Insurer,
    Agency,
}

public enum PromotionStatus
{
    Draft,
    Approved,
    Live,
    Test,
    Retired,
}

/// <summary>Where in the order of pricing a promotion acts. <see cref="Reward"/>: value outside the price of this order.</summary>
public enum Layer
{
    Item,
    Shop,
    Platform,
    Points,
    Shipping,
    AfterSale,
    Reward,
}

public enum Liquidity
{
    Cash,
    High,
    Normal,
    Low,
}

public enum Delivery
{
    Parcel,
    Digital,
    OnSite,
}

public enum TriggerKind
{
    Automatic,
    Claim,
    Code,
    Event,
}

public enum TriggerEvent
{
    Register,
    Task,
    Invite,
    Order,
    Payment,
    Purchase,
    Receipt,
    Review,
    Draw,
    TradeIn,
    PriceClaim,
    Transfer,
}

public enum Alphabet
{
    Digits,
    Hex,
    Letters,
    Base32,
    Alphanumeric,
}

public enum Medium
{
    Online,
    Print,
}

public enum CodeChooser
{
    Merchant,
    Buyer,
}

public enum Audience
{
    Everyone,
    New,
    Members,
    List,
    Birthday,
    Staff,
}

public enum Identity
{
    Account,
    Email,
    Phone,
    Device,
    Address,
    Payment,
    RealName,
    Plate,
    Serial,
    Receipt,
    InPerson,
}

public enum AudienceProof
{
    Records,
    SelfDeclared,
    IdCheck,
}

public enum Permission
{
    Allow,
    Deny,
}

public enum Extent
{
    All,
    None,
}

/// <summary>The amount that a threshold is tested on: before any discount, after the item layer, after all earlier layers, or what is really paid.</summary>
public enum ThresholdBase
{
    List,
    AfterItems,
    AfterLayers,
    Paid,
}

public enum ThresholdOver
{
    Scope,
    Cart,
}

public enum BenefitPer
{
    Order,
    Line,
    Unit,
}

/// <summary>When deferred value changes hands, to the buyer (rewards) or to the seller (money of others).</summary>
public enum PaidWhen
{
    Claim,
    Order,
    Payment,
    Shipment,
    Receipt,
    Review,
    ReturnWindow,
}

public enum QualifiesOn
{
    Register,
    FirstOrder,
    Receipt,
    ReturnWindow,
}

public enum RewardForm
{
    Cash,
    Credit,
    Coupon,
    Points,
    AmountOff,
}

public enum Pick
{
    Cheapest,
    Dearest,
}

public enum PriceSource
{
    OwnSurvey,
    Retailer,
    Marketplace,
    Screenshot,
}

public enum MatchPays
{
    Voucher,
    Cash,
    Price,
}

public enum ItemFloor
{
    Item,
    None,
}

public enum MissingFloor
{
    Skip,
    Zero,
}

public enum Follow
{
    LowestOffer,
}

/// <summary>How a counter is kept: checked and raised in one step, set aside while an order is open, or some time later.</summary>
public enum Enforcement
{
    Atomic,
    Reserve,
    Eventual,
}

public enum Proration
{
    PaidShare,
    ListShare,
    None,
}

public enum GiftOnRefund
{
    ReturnOrCharge,
    Keep,
}

public enum CouponOnRefund
{
    Consumed,
    Returned,
}

public enum RewardOnRefund
{
    ClawBack,
    Keep,
}

public enum UsageOnRefund
{
    Keep,
    Restore,
}

public enum Channel
{
    App,
    MiniProgram,
    Web,
    Store,
}

public enum Ledger
{
    Single,
    Separate,
}

public enum OnOrder
{
    Reserve,
    Check,
}

public enum Proof
{
    Invoice,
    Receipt,
    Serial,
    OldSerial,
    Weight,
}

public enum LinkedParties
{
    Reject,
    Allow,
}

public enum ReturnPossible
{
    Never,
    Possible,
}

public enum FreightPayer
{
    Buyer,
    Merchant,
}

public enum PaymentMethod
{
    CreditCard,
    DebitCard,
    BankTransfer,
    Cheque,
    Wallet,
}

public enum SurchargePer
{
    Unit,
    Order,
}

public enum AcceptedOn
{
    Order,
    Payment,
    Shipment,
}

public enum CashOutProof
{
    RealName,
    Payment,
    None,
}

public enum SupplierTie
{
    Independent,
    Related,
}

public enum UnitMeasure
{
    Gram,
    Kilogram,
    Jin,
    Liang,
    Millilitre,
    Litre,
    Piece,
}

public enum Weekday
{
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

public enum Restriction
{
    Buyers,
    NewBuyersOnly,
    Identity,
    Period,
    ClaimPeriod,
    Scope,
    Threshold,
    Total,
    TotalQuantity,
    PerDay,
    PerBuyer,
    QuantityPerBuyer,
    PerBuyerPerDay,
    PerOrder,
    QuantityPerOrder,
    PerCode,
    PerReferrer,
    Max,
    NotCombinable,
    NotTransferable,
    NotPublic,
    ClawBack,
}
