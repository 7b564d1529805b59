using PromoAudit.Facts.Pricing;

namespace PromoAudit.Facts.Attacks.Orders;

/// <summary>
/// Offers every order that could matter to every move that begins with one: all carts at which something changes, under all admissible
/// sets of promotions. What cannot pay, or cannot cost more than what was found, is passed over. The carts that could cost most go first.
/// </summary>
internal sealed class OrderSearch
{
    // With fewer promotions there is little to pass over.
    private const int FewPromotions = 3;

    // With so many, looking at the cart without each of them takes longer than it saves.
    private const int ManyPromotions = 24;

    private readonly Adversary _adversary;
    private readonly IReadOnlyList<IOrderMove> _moves;
    private readonly BestRounds _rounds;
    private readonly SearchBudget _budget;
    private readonly PriceBook _book;
    private readonly AttackCarts _carts;
    private readonly Leverages _leverages;
    private readonly OrderPricing _pricing;
    private readonly Basket _basket = new();
    private readonly List<PricedPromotion> _open = [];
    private readonly List<PricedPromotion> _chosen = [];
    private Leverage[] _own = [];
    private Leverage[] _after = [];
    private decimal[] _without = [];
    private readonly CheapestOrder _cheapest;
    private readonly MostOrders _mostOrders;
    private OrderBound _bound;
    private decimal _mostOff;
    private decimal _inStock;
    private AttackCart? _cart;

    public OrderSearch(Adversary adversary, IReadOnlyList<IOrderMove> moves, BestRounds rounds, SearchBudget budget)
    {
        _adversary = adversary;
        _moves = moves;
        _rounds = rounds;
        _budget = budget;
        _book = adversary.Book;
        _carts = new AttackCarts(adversary.Facts.Stacks);
        _leverages = new Leverages(adversary);
        _pricing = new OrderPricing(adversary.Facts.Stacks);
        _cheapest = new CheapestOrder(adversary.Facts.Stacks);
        _mostOrders = new MostOrders(adversary);
    }

    /// <summary>The most that a round of each aim that was left out could cost the owner; by aim, 0 when nothing was.</summary>
    public decimal[] LeftOut { get; } = new decimal[Enum.GetValues<Aim>().Length];

    /// <summary>The most that an attack of any aim could cost in all whose cart was left out because time was up.</summary>
    public decimal LeftOutInAll { get; private set; }

    /// <summary>False: time was up before every cart had been looked at, so that nothing is known of the others.</summary>
    public bool IsBounded { get; private set; } = true;

    /// <summary>Carts that were looked at.</summary>
    public int Carts { get; private set; }

    public void Run()
    {
        var touching = _carts.Touching();
        var carts = Promising(touching);
        foreach (var (cart, loss, off) in carts)
        {
            if (_budget.IsTimeUp())
            {
                // The carts that are left cost less.
                LeftOutInAll = loss;
                return;
            }

            if (Open(cart, touching))
            {
                _mostOff = off;
                LeaveOneOut();
                Visit(0, default, off);
            }
        }
    }

    private List<Promise> Promising(List<PricedPromotion>[] touching)
    {
        var promising = new List<Promise>();
        foreach (var cart in _carts.All())
        {
            if (_budget.IsTimeUp())
            {
                IsBounded = false;
                break;
            }

            Carts++;
            if (Open(cart, touching) && MostLoss(_after[0]) > 0m)
            {
                // What the cheapest set takes off bounds what any set does, better than what each could by itself.
                var off = _cheapest.MostOff(_basket, _open);
                _mostOff = off;
                if (MostLoss(_after[0]) is > 0m and var loss)
                {
                    promising.Add(new Promise(cart, Large.Times(loss, Math.Min(_inStock, _mostOrders.OfRing)), off));
                }
            }
        }

        // A stable order, so that equal ones are looked at as they stand in the plan.
        return [.. promising.OrderByDescending(one => one.Loss)];
    }

