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
        ("all", LayerSelect.All),
        ("best", LayerSelect.Best),
        ("first", LayerSelect.First)
    );

    public static readonly Words<PercentMode> PercentModes = new(
        ("running", PercentMode.Running),
        ("opening", PercentMode.Opening)
    );

    public static readonly Words<RoundingMode> Roundings = new(
        ("half-up", RoundingMode.HalfUp),
        ("half-even", RoundingMode.HalfEven),
        ("down", RoundingMode.Down),
        ("up", RoundingMode.Up)
    );

    public static readonly Words<Choice> Eaches = new(("order", Choice.No), ("line", Choice.Yes));

    public static readonly Words<Choice> Vouchers = new(("all", Choice.No), ("one", Choice.Yes));

    public static readonly Words<Choice> Flags = new(("false", Choice.No), ("true", Choice.Yes));

    public static readonly Words<Choice> Exclusions = new(("symmetric", Choice.No), ("needs-both", Choice.Yes));

    public static readonly Words<Choice> Undeclared = new(("separate", Choice.No), ("combine", Choice.Yes));

    public static readonly Words<Choice> EmptyScopes = new(("nothing", Choice.No), ("all", Choice.Yes));

    public static readonly Words<Choice> FreeShippingBases = new(("paid", Choice.No), ("list", Choice.Yes));

    public static readonly Words<Choice> Guests = new(("counted", Choice.No), ("escape-limits", Choice.Yes));

    public static readonly Words<Choice> Cancels = new(("keeps-use", Choice.No), ("restores-use", Choice.Yes));

    public static readonly Words<BenefitKind> Benefits = new(
        ("amountOff", BenefitKind.AmountOff),
        ("percentOff", BenefitKind.PercentOff),
        ("fixedPrice", BenefitKind.FixedPrice),
        ("nthItem", BenefitKind.NthItem),
        ("buyGet", BenefitKind.BuyGet),
        ("bundlePrice", BenefitKind.BundlePrice),
        ("tiers", BenefitKind.Tiers),
        ("points", BenefitKind.Points),
        ("referral", BenefitKind.Referral),
        ("groupBuy", BenefitKind.GroupBuy),
        ("bargain", BenefitKind.Bargain),
        ("deposit", BenefitKind.Deposit),
        ("payWhatYouWant", BenefitKind.PayWhatYouWant),
        ("reprice", BenefitKind.Reprice),
        ("allYouCan", BenefitKind.AllYouCan)
    );
}
