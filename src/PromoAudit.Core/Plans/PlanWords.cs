namespace PromoAudit.Plans;

/// <summary>Every closed list of words of the plan format, one line a list.</summary>
internal static class PlanWords
{
    public static readonly Words<Party> Parties = new(
        ("merchant", Party.Merchant),
        ("brand", Party.Brand),
        ("platform", Party.Platform),
        ("government", Party.Government),
        ("insurer", Party.Insurer),
        ("agency", Party.Agency)
    );

    public static readonly Words<Decider> Deciders = new(
        ("chance", Decider.Chance),
        ("buyer", Decider.Buyer),
        ("seller", Decider.Seller),
        ("platform", Decider.Platform),
        ("system", Decider.System)
    );

    public static readonly Words<PromotionStatus> Statuses = new(
        ("draft", PromotionStatus.Draft),
        ("live", PromotionStatus.Live),
        ("approved", PromotionStatus.Approved),
        ("test", PromotionStatus.Test),
        ("retired", PromotionStatus.Retired)
    );

    public static readonly Words<Layer> Layers = new(
        ("item", Layer.Item),
        ("shop", Layer.Shop),
        ("platform", Layer.Platform),
        ("points", Layer.Points),
        ("shipping", Layer.Shipping),
        ("after-sale", Layer.AfterSale),
        ("reward", Layer.Reward)
    );

    public static readonly Words<Liquidity> Liquidities = new(
        ("cash", Liquidity.Cash),
        ("high", Liquidity.High),
        ("normal", Liquidity.Normal),
        ("low", Liquidity.Low)
    );

    public static readonly Words<Delivery> Deliveries = new(
        ("parcel", Delivery.Parcel),
        ("digital", Delivery.Digital),
        ("on-site", Delivery.OnSite)
    );

    public static readonly Words<TriggerKind> TriggerKinds = new(
        ("automatic", TriggerKind.Automatic),
        ("claim", TriggerKind.Claim),
        ("code", TriggerKind.Code),
        ("event", TriggerKind.Event)
    );

    public static readonly Words<TriggerEvent> Events = new(
        ("register", TriggerEvent.Register),
        ("task", TriggerEvent.Task),
        ("invite", TriggerEvent.Invite),
        ("order", TriggerEvent.Order),
        ("payment", TriggerEvent.Payment),
        ("purchase", TriggerEvent.Purchase),
        ("receipt", TriggerEvent.Receipt),
        ("review", TriggerEvent.Review),
        ("draw", TriggerEvent.Draw),
        ("trade-in", TriggerEvent.TradeIn),
        ("price-claim", TriggerEvent.PriceClaim),
        ("transfer", TriggerEvent.Transfer)
    );

    public static readonly Words<Alphabet> Alphabets = new(
        ("digits", Alphabet.Digits),
        ("hex", Alphabet.Hex),
        ("letters", Alphabet.Letters),
        ("base32", Alphabet.Base32),
        ("alphanumeric", Alphabet.Alphanumeric)
    );

    public static readonly Words<Medium> Media = new(("online", Medium.Online), ("print", Medium.Print));

    public static readonly Words<CodeChooser> CodeChoosers = new(
        ("merchant", CodeChooser.Merchant),
        ("buyer", CodeChooser.Buyer)
    );

    public static readonly Words<Audience> Audiences = new(
        ("everyone", Audience.Everyone),
        ("new", Audience.New),
        ("members", Audience.Members),
        ("list", Audience.List),
        ("birthday", Audience.Birthday),
        ("staff", Audience.Staff)
    );

    public static readonly Words<Identity> Identities = new(
        ("account", Identity.Account),
        ("email", Identity.Email),
        ("phone", Identity.Phone),
        ("device", Identity.Device),
        ("address", Identity.Address),
        ("payment", Identity.Payment),
        ("realName", Identity.RealName),
        ("plate", Identity.Plate),
        ("serial", Identity.Serial),
        ("receipt", Identity.Receipt),
        ("inPerson", Identity.InPerson)
    );

    public static readonly Words<AudienceProof> AudienceProofs = new(
        ("records", AudienceProof.Records),
        ("self-declared", AudienceProof.SelfDeclared),
        ("id-check", AudienceProof.IdCheck)
    );