    /// <summary>Reads a cart, and what each promotion that touches it can do to it at most.</summary>
    private bool Open(AttackCart cart, List<PricedPromotion>[] touching)
    {
        _cart = cart;
        if (CartReader.Read(_book, cart.Cart, _basket) is not null)
        {
            return false;
        }

        _leverages.Take(_basket);
        _mostOff = decimal.MaxValue;
        _open.Clear();
        _chosen.Clear();
        if (_own.Length <= _book.Promotions.Length)
        {
            _own = new Leverage[_book.Promotions.Length + 1];
            _after = new Leverage[_book.Promotions.Length + 1];
            _without = new decimal[_book.Promotions.Length + 1];
        }

        var (resale, cost) = (0m, 0m);
        _inStock = decimal.MaxValue;
        var isParcel = false;
        for (var line = 0; line < _basket.Count; line++)
        {
            var item = _basket.Item[line];
            resale += Large.Times(_basket.Quantity[line], _adversary.Valuation.Resale(item));
            cost += Large.Times(_basket.Quantity[line], _adversary.Valuation.Cost(item));
            isParcel |= _book.IsParcel(_book.Plan.Catalog[item]);
            if (_book.Plan.Catalog[item].Stock is { Enforced: true, Count.Figure: { } stock })
            {
                _inStock = Math.Min(_inStock, (decimal)stock / _basket.Quantity[line]);
            }

            foreach (var promotion in touching[item])
            {
                if (!_open.Contains(promotion))
                {
                    Add(promotion);
                }
            }
        }

        _open.Sort(static (left, right) => left.Index.CompareTo(right.Index));
        Accumulate();
        var list = _book.Units.Money(_basket.Total) + Options();
        _bound = new OrderBound(list, resale, cost, Besides(list, isParcel), default);
        return true;
    }

    private void Add(PricedPromotion promotion)
    {
        var leverage = _leverages.Of(promotion);
        if (leverage is not { Off: 0m, Given: 0m })
        {
            _own[promotion.Index] = leverage;
            _open.Add(promotion);
        }
    }

    private void Accumulate()
    {
        _after[_open.Count] = default;
        for (var at = _open.Count - 1; at >= 0; at--)
        {
            _after[at] = _after[at + 1] + _own[_open[at].Index];
        }
    }

    /// <summary>What any set without one of the promotions takes off at most: most sets are bounded by the first they leave out.</summary>
    private void LeaveOneOut()
    {
        var isBounded = _mostOff != decimal.MaxValue && _open.Count is >= FewPromotions and <= ManyPromotions;
        if (isBounded)
        {
            _cheapest.MostOff(_basket, _open);
        }

        foreach (var promotion in _open)
        {
            _without[promotion.Index] = isBounded ? _cheapest.MostOffWithout(promotion, _basket) : _mostOff;
        }
    }

    /// <summary>The set chosen so far, and all that follow from adding to it promotions from a place on.</summary>
    /// <param name="off">The most that any of these sets takes off.</param>
    private void Visit(int from, Leverage chosen, decimal off)
    {
        _mostOff = off;
        if (!IsWorthwhile(chosen + _after[from], from))
        {
            return;
        }

        if (!_budget.Take(_open.Count))
        {
            LeaveOut(chosen + _after[from]);
            return;
        }

        Play();
        for (var at = from; at < _open.Count; at++)
        {
            var promotion = _open[at];
            if (_pricing.CanJoin(promotion, _chosen))
            {
                Use(promotion, at, chosen, off);
            }

            // All that follow are without it.
            off = Math.Min(off, _without[promotion.Index]);
            _mostOff = off;
            if (!IsWorthwhile(chosen + _after[at + 1], at + 1))
            {
                return;
            }
        }
    }

    private void Use(PricedPromotion promotion, int at, Leverage chosen, decimal off)
    {
        foreach (var other in _open)
        {
            off = _pricing.AreApart(promotion, other) ? Math.Min(off, _without[other.Index]) : off;
        }

        for (long uses = 1; uses <= promotion.Uses; uses++)
        {
            _chosen.Add(uses == promotion.Uses ? promotion : promotion with { Uses = uses });
            var isUsed = uses == 1 || _pricing.TakesEffect(_cart!.Cart, _basket, _chosen, uses);
            if (isUsed)
            {
                Visit(at + 1, chosen + _own[promotion.Index], off);
            }

            _chosen.RemoveAt(_chosen.Count - 1);
            if (!isUsed)
            {
                return;
            }
        }
    }

