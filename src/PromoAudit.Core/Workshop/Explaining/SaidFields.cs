using System.Collections;
using PromoAudit.Facts;
using PromoAudit.Plans;

namespace PromoAudit.Workshop.Explaining;

/// <summary>Every figure, word and switch that a promotion or an article says, its groups included, in the order of the format.</summary>
internal static class SaidFields
{
    private const int MostEntries = 5;

    public static IEnumerable<OpenField> Of(Plan plan, PlanRecord record) =>
        record.Said is { } said
            ? Below(said, record.Path).Select(path => OpenField.Find(plan, path)).OfType<OpenField>()
            : [];

    private static IEnumerable<string> Below(PlanObject said, string path)
    {
        var fields = said.Source.Shape.Fields;
        for (var slot = 0; slot < fields.Count; slot++)
        {
            var here = $"{path}.{fields[slot].Name}";
            switch (said.Source.Field(slot).Value)
            {
                case PlanObject group:
                    foreach (var below in Below(group, here))
                    {
                        yield return below;
                    }

                    break;
                case string when fields[slot].Kind != FieldKind.Word:
                    break;
                case bool or long or decimal or TimeSpan or string:
                    yield return here;
                    break;
                case IEnumerable entries:
                    foreach (
                        var (entry, index) in entries
                            .OfType<PlanObject>()
                            .Take(MostEntries)
                            .Select((one, at) => (one, at))
                    )
                    {
                        foreach (var below in Below(entry, here + PlanRecord.IndexStep(index)))
                        {
                            yield return below;
                        }
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
