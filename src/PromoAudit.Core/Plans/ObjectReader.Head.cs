using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <content>The fields that only the head of a plan has: they settle how everything after them is read.</content>
internal sealed partial class ObjectReader
{
    public void Version(string name, string describes)
    {
        if (
            Describe(new FieldShape(name, FieldKind.Count, FieldForms.Required, describes))
            || Take(name, FieldForms.Required) is not { } node
        )
        {
            return;
        }

        if (node is not YamlScalar { Value: "1" })
        {
            Context.Diagnostics.Add(PlanMessages.UnknownVersion(node.Place, (node as YamlScalar)?.Value ?? "…"));
        }

        Store(FieldState.Given, 1L, node);
    }

    public string PlanProfile(string name, string describes) =>
        Text(name, describes) ?? _context?.Profile ?? Plan.Generic;

    public string PlanCurrency(string name, string describes)
    {
        if (Text(name, describes, FieldForms.Required) is not { } code)
        {
            return "";
        }

        if (!Currencies.IsKnown(code))
        {
            Context.Diagnostics.Add(
                PlanMessages.UnknownCurrency(_fields[^1].Place ?? Place, code, Currencies.Nearest(code))
            );
        }

        Context.Currency = code;
        return code;
    }

    public string PlanZone(string name, string describes)
    {
        if (Text(name, describes, FieldForms.Required) is not { } zone)
        {
            return "";
        }

        Context.Zone = ZoneRules.Find(zone);
        if (Context.Zone is null)
        {
            Context.Diagnostics.Add(
                PlanMessages.UnknownZone(_fields[^1].Place ?? Place, zone, NearestName.Find(zone, ZoneRules.AllNames))
            );
        }

        return zone;
    }

    public void PlanExchangeRates(string name, string describes)
    {
        if (MoneyMap(name, describes) is not { } rates)
        {
            return;
        }

        foreach (var (currency, rate) in rates)
        {
            Context.ExchangeRates[currency] = rate;
        }
    }

    /// <summary>The names are followed before reading (before the plan is read); here they only belong to the vocabulary.</summary>
    public void Included(string name, string describes) => _ = Texts(name, describes);

    /// <summary>A list of items; <c>{file: items.csv}</c> has been replaced by the rows of the file before.</summary>
    public ImmutableArray<Item> Catalog(string name, string describes)
    {
        var field = new FieldShape(name, FieldKind.Record, FieldForms.List, describes, Shape: Item.Shape);
        if (Describe(field) || Take(name, FieldForms.Plain) is not { } node)
        {
            return [];
        }

        var items = Items(node, name, most: 100_000)
            .Select(item => Read(Context, Item.Shape, item, name))
            .OfType<Item>()
            .ToImmutableArray();
        Store(FieldState.Given, items, node);
        return items;
    }

    /// <summary>Complains about the object as a whole; silent while describing.</summary>
    public void Complain(Func<SourcePlace, Diagnostic> message)
    {
        if (_context is not null)
        {
            Context.Diagnostics.Add(message(Place));
        }
    }
}
