using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <content>Caps: a figure, or <c>{unlimited: reason}</c>.</content>
internal sealed partial class ObjectReader
{
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

        if (node is YamlScalar { Value: var said } && (MeantValue.IsUnlimited(said) || MeantValue.IsNone(said)))
        {
            var shown = _shownAs ?? name;
            Context.Diagnostics.Add(
                MeantValue.IsUnlimited(said)
                    ? PlanMessages.NoReason(node.Place, shown)
                    : PlanMessages.NoneForLimit(node.Place, shown, said)
            );
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
}