    private void Play()
    {
        if (_pricing.Order(_cart!, _basket, _chosen) is not { } order)
        {
            return;
        }

        foreach (var move in _moves)
        {
            move.Play(order, _adversary, _rounds);
        }
    }

    private bool IsWorthwhile(in Leverage most, int from)
    {
        var bound = Bound(most);
        foreach (var move in _moves)
        {
            if (move.MostOf(bound, _adversary) is { Gain: > 0m, Loss: > 0m } round && CouldBeWorst(move, round, from))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the set chosen so far, or one with more from a place on, could be the costliest for the aim or for one of them.</summary>
    private bool CouldBeWorst(IOrderMove move, RoundBound round, int from)
    {
        var orders = move.TakesGoods ? Math.Min(_mostOrders.OfRing, _inStock) : _mostOrders.OfRing;
        foreach (var promotion in _chosen)
        {
            orders = Math.Min(orders, OrdersWith(move, promotion));
        }

        if (_rounds.CouldBeWorst(move.Aim, Large.Times(round.Loss, orders)))
        {
            return true;
        }

        foreach (var promotion in _chosen)
        {
            if (_rounds.CouldBeWorst(move.Aim, promotion.Index, Large.Times(round.Loss, orders)))
            {
                return true;
            }
        }

        for (var at = from; at < _open.Count; at++)
        {
            var with = Math.Min(orders, OrdersWith(move, _open[at]));
            if (_rounds.CouldBeWorst(move.Aim, _open[at].Index, Large.Times(round.Loss, with)))
            {
                return true;
            }
        }

        return false;
    }

    private decimal OrdersWith(IOrderMove move, PricedPromotion promotion) =>
        move.MayGiveUsesBack(promotion, _adversary) ? _mostOrders.OfRing : _mostOrders.Of(promotion);

    private decimal MostLoss(in Leverage most)
    {
        var bound = Bound(most);
        var loss = 0m;
        foreach (var move in _moves)
        {
            if (move.MostOf(bound, _adversary) is { Gain: > 0m } round)
            {
                loss = Math.Max(loss, round.Loss);
            }
        }

        return loss;
    }

    private void LeaveOut(in Leverage most)
    {
        var bound = Bound(most);
        foreach (var move in _moves)
        {
            if (move.MostOf(bound, _adversary) is { Gain: > 0m, Loss: > 0m } round)
            {
                ref var left = ref LeftOut[(int)move.Aim];
                left = Math.Max(left, round.Loss);
            }
        }
    }

    private OrderBound Bound(in Leverage most) =>
        _bound with
        {
            Most = most.Off > _mostOff ? most.Capped(_mostOff) : most,
        };

    private decimal Options()
    {
        long sum = 0;
        for (var line = 0; line < _basket.Count; line++)
        {
            sum += _basket.Options[line];
        }

        return Math.Sign(sum) * _book.Units.Money(Math.Abs(sum));
    }

    /// <summary>Freight and fees of an order that is paid in full.</summary>
    private decimal Besides(decimal list, bool isParcel)
    {
        var shop = _book.Plan.Shop;
        var freight = isParcel ? shop.Shipping.Value?.Cost ?? 0m : 0m;
        var share = (shop.Fees?.Platform?.Fraction ?? 0m) + (shop.Fees?.Payment?.Fraction ?? 0m);
        var paid = Math.Max(0m, list) + (shop.Shipping.Value?.Fee ?? 0m);
        return freight + paid * share + (shop.Fees?.PerPayment ?? 0m) + _book.Units.Money(1);
    }

    /// <param name="Cart">A cart on which something might pay.</param>
    /// <param name="Loss">The most that rounds on it could cost in all, roughly.</param>
    /// <param name="Off">The most that any set takes off.</param>
    private sealed record Promise(AttackCart Cart, decimal Loss, decimal Off);
}
