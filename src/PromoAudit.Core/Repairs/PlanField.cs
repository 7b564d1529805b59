using System.Collections;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Repairs;

/// <summary>Where a field of a plan is written, or would be: the groups around it that the files have, innermost last.</summary>
internal sealed class PlanField
{
    private readonly List<(PlanObject Group, int Depth)> _groups = [];
    private readonly List<FieldStep> _steps = [];

    private PlanField() { }

    /// <summary>The value as the file has it; null when the plan does not say it.</summary>
    public SourcePlace? Said { get; private set; }

    /// <summary>The value, or the innermost group that it belongs to.</summary>
    public SourcePlace? Place =>
        Said ?? _groups.Select(group => group.Group.Source.Place).LastOrDefault(place => place is not null);

    /// <returns>Null where the plan has no such owner, or no such entry of a list.</returns>
    public static PlanField? Find(Plan plan, FieldEdit edit)
    {
        var (root, start) = RootOf(plan, edit.Owner);
        return root is null ? null : new PlanField().Follow(root, $"{start}{edit.Field}");
    }

    /// <summary>The file with the field written, innermost group first; null where no group can take it.</summary>
    public (SourceText File, string Text)? Write(FieldEdit edit)
    {
        var steps = _steps.ToArray();
        for (var index = _groups.Count - 1; index >= 0; index--)
        {
            var (group, depth) = _groups[index];
            if (group.Source.Place is not { } place)
            {
                continue;
            }

            var path = steps.AsSpan(depth);
            var text = edit.Adds
                ? YamlFieldWriter.Add(place, path, edit.Value)
                : YamlFieldWriter.Write(place, path, edit.Value);
            if (text is not null)
            {
                return (place.File, text);
            }
        }

        return null;
    }

    private static (PlanObject? Root, string Start) RootOf(Plan plan, string owner) =>
        owner.Split(':', 2) switch
        {
            ["plan"] => (plan, ""),
            // A plan without a shop gets one.
            ["shop"] => (plan, "shop."),
            ["promotion", var id] => (plan.Promotions.FirstOrDefault(each => each.Id == id), ""),
            ["item", var sku] => (plan.Catalog.FirstOrDefault(each => each.Sku == sku), ""),
            _ => (null, ""),
        };

    private PlanField? Follow(PlanObject root, string field)
    {
        PlanObject? group = root;
        ObjectShape? shape = root.Source.Shape;
        _groups.Add((root, 0));
        var parts = field.Split('.');
        for (var index = 0; index < parts.Length; index++)
        {
            var (name, position) = Entry(parts[index]);
            var slot = shape?.SlotOf(name) ?? -1;
            if (slot >= 0 && shape?.Fields[slot].Kind == FieldKind.Map && index + 2 < parts.Length)
            {
                // Names of the plan's own may hold dots.
                parts = [.. parts[..(index + 1)], string.Join('.', parts[(index + 1)..])];
            }

            var below = slot >= 0 ? shape?.Fields[slot].Shape : null;
            var value = group is not null && slot >= 0 ? group.Source.Field(slot) : default;
            if (group is not null && shape?.MapShorthand == name && value.Place == group.Source.Place)
            {
                // The group stands for the map: its keys are the names themselves.
                (group, shape) = (null, null);
                continue;
            }

            Said = value.File is null ? null : value.Place;
            _steps.Add(new FieldStep(name, below?.Shorthand));
            group = value.Value as PlanObject;
            if (position is { } at)
            {
                group = (value.Value as IEnumerable)?.OfType<PlanObject>().ElementAtOrDefault(at);
                if (group is null)
                {
                    return null;
                }

                Said = group.Source.Place;
            }

            shape = below;
            if (group is not null)
            {
                _groups.Add((group, _steps.Count));
            }
        }

        // The field itself may hold a group; it is written from outside.
        if (_groups[^1].Depth == _steps.Count)
        {
            _groups.RemoveAt(_groups.Count - 1);
        }

        return this;
    }

    private static (string Name, int? Position) Entry(string part)
    {
        var bracket = part.IndexOf('[', StringComparison.Ordinal);
        return bracket <= 0 || !part.EndsWith(']') || !part[(bracket + 1)..^1].All(char.IsAsciiDigit)
            ? (part, null)
            : (part[..bracket], int.Parse(part[(bracket + 1)..^1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
