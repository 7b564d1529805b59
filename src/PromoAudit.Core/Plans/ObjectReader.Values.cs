using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <content>Plain values, limits and ranges.</content>
internal sealed partial class ObjectReader
{
    public string? Text(string name, string describes, FieldForms forms = FieldForms.Plain)
    {
        if (Describe(new FieldShape(name, FieldKind.Text, forms, describes)) || Take(name, forms) is not { } node)
        {
            return null;
        }

        return Keep(ParseText(node, name), node);
    }

    public ImmutableArray<string> Texts(string name, string describes, FieldForms forms = FieldForms.Plain)
    {
        if (
            Describe(new FieldShape(name, FieldKind.Text, forms | FieldForms.List, describes))
            || Take(name, forms) is not { } node
        )
        {
            return [];
        }

        var items = Items(node, name).Select(item => ParseText(item, name)).OfType<string>().ToImmutableArray();
        Store(FieldState.Given, items, node);
        return items;
    }

    public bool? Flag(string name, string describes, bool? absent = null)
    {
        var text = absent is { } value ? (value ? "true" : "false") : null;
        if (Describe(new FieldShape(name, FieldKind.Flag, FieldForms.Plain, describes, Default: text)))
        {
            return null;
        }

        if (Take(name, FieldForms.Plain) is not { } node)
        {
            StoreDefaultIf(absent);
            return absent;
        }

        switch ((node as YamlScalar)?.Value)
        {
            case "true":
                return Keep<bool>(true, node);
            case "false":
                return Keep<bool>(false, node);
            default:
                Context.Diagnostics.Add(
                    PlanMessages.WrongForm(node.Place, name, new("true or false", " true 或 false"), $"{name}: true")
                );
                _fields.Add(default);
                return absent;
        }
    }

    public long? Count(string name, string describes, FieldForms forms = FieldForms.Plain)
    {
        if (Describe(new FieldShape(name, FieldKind.Count, forms, describes)) || Take(name, forms) is not { } node)
        {
            return null;
        }

        return TakeNone(node, forms) ? null : Keep(ParseCount(node, name), node);
    }

    public Limit<long> CountLimit(string name, string describes) =>
        ReadLimit<long>(name, FieldKind.Count, describes, node => ParseCount(node, name), "3");

    public Limit<decimal> MoneyLimit(string name, string describes) =>
        ReadLimit<decimal>(name, FieldKind.Money, describes, node => ParseMoney(node, name, FieldForms.Plain), "5000");

    public Limit<DateTimeOffset> InstantLimit(string name, string describes) =>
        ReadLimit<DateTimeOffset>(
            name,
            FieldKind.Instant,
            describes,
            node => ParseInstant(node, name, isEnd: true),
            "2026-11-12T00:00"
        );

    public decimal? Number(string name, string describes)
    {
        if (
            Describe(new FieldShape(name, FieldKind.Number, FieldForms.Plain, describes))
            || Take(name, FieldForms.Plain) is not { } node
        )
        {
            return null;
        }

        return Keep(ParseNumber(node, name), node);
    }

    /// <summary>An amount in the plan's currency, not negative unless <paramref name="forms"/> says so.</summary>
    public decimal? Money(string name, string describes, FieldForms forms = FieldForms.Plain, decimal? absent = null)
    {
        if (
            Describe(
                new FieldShape(
                    name,
                    FieldKind.Money,
                    forms,
                    describes,
                    Default: absent?.ToString(CultureInfo.InvariantCulture)
                )
            )
        )
        {
            return null;
        }

        if (Take(name, forms) is not { } node)
        {
            StoreDefaultIf(absent);
            return absent;
        }

        return TakeNone(node, forms) ? null : Keep(ParseMoney(node, name, forms), node);
    }

