using System.Collections.Immutable;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts.Profiles;

/// <summary>How many promotions of one layer take effect.</summary>
internal enum LayerSelect
{
    All,

    /// <summary>The one that is best for the buyer: of the order, or of each line (see <see cref="ProfileLayer.EachLine"/>).</summary>
    Best,

    /// <summary>The first in the order of application that gives anything.</summary>
    First,
}

/// <summary>What a percentage is taken of.</summary>
internal enum PercentMode
{
    /// <summary>What earlier promotions, of the same layer too, have left.</summary>
    Running,

    /// <summary>What was there when the layer began: three times 40 % take 120 %.</summary>
    Opening,
}

internal enum RoundingMode
{
    HalfUp,
    HalfEven,
    Down,
    Up,
}

/// <summary>One layer of the order in which prices are reduced.</summary>
/// <param name="Layer">Its name.</param>
/// <param name="Select">How many promotions of the layer take effect.</param>
/// <param name="EachLine">With <see cref="LayerSelect.Best"/>: every line has its own best promotion.</param>
/// <param name="OneVoucher">At most one promotion that needs a code or a claimed coupon.</param>
/// <param name="Threshold">The amount that thresholds are tested on where a promotion does not say.</param>
internal sealed record ProfileLayer(
    Layer Layer,
    LayerSelect Select,
    bool EachLine,
    bool OneVoucher,
    ThresholdBase Threshold
);

/// <summary>Where a figure of a profile comes from.</summary>
/// <param name="Value">As written.</param>
/// <param name="Source">Document or observation.</param>
/// <param name="Verified">False: taken from general knowledge or a secondary source; findings that rest on it say so.</param>
/// <param name="Place">In the profile's file.</param>
internal sealed record ProfileFigure(string Value, string Source, bool Verified, SourcePlace Place);

/// <summary>How one platform or shop software layers, combines, rounds, counts and refunds. Read from <c>rules/profiles</c>.</summary>
internal sealed record Profile
{
    public required string Name { get; init; }

    public LocalizedText Describes { get; init; }

    /// <summary>In the order in which they are applied.</summary>
    public ImmutableArray<ProfileLayer> Layers { get; init; } =
    [
        new(Layer.Item, LayerSelect.All, EachLine: false, OneVoucher: false, ThresholdBase.List),
        new(Layer.Shop, LayerSelect.All, EachLine: false, OneVoucher: false, ThresholdBase.List),
        new(Layer.Platform, LayerSelect.All, EachLine: false, OneVoucher: false, ThresholdBase.List),
        new(Layer.Points, LayerSelect.All, EachLine: false, OneVoucher: false, ThresholdBase.List),
    ];

    /// <summary>The layer of a benefit whose promotion does not say one.</summary>
    public BenefitLayers LayerOf { get; init; } = BenefitLayers.Rewards;

    public PercentMode PercentMode { get; init; }

    public RoundingMode Rounding { get; init; }

    /// <summary>Digits after the point; null: the minor unit of the plan's currency.</summary>
    public int? Digits { get; init; }

    public ThresholdOver ThresholdOver { get; init; }

    /// <summary>An exclusion counts only when both promotions exclude each other (WeChat Pay).</summary>
    public bool ExclusionNeedsBoth { get; init; }

    /// <summary>Whether promotions of which nobody said anything can meet in one order.</summary>
    public bool UndeclaredCombine { get; init; } = true;

    /// <summary>A scope that is not said, or says nothing, takes in everything.</summary>
    public bool EmptyScopeMeansAll { get; init; } = true;

    /// <summary>Discounts stop at zero for each line.</summary>
    public bool ClampLines { get; init; } = true;

    /// <summary>What is paid for the goods stops at zero.</summary>
    public bool ClampOrder { get; init; } = true;

    /// <summary>Discounts never take a line below the item's floor; what is left goes to other lines.</summary>
    public bool RespectsFloor { get; init; }

    /// <summary>Whether a buyer without an earlier order can be a member, so that promotions for either can meet.</summary>
    public bool NewMayBeMember { get; init; }

    /// <summary>Free shipping is tested before discounts instead of on what is paid.</summary>
    public bool FreeShippingOnList { get; init; }

    /// <summary>Orders without an account are not counted against limits per buyer.</summary>
    public bool GuestsEscapeLimits { get; init; } = true;

    /// <summary>A cancelled order gives the counted use back; null when not known.</summary>
    public bool? CancelRestoresUse { get; init; }

    /// <summary>How counters are kept where a promotion does not say; null when not known.</summary>
    public Enforcement? Counters { get; init; }

    /// <summary>What a promotion does on a refund where it does not say; null when not known.</summary>
    public Proration? Proration { get; init; }

    public bool? Requalify { get; init; }

    public GiftOnRefund? Gift { get; init; }

    public RewardOnRefund? Reward { get; init; }

    public CouponOnRefund? Coupon { get; init; }

    public UsageOnRefund? Usage { get; init; }

    /// <summary>Origin of every figure by its key in the file, such as <c>percentMode</c> or <c>layers.shop</c>.</summary>
    public IReadOnlyDictionary<string, ProfileFigure> Origins { get; init; } =
        new Dictionary<string, ProfileFigure>(StringComparer.Ordinal);
}
