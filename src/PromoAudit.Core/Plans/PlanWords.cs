namespace PromoAudit.Plans;

/// <summary>Every closed list of words of the plan format, one line a list.</summary>
internal static class PlanWords
{
    public static readonly Words<Party> Parties = new(
        new("merchant", Party.Merchant),
        new("brand", Party.Brand),
        new("platform", Party.Platform),
        new("government", Party.Government),
        new("insurer", Party.Insurer),
        new("agency", Party.Agency)
    );

    public static readonly Words<Decider> Deciders = new(
        new("chance", Decider.Chance),
        new("buyer", Decider.Buyer),
        new("seller", Decider.Seller),
        new("platform", Decider.Platform),
        new("system", Decider.System)
    );

    public static readonly Words<PromotionStatus> Statuses = new(
        new("draft", PromotionStatus.Draft),
        new("live", PromotionStatus.Live),
        new("approved", PromotionStatus.Approved),
        new("test", PromotionStatus.Test),
        new("retired", PromotionStatus.Retired)
    );

    public static readonly Words<Layer> Layers = new(
        new("item", Layer.Item),
        new("shop", Layer.Shop),
        new("platform", Layer.Platform),
        new("points", Layer.Points),
        new("shipping", Layer.Shipping),
        new("after-sale", Layer.AfterSale),
        new("reward", Layer.Reward)
    );

    public static readonly Words<Liquidity> Liquidities = new(
        new("cash", Liquidity.Cash),
        new("high", Liquidity.High),
        new("normal", Liquidity.Normal),
        new("low", Liquidity.Low)
    );

    public static readonly Words<Delivery> Deliveries = new(
        new("parcel", Delivery.Parcel),
        new("digital", Delivery.Digital),
        new("on-site", Delivery.OnSite)
    );

    public static readonly Words<TriggerKind> TriggerKinds = new(
        new("automatic", TriggerKind.Automatic),
        new("claim", TriggerKind.Claim),
        new("code", TriggerKind.Code),
        new("event", TriggerKind.Event)
    );

    public static readonly Words<TriggerEvent> Events = new(
        new("register", TriggerEvent.Register),
        new("task", TriggerEvent.Task),
        new("invite", TriggerEvent.Invite),
        new("order", TriggerEvent.Order),
        new("payment", TriggerEvent.Payment),
        new("purchase", TriggerEvent.Purchase),
        new("receipt", TriggerEvent.Receipt),
        new("review", TriggerEvent.Review),
        new("draw", TriggerEvent.Draw),
        new("trade-in", TriggerEvent.TradeIn),
        new("price-claim", TriggerEvent.PriceClaim),
        new("transfer", TriggerEvent.Transfer)
    );

    public static readonly Words<Alphabet> Alphabets = new(
        new("digits", Alphabet.Digits),
        new("hex", Alphabet.Hex),
        new("letters", Alphabet.Letters),
        new("base32", Alphabet.Base32),
        new("alphanumeric", Alphabet.Alphanumeric)
    );

    public static readonly Words<Medium> Media = new(new("online", Medium.Online), new("print", Medium.Print));

    public static readonly Words<CodeChooser> CodeChoosers = new(
        new("merchant", CodeChooser.Merchant),
        new("buyer", CodeChooser.Buyer)
    );

    public static readonly Words<Audience> Audiences = new(
        new("everyone", Audience.Everyone),
        new("new", Audience.New),
        new("members", Audience.Members),
        new("list", Audience.List),
        new("birthday", Audience.Birthday),
        new("staff", Audience.Staff)
    );

    public static readonly Words<Identity> Identities = new(
        new("account", Identity.Account),
        new("email", Identity.Email),
        new("phone", Identity.Phone),
        new("device", Identity.Device),
        new("address", Identity.Address),
        new("payment", Identity.Payment),
        new("realName", Identity.RealName),
        new("plate", Identity.Plate),
        new("serial", Identity.Serial),
        new("receipt", Identity.Receipt),
        new("inPerson", Identity.InPerson)
    );

    public static readonly Words<AudienceProof> AudienceProofs = new(
        new("records", AudienceProof.Records),
        new("self-declared", AudienceProof.SelfDeclared),
        new("id-check", AudienceProof.IdCheck)
    );

