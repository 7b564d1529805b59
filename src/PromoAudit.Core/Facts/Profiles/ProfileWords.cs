using PromoAudit.Plans;

namespace PromoAudit.Facts.Profiles;

/// <summary>Two-valued settings, each with words of its own.</summary>
internal enum Choice
{
    No,
    Yes,
}

/// <summary>Every closed list of words of the profile format.</summary>
internal static class ProfileWords
{
    public static readonly Words<LayerSelect> Selects = new(
        new("all", LayerSelect.All),
        new("best", LayerSelect.Best),
        new("first", LayerSelect.First)
    );

    public static readonly Words<PercentMode> PercentModes = new(
        new("running", PercentMode.Running),
        new("opening", PercentMode.Opening)
    );

    public static readonly Words<RoundingMode> Roundings = new(
        new("half-up", RoundingMode.HalfUp),
        new("half-even", RoundingMode.HalfEven),
        new("down", RoundingMode.Down),
        new("up", RoundingMode.Up)
    );

    public static readonly Words<Choice> Eaches = new(new("order", Choice.No), new("line", Choice.Yes));

    public static readonly Words<Choice> Vouchers = new(new("all", Choice.No), new("one", Choice.Yes));

    public static readonly Words<Choice> Flags = new(new("false", Choice.No), new("true", Choice.Yes));

    public static readonly Words<Choice> Exclusions = new(new("symmetric", Choice.No), new("needs-both", Choice.Yes));

    public static readonly Words<Choice> Undeclared = new(new("separate", Choice.No), new("combine", Choice.Yes));

    public static readonly Words<Choice> EmptyScopes = new(new("nothing", Choice.No), new("all", Choice.Yes));

    public static readonly Words<Choice> FreeShippingBases = new(new("paid", Choice.No), new("list", Choice.Yes));

    public static readonly Words<Choice> Guests = new(new("counted", Choice.No), new("escape-limits", Choice.Yes));

    public static readonly Words<Choice> Cancels = new(new("keeps-use", Choice.No), new("restores-use", Choice.Yes));

    public static readonly Words<BenefitKind> Benefits = new(
        new("amountOff", BenefitKind.AmountOff),
        new("percentOff", BenefitKind.PercentOff),
        new("fixedPrice", BenefitKind.FixedPrice),
        new("nthItem", BenefitKind.NthItem),
        new("buyGet", BenefitKind.BuyGet),
        new("bundlePrice", BenefitKind.BundlePrice),
        new("tiers", BenefitKind.Tiers),
        new("points", BenefitKind.Points),
        new("referral", BenefitKind.Referral),
        new("groupBuy", BenefitKind.GroupBuy),
        new("bargain", BenefitKind.Bargain),
        new("deposit", BenefitKind.Deposit),
        new("payWhatYouWant", BenefitKind.PayWhatYouWant),
        new("reprice", BenefitKind.Reprice),
        new("allYouCan", BenefitKind.AllYouCan)
    );
}
