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
    private const int MostBelow = 8;

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

    /// <summary>What can be written into a group that is not there: any of these fields declares it.</summary>
    public static IReadOnlyList<OpenField> Below(Plan plan, string path) =>
        GroupAt(plan, path) is { Said: null, Shape: { } shape }
            ?
            [
                .. shape
                    .Fields.Where(field => !field.Is(FieldForms.List))
                    .Select(field => Find(plan, $"{path}.{field.Name}"))
                    .OfType<OpenField>()
                    .Take(MostBelow),
            ]
            : [];

    /// <param name="path">Such as <c>promotions[full-300].limits.total</c>, as missing fields and records call it.</param>
    /// <returns>Null for what no single value can be written to.</returns>
    public static OpenField? Find(Plan plan, string path)
    {
        if (At(plan, path) is not var (address, field, value, said))
        {
            return null;
        }

        if (field.Shape is not { } group)
        {
            return Of(address, field, value);
        }

        // A group that takes a plain value.
        return group.Shorthand is { } shorthand && group.SlotOf(shorthand) is >= 0 and var at
            ? Of(address, group.Fields[at], said?.Source.Field(at).Value)
            : null;
    }

    /// <returns>The group that a field is the shorthand of, where the plan says no more than its value; else null.</returns>
    public static string? ShorthandOf(Plan plan, string path)
    {
        var dot = path.LastIndexOf('.');
        return
            dot > 0
            && GroupAt(plan, path[..dot]) is { Said.Source: { Place: { } place } source }
            && source.Shape.Shorthand == path[(dot + 1)..]
            && source.PlaceOf(path[(dot + 1)..]) is { } value
            && value.Span.Equals(place.Span)
            ? path[..dot]
            : null;
    }

    private static (PlanObject? Said, ObjectShape? Shape)? GroupAt(Plan plan, string path) =>
        At(plan, path) is var (_, field, _, said) ? (said, field.Shape) : null;

    private static (FieldEdit Address, FieldShape Field, object? Value, PlanObject? Said)? At(Plan plan, string path)
    {
        var address =
            WhatTheRuleSays.OfPath(path, "")
            ?? (path.Contains(']', StringComparison.Ordinal) ? null : new FieldEdit("plan", path, ""));
        if (address is null || RootOf(plan, address) is not var (root, shape))
        {
            return null;
        }

        FieldShape? field = null;
        object? value = null;
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
            value = root?.Source.Field(slot).Value;
            root = bracket < 0 ? value as PlanObject : Entry(value, step[bracket..]);
            shape = field.Shape;
        }

        return field is null ? null : (address, field, value, root);
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
