using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>The figures of the messages of a finding, as data.</summary>
internal static class FindingValues
{
    public static ImmutableArray<FindingValue> Of(RuleReport report, CheckedLowering? lowering, Frame frame)
    {
        var values = ImmutableArray.CreateBuilder<FindingValue>();
        foreach (var template in new[] { report.Message.English, report.Remedy.English, lowering?.Because.English })
        {
            if (template is null)
            {
                continue;
            }

            foreach (var (name, value) in template.Values(frame))
            {
                if (!IsWording(name, value) && !values.Any(known => known.Name == name))
                {
                    values.Add(Of(name, value, frame.Context.PlanCurrency));
                }
            }
        }

        return values.DrainToImmutable();
    }

    // A choice between two ways to say it is part of the sentence, and of one language.
    private static bool IsWording(string name, in Value value) =>
        value.Kind == ValueKind.Text && name.StartsWith("if ", StringComparison.Ordinal);

    public static FindingValue Of(string name, in Value value, string currency)
    {
        var shown = new LocalizedText(
            ValueFormat.Write(value, currency, Language.English),
            ValueFormat.Write(value, currency, Language.Chinese)
        );
        return new FindingValue(name, KindOf(value).ToString(), Plain(value, shown.English), shown);
    }

    private static ValueKind KindOf(in Value value) => value.IsUnknown ? ValueKind.Unknown : value.Kind;

    private static string Plain(in Value value, string shown) =>
        value.Kind switch
        {
            ValueKind.Unset or ValueKind.Unknown => "unknown",
            ValueKind.Nothing => "none",
            ValueKind.Unlimited => "unlimited",
            ValueKind.Bool => value.IsTrue ? "true" : "false",
            ValueKind.Number or ValueKind.Percent or ValueKind.Money or ValueKind.Count or ValueKind.Duration =>
                value.Number.ToString("0.############################", CultureInfo.InvariantCulture),
            ValueKind.Instant => value.Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            ValueKind.Text or ValueKind.Word => value.Text,
            _ => shown,
        };
}