    public static readonly Words<Permission> Permissions = new(
        new("allow", Permission.Allow),
        new("deny", Permission.Deny)
    );

    public static readonly Words<Extent> Extents = new(new("all", Extent.All), new("none", Extent.None));

    public static readonly Words<ThresholdBase> ThresholdBases = new(
        new("list", ThresholdBase.List),
        new("after-items", ThresholdBase.AfterItems),
        new("after-layers", ThresholdBase.AfterLayers),
        new("paid", ThresholdBase.Paid)
    );

    public static readonly Words<ThresholdOver> ThresholdOvers = new(
        new("scope", ThresholdOver.Scope),
        new("cart", ThresholdOver.Cart)
    );

    public static readonly Words<BenefitPer> BenefitPers = new(
        new("order", BenefitPer.Order),
        new("line", BenefitPer.Line),
        new("unit", BenefitPer.Unit)
    );

    public static readonly Words<PaidWhen> PaidWhens = new(
        new("claim", PaidWhen.Claim),
        new("order", PaidWhen.Order),
        new("payment", PaidWhen.Payment),
        new("shipment", PaidWhen.Shipment),
        new("receipt", PaidWhen.Receipt),
        new("review", PaidWhen.Review),
        new("return-window", PaidWhen.ReturnWindow)
    );

    public static readonly Words<QualifiesOn> QualifiesOns = new(
        new("register", QualifiesOn.Register),
        new("first-order", QualifiesOn.FirstOrder),
        new("receipt", QualifiesOn.Receipt),
        new("return-window", QualifiesOn.ReturnWindow)
    );

    public static readonly Words<RewardForm> RewardForms = new(
        new("cash", RewardForm.Cash),
        new("credit", RewardForm.Credit),
        new("coupon", RewardForm.Coupon),
        new("points", RewardForm.Points),
        new("amountOff", RewardForm.AmountOff)
    );

    public static readonly Words<Pick> Picks = new(new("cheapest", Pick.Cheapest), new("dearest", Pick.Dearest));

    public static readonly Words<PriceSource> PriceSources = new(
        new("own-survey", PriceSource.OwnSurvey),
        new("retailer", PriceSource.Retailer),
        new("marketplace", PriceSource.Marketplace),
        new("screenshot", PriceSource.Screenshot)
    );

    public static readonly Words<MatchPays> MatchPayments = new(
        new("voucher", MatchPays.Voucher),
        new("cash", MatchPays.Cash),
        new("price", MatchPays.Price)
    );

    public static readonly Words<ItemFloor> ItemFloors = new(new("item", ItemFloor.Item), new("none", ItemFloor.None));

    public static readonly Words<MissingFloor> MissingFloors = new(
        new("skip", MissingFloor.Skip),
        new("zero", MissingFloor.Zero)
    );

    public static readonly Words<Follow> Follows = new(new Word<Follow>("lowest-offer", Follow.LowestOffer));

    public static readonly Words<Enforcement> Enforcements = new(
        new("atomic", Enforcement.Atomic),
        new("reserve", Enforcement.Reserve),
        new("eventual", Enforcement.Eventual)
    );

    public static readonly Words<Proration> Prorations = new(
        new("paid-share", Proration.PaidShare),
        new("list-share", Proration.ListShare),
        new("none", Proration.None)
    );

    public static readonly Words<GiftOnRefund> GiftsOnRefund = new(
        new("return-or-charge", GiftOnRefund.ReturnOrCharge),
        new("keep", GiftOnRefund.Keep)
    );

    public static readonly Words<CouponOnRefund> CouponsOnRefund = new(
        new("consumed", CouponOnRefund.Consumed),
        new("returned", CouponOnRefund.Returned)
    );

    public static readonly Words<RewardOnRefund> RewardsOnRefund = new(
        new("claw-back", RewardOnRefund.ClawBack),
        new("keep", RewardOnRefund.Keep)
    );

    public static readonly Words<UsageOnRefund> UsagesOnRefund = new(
        new("keep", UsageOnRefund.Keep),
        new("restore", UsageOnRefund.Restore)
    );

    public static readonly Words<Channel> Channels = new(
        new("app", Channel.App),
        new("mini-program", Channel.MiniProgram),
        new("web", Channel.Web),
        new("store", Channel.Store)
    );

