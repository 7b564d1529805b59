using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <summary>What can only be checked once the whole plan has been read: names that must exist, and figures that cannot both hold.</summary>
internal sealed class PlanChecks
{
    public static readonly string[] Profiles =
    [
        "generic",
        "taobao",
        "tmall",
        "jd",
        "pinduoduo",
        "douyin",
        "wechat",
        "shopify",
        "woocommerce",
        "magento",
        "saleor",
        "medusa",
        "sylius",
        "solidus",
        "vendure",
        "odoo",
        "commercetools",
    ];

    private readonly Plan _plan;
    private readonly Diagnostics _diagnostics;
    private readonly Names _skus;
    private readonly Names _categories;
    private readonly Names _tags;
    private readonly Names _promotions;

    private PlanChecks(Plan plan, Diagnostics diagnostics)
    {
        _plan = plan;
        _diagnostics = diagnostics;
        _skus = new("item", plan.Catalog.Select(item => item.Sku), name => SkuCalled(plan, name));
        _categories = new("category", plan.Catalog.SelectMany(item => item.Categories));
        _tags = new("tag", plan.Catalog.SelectMany(item => item.Tags));
        _promotions = new("promotion", plan.Promotions.Select(promotion => promotion.Id), name => IdCalled(plan, name));
    }

    public static void Run(Plan plan, Diagnostics diagnostics)
    {
        var checks = new PlanChecks(plan, diagnostics);
        checks.CheckHead();
        checks.CheckUnique("item", plan.Catalog, item => item.Sku, "sku");
        checks.CheckUnique("promotion", plan.Promotions, promotion => promotion.Id, "id");
        checks.CheckUnique("budget", plan.Budgets, budget => budget.Id ?? "", "id");
        foreach (var promotion in plan.Promotions)
        {
            checks.Check(promotion);
        }

        foreach (var budget in plan.Budgets)
        {
            checks.Require(budget.Source, "promotions", budget.Promotions, checks._promotions);
        }
    }

    private void CheckHead()
    {
        if (Array.IndexOf(Profiles, _plan.Profile) < 0 && _plan.Source.PlaceOf("profile") is { } place)
        {
            _diagnostics.Add(
                PlanMessages.UnknownWord(
                    place,
                    "profile",
                    _plan.Profile,
                    NearestName.Find(_plan.Profile, Profiles),
                    Profiles
                )
            );
        }

        if (
            _plan.Market is { } market
            && !(market.Length == 2 && market.All(char.IsAsciiLetterUpper))
            && _plan.Source.PlaceOf("market") is { } where
        )
        {
            _diagnostics.Add(
                PlanMessages.WrongForm(
                    where,
                    "market",
                    new("a country code of two capital letters", "两位大写国家代码"),
                    "market: CN"
                )
            );
        }
    }

    private void CheckUnique<T>(string what, ImmutableArray<T> all, Func<T, string> name, string field)
        where T : PlanObject
    {
        var first = new Dictionary<string, T>(all.Length, StringComparer.Ordinal);
        foreach (var one in all)
        {
            if (name(one).Length == 0 || first.TryAdd(name(one), one))
            {
                continue;
            }

            if (one.Source.PlaceOf(field) is { } place && first[name(one)].Source.PlaceOf(field) is { } earlier)
            {
                _diagnostics.Add(PlanMessages.Duplicate(place, what, name(one), earlier));
            }
        }
    }

    private void Check(Promotion promotion)
    {
        CheckScope(promotion.Scope);
        CheckScope(promotion.Threshold.Value?.Scope);
        CheckScope(promotion.Terms?.States?.Scope);
        CheckWindow(promotion.Valid.Source, promotion.Valid.From, promotion.Valid.To);
        if (promotion.Claim is { } claim)
        {
            CheckWindow(claim.Source, claim.From, claim.To);
        }

        foreach (var hours in promotion.Valid.Daily)
        {
            CheckHours(promotion.Valid.Source, "daily", hours);
        }

        if (promotion.Trigger is { Of: { } of } trigger)
        {
            Require(trigger.Source, "of", [of], _promotions);
        }

        if (promotion.Stacking is { } stacking)
        {
            Require(stacking.Source, "with", stacking.With.RemoveAll(name => name == "all"), _promotions);
            Require(stacking.Source, "without", stacking.Without.RemoveAll(name => name == "all"), _promotions);
        }

        if (promotion.Funding is { } funding && funding.Total != 1m && funding.Source.Place is { } place)
        {
            _diagnostics.Add(
                PlanMessages.SharesNotWhole(place, "shares of the funding", new Percent(funding.Total).ToString())
            );
        }

        foreach (var benefit in promotion.Benefits)
        {
            CheckGoods(benefit);
        }
    }