    /// <summary>An amount or <c>{between: [a, b], decidedBy: …}</c>; rules see the end that <paramref name="worstIsLowest"/> names.</summary>
    public Amount? Amount(
        string name,
        string describes,
        bool worstIsLowest = false,
        FieldForms forms = FieldForms.Plain
    )
    {
        var all = forms | FieldForms.Range;
        if (Describe(new FieldShape(name, FieldKind.Money, all, describes)) || Take(name, forms) is not { } node)
        {
            return null;
        }

        if (node is not YamlMapping)
        {
            var exact = Keep(ParseMoney(node, name, forms), node);
            return exact is { } sum ? Plans.Amount.Exactly(sum) : null;
        }

        var range = Read(Context, AmountRange.Shape, node, name);
        if (range?.ToAmount(Context) is not { } amount)
        {
            _fields.Add(default);
            return null;
        }

        Store(FieldState.Given, worstIsLowest ? amount.Lowest : amount.Highest, node);
        return amount;
    }

    public ImmutableArray<decimal> Moneys(string name, string describes)
    {
        if (
            Describe(new FieldShape(name, FieldKind.Money, FieldForms.List, describes))
            || Take(name, FieldForms.Plain) is not { } node
        )
        {
            return [];
        }

        var items = Items(node, name)
            .Select(item => ParseMoney(item, name, FieldForms.Plain))
            .OfType<decimal>()
            .ToImmutableArray();
        Store(FieldState.Given, items, node);
        return items;
    }

    /// <summary>A share. Only a reduction (<paramref name="isReduction"/>) may be written in 折.</summary>
    public Percent? Percent(string name, string describes, bool isReduction = false, decimal most = 1m)
    {
        if (
            Describe(new FieldShape(name, FieldKind.Percent, FieldForms.Plain, describes))
            || Take(name, FieldForms.Plain) is not { } node
        )
        {
            return null;
        }

        return ParsePercent(node, name, isReduction, most) is { } share
            ? new Percent(Keep<decimal>(share, node) ?? share)
            : Skip<Percent>();
    }

    public TimeSpan? Duration(string name, string describes, FieldForms forms = FieldForms.Plain)
    {
        if (Describe(new FieldShape(name, FieldKind.Duration, forms, describes)) || Take(name, forms) is not { } node)
        {
            return null;
        }

        return TakeNone(node, forms) ? null : Keep(ParseDuration(node, name), node);
    }

    /// <summary>A moment; <paramref name="isEnd"/> refuses a bare date, since nobody can tell whether the day is included.</summary>
    public DateTimeOffset? Instant(string name, string describes, bool isEnd = false)
    {
        if (
            Describe(new FieldShape(name, FieldKind.Instant, FieldForms.Plain, describes))
            || Take(name, FieldForms.Plain) is not { } node
        )
        {
            return null;
        }

        return Keep(ParseInstant(node, name, isEnd), node);
    }

    /// <summary>Grams, from <c>4.9kg</c>, <c>500g</c>, <c>9斤</c>.</summary>
    public decimal? Weight(string name, string describes)
    {
        if (
            Describe(new FieldShape(name, FieldKind.Weight, FieldForms.Plain, describes))
            || Take(name, FieldForms.Plain) is not { } node
        )
        {
            return null;
        }

        return Keep(ParseWeight(node, name), node);
    }

    public T? Word<T>(
        string name,
        Words<T> words,
        string describes,
        FieldForms forms = FieldForms.Plain,
        T? absent = null
    )
        where T : struct, Enum
    {
        var word = absent is { } meaning ? words.WordFor(meaning) : null;
        if (Describe(new FieldShape(name, FieldKind.Word, forms, describes, words.All, Default: word)))
        {
            return null;
        }

        if (Take(name, forms) is not { } node)
        {
            StoreDefaultIf(word);
            return absent;
        }

        if (ParseWord(node, name, words) is not { } found)
        {
            _fields.Add(default);
            return absent;
        }

        Store(FieldState.Given, found.Word, node);
        return found.Meaning;
    }

