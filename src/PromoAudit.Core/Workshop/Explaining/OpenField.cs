using PromoAudit.Plans;
using PromoAudit.Repairs;
using PromoAudit.Repairs.Candidates;

namespace PromoAudit.Workshop.Explaining;

/// <summary>A field of the plan that an edit may write, with what it says now.</summary>
/// <param name="Address">Owner and field; its value is empty.</param>
/// <param name="Shape">Its type; of a group that takes a plain value the field which that stands for.</param>
/// <param name="Now">The value as it was read; null where the plan does not say one.</param>
internal sealed record OpenField(FieldEdit Address, FieldShape Shape, object? Now)
{
    /// <summary>As findings call it.</summary>
    public string Path => Address.Path;

    /// <summary>The figure it says, or null: money in the plan's currency, a percent as a share of one, a duration in seconds.</summary>
    public decimal? Figure =>
        Now switch
        {
            decimal figure => figure,
            long count => count,
            TimeSpan duration => (decimal)duration.TotalSeconds,
            _ => null,
        };

    public Candidate Write(string value) => Candidate.Of(Address with { Value = value });

    public Candidate Add(string entry) => Candidate.Of(Address with { Value = entry, Adds = true });

    /// <param name="path">Such as <c>promotions[full-300].limits.total</c>, as missing fields and records call it.</param>
    /// <returns>Null for what no single value can be written to.</returns>
    public static OpenField? Find(Plan plan, string path)
    {
        var address =
            WhatTheRuleSays.OfPath(path, "")
            ?? (path.Contains(']', StringComparison.Ordinal) ? null : new FieldEdit("plan", path, ""));
        if (address is null || RootOf(plan, address) is not var (root, shape))
        {
            return null;
        }

        FieldShape? field = null;
        foreach (var step in address.Field.Split('.'))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? step : step[..bracket];
            var slot = shape?.SlotOf(name) ?? -1;
            if (shape is null || slot < 0)
            {
                return null;
            }

            field = shape.Fields[slot];
            var value = root?.Source.Field(slot).Value;
            root = bracket < 0 ? value as PlanObject : Entry(value, step[bracket..]);
            shape = field.Shape;
            if (shape is null && root is null)
            {
                return Of(address, field, value);
            }
        }

        // A group that takes a plain value.
        return field is { Shape.Shorthand: { } shorthand } && field.Shape.SlotOf(shorthand) is >= 0 and var at
            ? Of(address, field.Shape.Fields[at], root?.Source.Field(at).Value)
            : null;
    }

    private static OpenField? Of(FieldEdit address, FieldShape field, object? value) =>
        field.Kind is FieldKind.Record or FieldKind.Map ? null : new OpenField(address, field, value);

    private static PlanObject? Entry(object? list, string index) =>
        int.TryParse(index.AsSpan(1, index.Length - 2), System.Globalization.CultureInfo.InvariantCulture, out var at)
            ? (list as System.Collections.IEnumerable)?.OfType<PlanObject>().ElementAtOrDefault(at)
            : null;

    private static (PlanObject? Root, ObjectShape? Shape)? RootOf(Plan plan, FieldEdit address) =>
        address.Owner.Split(':', 2) switch
        {
            ["plan"] => (plan, Plan.Shape),
            ["shop"] => (plan.Shop, Shop.Shape),
            ["promotion", var id] when plan.Promotions.FirstOrDefault(one => one.Id == id) is { } promotion => (
                promotion,
                Promotion.Shape
            ),
            ["item", var sku] when plan.Catalog.FirstOrDefault(one => one.Sku == sku) is { } item => (item, Item.Shape),
            _ => null,
        };
}