    public static readonly Words<Permission> Permissions = new(("allow", Permission.Allow), ("deny", Permission.Deny));

    public static readonly Words<Extent> Extents = new(("all", Extent.All), ("none", Extent.None));

    public static readonly Words<ThresholdBase> ThresholdBases = new(
        ("list", ThresholdBase.List),
        ("after-items", ThresholdBase.AfterItems),
        ("after-layers", ThresholdBase.AfterLayers),
        ("paid", ThresholdBase.Paid)
    );

    public static readonly Words<ThresholdOver> ThresholdOvers = new(
        ("scope", ThresholdOver.Scope),
        ("cart", ThresholdOver.Cart)
    );

    public static readonly Words<BenefitPer> BenefitPers = new(
        ("order", BenefitPer.Order),
        ("line", BenefitPer.Line),
        ("unit", BenefitPer.Unit)
    );

    public static readonly Words<PaidWhen> PaidWhens = new(
        ("claim", PaidWhen.Claim),
        ("order", PaidWhen.Order),
        ("payment", PaidWhen.Payment),
        ("shipment", PaidWhen.Shipment),
        ("receipt", PaidWhen.Receipt),
        ("review", PaidWhen.Review),
        ("return-window", PaidWhen.ReturnWindow)
    );

    public static readonly Words<QualifiesOn> QualifiesOns = new(
        ("register", QualifiesOn.Register),
        ("first-order", QualifiesOn.FirstOrder),
        ("receipt", QualifiesOn.Receipt),
        ("return-window", QualifiesOn.ReturnWindow)
    );

    public static readonly Words<RewardForm> RewardForms = new(
        ("cash", RewardForm.Cash),
        ("credit", RewardForm.Credit),
        ("coupon", RewardForm.Coupon),
        ("points", RewardForm.Points),
        ("amountOff", RewardForm.AmountOff)
    );

    public static readonly Words<Pick> Picks = new(("cheapest", Pick.Cheapest), ("dearest", Pick.Dearest));

    public static readonly Words<PriceSource> PriceSources = new(
        ("own-survey", PriceSource.OwnSurvey),
        ("retailer", PriceSource.Retailer),
        ("marketplace", PriceSource.Marketplace),
        ("screenshot", PriceSource.Screenshot)
    );

    public static readonly Words<MatchPays> MatchPayments = new(
        ("voucher", MatchPays.Voucher),
        ("cash", MatchPays.Cash),
        ("price", MatchPays.Price)
    );

    public static readonly Words<ItemFloor> ItemFloors = new(("item", ItemFloor.Item), ("none", ItemFloor.None));

    public static readonly Words<MissingFloor> MissingFloors = new(
        ("skip", MissingFloor.Skip),
        ("zero", MissingFloor.Zero)
    );

    public static readonly Words<Follow> Follows = new(("lowest-offer", Follow.LowestOffer));

    public static readonly Words<Enforcement> Enforcements = new(
        ("atomic", Enforcement.Atomic),
        ("reserve", Enforcement.Reserve),
        ("eventual", Enforcement.Eventual)
    );

    public static readonly Words<Proration> Prorations = new(
        ("paid-share", Proration.PaidShare),
        ("list-share", Proration.ListShare),
        ("none", Proration.None)
    );

    public static readonly Words<GiftOnRefund> GiftsOnRefund = new(
        ("return-or-charge", GiftOnRefund.ReturnOrCharge),
        ("keep", GiftOnRefund.Keep)
    );

    public static readonly Words<CouponOnRefund> CouponsOnRefund = new(
        ("consumed", CouponOnRefund.Consumed),
        ("returned", CouponOnRefund.Returned)
    );

    public static readonly Words<RewardOnRefund> RewardsOnRefund = new(
        ("claw-back", RewardOnRefund.ClawBack),
        ("keep", RewardOnRefund.Keep)
    );

    public static readonly Words<UsageOnRefund> UsagesOnRefund = new(
        ("keep", UsageOnRefund.Keep),
        ("restore", UsageOnRefund.Restore)
    );

    public static readonly Words<Channel> Channels = new(
        ("app", Channel.App),
        ("mini-program", Channel.MiniProgram),
        ("web", Channel.Web),
        ("store", Channel.Store)
    );

