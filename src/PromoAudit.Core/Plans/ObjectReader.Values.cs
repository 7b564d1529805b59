using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <content>Plain values and ranges.</content>
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
                    PlanMessages.WrongForm(
                        node.Place,
                        name,
                        new("true or false", " true 或 false"),
                        $"{name}: {((node as YamlScalar)?.Value is { } said && MeantValue.Word(said) == "false" ? "false" : "true")}"
                    )
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
            Describe(new FieldShape(name, FieldKind.Percent, FieldForms.Plain, describes) { Most = most })
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
