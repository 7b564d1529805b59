using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PromoAudit.Plans;

namespace PromoAudit.Findings.Meetings;

/// <summary>
/// As much of a plan as tells whether it can meet another one: 16 bytes for each article, 8 for each promotion. Never says no to two plans that can
/// meet, and yes to two that cannot only by a chance of one in 2⁶⁴, or where an article stands twice in a catalogue.
/// </summary>
public sealed class PlanSketch
{
    private readonly ulong _shop;
    private readonly ulong _plan;
    private readonly ulong[] _promotions;
    private readonly long _from = long.MaxValue;
    private readonly long _to = long.MinValue;
    private readonly ulong[] _prices;

    private PlanSketch(Plan plan)
    {
        _shop = Hash(
            string.Join('\n', plan.Profile, plan.Currency, plan.Timezone, plan.Market ?? "", plan.Owner.ToString())
                + (plan.Market is null ? "" : "\n")
        );
        _plan = Hash(plan.Id);
        _promotions = new ulong[plan.Promotions.Length];
        for (var index = 0; index < _promotions.Length; index++)
        {
            var promotion = plan.Promotions[index];
            _promotions[index] = Hash(promotion.Id);
            if (promotion.Status == PromotionStatus.Live)
            {
                _from = Math.Min(_from, promotion.Valid.From?.UtcTicks ?? long.MinValue);
                _to = Math.Max(_to, promotion.Valid.To.Figure?.UtcTicks ?? long.MaxValue);
            }
        }

        var articles = new ulong[plan.Catalog.Length];
        _prices = new ulong[plan.Catalog.Length];
        for (var index = 0; index < articles.Length; index++)
        {
            articles[index] = Hash(plan.Catalog[index].Sku) ^ _shop;
            _prices[index] = HashOf(plan.Catalog[index].Price);
        }

        Array.Sort(_promotions);
        Array.Sort(articles, _prices);
        Articles = articles;
    }

    /// <summary>One for each article of the shop, ascending.</summary>
    internal IReadOnlyList<ulong> Articles { get; }

    internal static PlanSketch Of(Plan plan) => new(plan);

    /// <summary>As <see cref="Facts.Meetings.PlanOutline.MayMeet"/>.</summary>
    public bool MayMeet(PlanSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _shop == other._shop
            && Math.Max(_from, other._from) < Math.Min(_to, other._to)
            && _plan != other._plan
            && !SharesPromotions(other)
            && SharesGoods(other);
    }

    private bool SharesPromotions(PlanSketch other)
    {
        var (mine, theirs) = (0, 0);
        while (mine < _promotions.Length && theirs < other._promotions.Length)
        {
            switch (_promotions[mine].CompareTo(other._promotions[theirs]))
            {
                case 0:
                    return true;
                case < 0:
                    mine++;
                    break;
                default:
                    theirs++;
                    break;
            }
        }

        return false;
    }

    private bool SharesGoods(PlanSketch other)
    {
        var (mine, theirs) = (0, 0);
        var found = false;
        while (mine < Articles.Count && theirs < other.Articles.Count)
        {
            switch (Articles[mine].CompareTo(other.Articles[theirs]))
            {
                case 0 when _prices[mine] is not 0 && _prices[mine] == other._prices[theirs]:
                    found = true;
                    mine++;
                    theirs++;
                    break;
                case 0 when IsTwice(mine) || other.IsTwice(theirs):
                    mine++;
                    break;
                case 0:
                    return false;
                case < 0:
                    mine++;
                    break;
                default:
                    theirs++;
                    break;
            }
        }

        return found;
    }

    private bool IsTwice(int index) =>
        (index > 0 && Articles[index - 1] == Articles[index])
        || (index + 1 < Articles.Count && Articles[index + 1] == Articles[index]);

    /// <summary>0 where there is no price.</summary>
    private static ulong HashOf(Amount? price) =>
        price is { } amount
            ? Math.Max(
                Hash(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{amount.Lowest:G29} {amount.Highest:G29} {amount.DecidedBy}"
                    )
                ),
                1
            )
            : 0;

    // Plans come from other people: nobody must be able to make up a name that hides a plan behind another one.
    private static ulong Hash(string text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }
}