    public static readonly Words<Ledger> Ledgers = new(new("single", Ledger.Single), new("separate", Ledger.Separate));

    public static readonly Words<OnOrder> OnOrders = new(new("reserve", OnOrder.Reserve), new("check", OnOrder.Check));

    public static readonly Words<Proof> Proofs = new(
        new("invoice", Proof.Invoice),
        new("receipt", Proof.Receipt),
        new("serial", Proof.Serial),
        new("old-serial", Proof.OldSerial),
        new("weight", Proof.Weight)
    );

    public static readonly Words<LinkedParties> LinkedPartiesWords = new(
        new("reject", LinkedParties.Reject),
        new("allow", LinkedParties.Allow)
    );

    public static readonly Words<ReturnPossible> ReturnPossibles = new(
        new("never", ReturnPossible.Never),
        new("possible", ReturnPossible.Possible)
    );

    public static readonly Words<FreightPayer> FreightPayers = new(
        new("buyer", FreightPayer.Buyer),
        new("merchant", FreightPayer.Merchant)
    );

    public static readonly Words<PaymentMethod> PaymentMethods = new(
        new("credit-card", PaymentMethod.CreditCard),
        new("debit-card", PaymentMethod.DebitCard),
        new("bank-transfer", PaymentMethod.BankTransfer),
        new("cheque", PaymentMethod.Cheque),
        new("wallet", PaymentMethod.Wallet)
    );

    public static readonly Words<SurchargePer> SurchargePers = new(
        new("unit", SurchargePer.Unit),
        new("order", SurchargePer.Order)
    );

    public static readonly Words<AcceptedOn> AcceptedOns = new(
        new("order", AcceptedOn.Order),
        new("payment", AcceptedOn.Payment),
        new("shipment", AcceptedOn.Shipment)
    );

    public static readonly Words<CashOutProof> CashOutProofs = new(
        new("realName", CashOutProof.RealName),
        new("payment", CashOutProof.Payment),
        new("none", CashOutProof.None)
    );

    public static readonly Words<SupplierTie> SupplierTies = new(
        new("independent", SupplierTie.Independent),
        new("related", SupplierTie.Related)
    );

    public static readonly Words<UnitMeasure> UnitMeasures = new(
        new("g", UnitMeasure.Gram),
        new("kg", UnitMeasure.Kilogram),
        new("斤", UnitMeasure.Jin),
        new("两", UnitMeasure.Liang),
        new("ml", UnitMeasure.Millilitre),
        new("l", UnitMeasure.Litre),
        new("piece", UnitMeasure.Piece)
    );

    public static readonly Words<Weekday> Weekdays = new(
        new("mon", Weekday.Monday),
        new("tue", Weekday.Tuesday),
        new("wed", Weekday.Wednesday),
        new("thu", Weekday.Thursday),
        new("fri", Weekday.Friday),
        new("sat", Weekday.Saturday),
        new("sun", Weekday.Sunday)
    );

    public static readonly Words<Restriction> Restrictions = new(
        new("buyers", Restriction.Buyers),
        new("newBuyersOnly", Restriction.NewBuyersOnly),
        new("identity", Restriction.Identity),
        new("period", Restriction.Period),
        new("claimPeriod", Restriction.ClaimPeriod),
        new("scope", Restriction.Scope),
        new("threshold", Restriction.Threshold),
        new("total", Restriction.Total),
        new("totalQuantity", Restriction.TotalQuantity),
        new("perDay", Restriction.PerDay),
        new("perBuyer", Restriction.PerBuyer),
        new("quantityPerBuyer", Restriction.QuantityPerBuyer),
        new("perBuyerPerDay", Restriction.PerBuyerPerDay),
        new("perOrder", Restriction.PerOrder),
        new("quantityPerOrder", Restriction.QuantityPerOrder),
        new("perCode", Restriction.PerCode),
        new("perReferrer", Restriction.PerReferrer),
        new("max", Restriction.Max),
        new("notCombinable", Restriction.NotCombinable),
        new("notTransferable", Restriction.NotTransferable),
        new("notPublic", Restriction.NotPublic),
        new("clawBack", Restriction.ClawBack)
    );
}