    /// <summary>A list of words; one word counts as a list of one; <c>none</c> declares the empty list where the field allows it.</summary>
    public ImmutableArray<T> WordList<T>(
        string name,
        Words<T> words,
        string describes,
        FieldForms forms = FieldForms.Plain
    )
        where T : struct, Enum
    {
        if (
            Describe(new FieldShape(name, FieldKind.Word, forms | FieldForms.List, describes, words.All))
            || Take(name, forms) is not { } node
        )
        {
            return [];
        }

        if ((forms & FieldForms.None) != 0 && IsWord(node, "none"))
        {
            Store(FieldState.None, ImmutableArray<string>.Empty, node);
            return [];
        }

        var meanings = ImmutableArray.CreateBuilder<T>();
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in Items(node, name))
        {
            if (ParseWord(item, name, words) is { } found)
            {
                meanings.Add(found.Meaning);
                texts.Add(found.Word);
            }
        }

        Store(FieldState.Given, texts.ToImmutable(), node);
        return meanings.ToImmutable();
    }

    private Limit<T> ReadLimit<T>(
        string name,
        FieldKind kind,
        string describes,
        Func<YamlNode, T?> parse,
        string example
    )
        where T : struct
    {
        if (
            Describe(new FieldShape(name, kind, FieldForms.Limit, describes))
            || Take(name, FieldForms.Limit) is not { } node
        )
        {
            return default;
        }

        if (node is YamlScalar { Value: "unlimited" })
        {
            Context.Diagnostics.Add(PlanMessages.NoReason(node.Place, _shownAs ?? name));
            return Skip<Limit<T>>() ?? default;
        }

        if (node is not YamlMapping mapping)
        {
            return Keep(parse(node), node) is { } figure ? Limit<T>.Of(figure) : default;
        }

        if (UnlimitedReason(mapping, _shownAs ?? name, example) is not { } reason)
        {
            _fields.Add(default);
            return default;
        }

        Store(FieldState.Unlimited, reason, node);
        return Limit<T>.Without(reason);
    }

    private string? UnlimitedReason(YamlMapping mapping, string name, string example)
    {
        if (mapping["unlimited"] is not { } reason)
        {
            Context.Diagnostics.Add(
                PlanMessages.WrongForm(
                    mapping.Place,
                    name,
                    new("a figure, or {unlimited: \"the reason\"}", "一个数，或 {unlimited: \"理由\"}"),
                    $"{name}: {example}"
                )
            );
            return null;
        }

        if (mapping.Entries.FirstOrDefault(entry => entry.Key.Value != "unlimited") is { Key: { } other } extra)
        {
            Context.Diagnostics.Add(
                extra.Value is YamlScalar { IsBlank: true }
                    ? PlanMessages.UnquotedReason(mapping.Place)
                    : PlanMessages.UnknownKey(other.Place, other.Value, "limit", nearest: null, ["unlimited"])
            );
            return null;
        }

        if (reason is YamlScalar { IsBlank: false } text && text.Value.Trim().Length > 0)
        {
            return text.Value;
        }

        Context.Diagnostics.Add(PlanMessages.NoReason(mapping.Place, name));
        return null;
    }

    private bool TakeNone(YamlNode node, FieldForms forms)
    {
        if ((forms & FieldForms.None) == 0 || !IsWord(node, "none"))
        {
            return false;
        }

        Store(FieldState.None, value: null, node);
        return true;
    }

    private T? Keep<T>(T? value, YamlNode node)
        where T : struct
    {
        Store(value is null ? FieldState.Absent : FieldState.Given, value, node);
        return value;
    }

    private string? Keep(string? value, YamlNode node)
    {
        Store(value is null ? FieldState.Absent : FieldState.Given, value, node);
        return value;
    }

    private T? Skip<T>()
        where T : struct
    {
        _fields.Add(default);
        return null;
    }

    private void StoreDefaultIf(object? value)
    {
        if (value is not null)
        {
            StoreDefault(value);
        }
    }
}