    private void CheckGoods(Benefit benefit)
    {
        if (benefit.Gift is { } gift)
        {
            Require(gift.Source, "sku", gift.Sku is { } sku ? [sku] : [], _skus);
            Require(gift.Source, "of", gift.Of, _skus);
        }

        if (benefit.FixedPrice is { } price)
        {
            Require(price.Source, "bySku", [.. price.BySku.Keys.Order(StringComparer.Ordinal)], _skus);
        }

        if (benefit.AllYouCan is { Sku: { } taken } allYouCan)
        {
            Require(allYouCan.Source, "sku", [taken], _skus);
        }

        if (benefit.BundlePrice is { } bundle)
        {
            Require(bundle.Source, "skus", bundle.Skus, _skus);
        }

        CheckScope(benefit.BuyGet?.GetScope);
    }

    private void CheckScope(Scope? scope)
    {
        if (scope is null || scope.Source.Place is not { } place)
        {
            return;
        }

        if (
            scope.Extent is null
            && scope.Skus.IsEmpty
            && scope.Categories.IsEmpty
            && scope.Tags.IsEmpty
            && scope.Except is null
            // An extent that could not be read has had its complaint.
            && IsGroup(place)
        )
        {
            _diagnostics.Add(PlanMessages.EmptyScope(place));
        }

        Require(scope.Source, "skus", scope.Skus, _skus);
        Require(scope.Source, "categories", scope.Categories, _categories);
        Require(scope.Source, "tags", scope.Tags, _tags);
        if (scope.Except is { } except)
        {
            Require(except.Source, "skus", except.Skus, _skus);
            Require(except.Source, "categories", except.Categories, _categories);
            Require(except.Source, "tags", except.Tags, _tags);
        }
    }

    private static bool IsGroup(SourcePlace place)
    {
        var text = place.File.Slice(place.Span);
        return text.StartsWith('{') || text.Contains(':', StringComparison.Ordinal);
    }

    private void CheckWindow(SourceRef source, DateTimeOffset? from, Limit<DateTimeOffset> to)
    {
        if (
            from is { } start
            && to.Figure is { } end
            && end < start
            && source.PlaceOf(source.Says("through") ? "through" : "to") is { } place
        )
        {
            _diagnostics.Add(PlanMessages.ReversedWindow(place, Shown(start), Shown(end)));
        }
    }

    private void CheckHours(SourceRef source, string field, string text)
    {
        var parts = text.Split('-');
        if (
            parts.Length == 2
            && parts.All(part =>
                TimeOnly.TryParseExact(part.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            )
        )
        {
            return;
        }

        if (PlaceOfName(source, field, text) is { } place)
        {
            _diagnostics.Add(
                PlanMessages.WrongForm(
                    place,
                    field,
                    new("hours in quotes", "带引号的时段"),
                    $"{field}: \"20:00-22:00\""
                )
            );
        }
    }

    private void Require(SourceRef source, string field, ImmutableArray<string> names, Names known)
    {
        foreach (var name in names)
        {
            if (!known.Contains(name) && PlaceOfName(source, field, name) is { } place)
            {
                _diagnostics.Add(
                    PlanMessages.UnknownReference(place, known.What, name, known.Nearest(name), known.Few)
                );
            }
        }
    }

    /// <summary>The place of one name in a list; of the whole list when the name is not written out there.</summary>
    private static SourcePlace? PlaceOfName(SourceRef source, string field, string name)
    {
        if (source.PlaceOf(field) is not { } place)
        {
            return null;
        }

        var found = place.File.Slice(place.Span).IndexOf(name, StringComparison.Ordinal);
        return found < 0 || name.Length == 0
            ? place
            : place with
            {
                Span = new SourceSpan(place.Span.Start + found, place.Span.Start + found + name.Length),
            };
    }

    private static string? SkuCalled(Plan plan, string name) =>
        plan.Catalog.FirstOrDefault(item => string.Equals(item.Name, name, StringComparison.Ordinal))?.Sku;

    private static string? IdCalled(Plan plan, string name) =>
        plan.Promotions.FirstOrDefault(promotion => string.Equals(promotion.Name, name, StringComparison.Ordinal))?.Id;

    private static string Shown(DateTimeOffset instant) =>
        instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Names of one kind that the plan defines; the suggestions come in the plan's order.</summary>
    /// <param name="what">What they name.</param>
    /// <param name="names">All of them.</param>
    /// <param name="called">The name to write for what customers know under another one.</param>
    private sealed class Names(string what, IEnumerable<string> names, Func<string, string?>? called = null)
    {
        private const int FewEnough = 8;

        private readonly string[] _names = [.. names];
        private HashSet<string>? _set;

        public string What => what;

        public bool Contains(string name) =>
            (_set ??= new HashSet<string>(_names, StringComparer.Ordinal)).Contains(name);

        public IReadOnlyList<string> Few
        {
            get
            {
                var few = _names.Distinct(StringComparer.Ordinal).Take(FewEnough + 1).ToArray();
                return few.Length > FewEnough ? [] : few;
            }
        }

        public string? Nearest(string name) => called?.Invoke(name) ?? NearestName.Find(name, _names);
    }
}