    public static readonly Words<Ledger> Ledgers = new(("single", Ledger.Single), ("separate", Ledger.Separate));

    public static readonly Words<OnOrder> OnOrders = new(("reserve", OnOrder.Reserve), ("check", OnOrder.Check));

    public static readonly Words<Proof> Proofs = new(
        ("invoice", Proof.Invoice),
        ("receipt", Proof.Receipt),
        ("serial", Proof.Serial),
        ("old-serial", Proof.OldSerial),
        ("weight", Proof.Weight)
    );

    public static readonly Words<LinkedParties> LinkedPartiesWords = new(
        ("reject", LinkedParties.Reject),
        ("allow", LinkedParties.Allow)
    );

    public static readonly Words<ReturnPossible> ReturnPossibles = new(
        ("never", ReturnPossible.Never),
        ("possible", ReturnPossible.Possible)
    );

    public static readonly Words<FreightPayer> FreightPayers = new(
        ("buyer", FreightPayer.Buyer),
        ("merchant", FreightPayer.Merchant)
    );

    public static readonly Words<PaymentMethod> PaymentMethods = new(
        ("credit-card", PaymentMethod.CreditCard),
        ("debit-card", PaymentMethod.DebitCard),
        ("bank-transfer", PaymentMethod.BankTransfer),
        ("cheque", PaymentMethod.Cheque),
        ("wallet", PaymentMethod.Wallet)
    );

    public static readonly Words<SurchargePer> SurchargePers = new(
        ("unit", SurchargePer.Unit),
        ("order", SurchargePer.Order)
    );

    public static readonly Words<AcceptedOn> AcceptedOns = new(
        ("order", AcceptedOn.Order),
        ("payment", AcceptedOn.Payment),
        ("shipment", AcceptedOn.Shipment)
    );

    public static readonly Words<CashOutProof> CashOutProofs = new(
        ("realName", CashOutProof.RealName),
        ("payment", CashOutProof.Payment),
        ("none", CashOutProof.None)
    );

    public static readonly Words<SupplierTie> SupplierTies = new(
        ("independent", SupplierTie.Independent),
        ("related", SupplierTie.Related)
    );

    public static readonly Words<UnitMeasure> UnitMeasures = new(
        ("g", UnitMeasure.Gram),
        ("kg", UnitMeasure.Kilogram),
        ("斤", UnitMeasure.Jin),
        ("两", UnitMeasure.Liang),
        ("ml", UnitMeasure.Millilitre),
        ("l", UnitMeasure.Litre),
        ("piece", UnitMeasure.Piece)
    );

    public static readonly Words<Weekday> Weekdays = new(
        ("mon", Weekday.Monday),
        ("tue", Weekday.Tuesday),
        ("wed", Weekday.Wednesday),
        ("thu", Weekday.Thursday),
        ("fri", Weekday.Friday),
        ("sat", Weekday.Saturday),
        ("sun", Weekday.Sunday)
    );

    public static readonly Words<Restriction> Restrictions = new(
        ("buyers", Restriction.Buyers),
        ("newBuyersOnly", Restriction.NewBuyersOnly),
        ("identity", Restriction.Identity),
        ("period", Restriction.Period),
        ("claimPeriod", Restriction.ClaimPeriod),
        ("scope", Restriction.Scope),
        ("threshold", Restriction.Threshold),
        ("total", Restriction.Total),
        ("totalQuantity", Restriction.TotalQuantity),
        ("perDay", Restriction.PerDay),
        ("perBuyer", Restriction.PerBuyer),
        ("quantityPerBuyer", Restriction.QuantityPerBuyer),
        ("perBuyerPerDay", Restriction.PerBuyerPerDay),
        ("perOrder", Restriction.PerOrder),
        ("quantityPerOrder", Restriction.QuantityPerOrder),
        ("perCode", Restriction.PerCode),
        ("perReferrer", Restriction.PerReferrer),
        ("max", Restriction.Max),
        ("notCombinable", Restriction.NotCombinable),
        ("notTransferable", Restriction.NotTransferable),
        ("notPublic", Restriction.NotPublic),
        ("clawBack", Restriction.ClawBack)
    );
}
