using System.Globalization;
using System.Text;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Tests.Calendars;

/// <summary>Promotion calendars as shops write them, in any size. The tests and the benchmarks have them from here.</summary>
internal static class Calendar
{
    /// <summary>The plan as it would stand in a file.</summary>
    public static string Text(CalendarShape shape)
    {
        var text = new StringBuilder(
            $"""
            promoaudit: 1
            plan: calendar-{shape.Promotions}-{shape.Items}
            profile: {shape.Profile}
            currency: CNY
            timezone: Asia/Shanghai

            shop:
              shipping: {"{"}fee: 8, cost: 6, freeOver: 99{"}"}
              fees: {"{"}platform: 5%, payment: 0.6%{"}"}
              returns: {"{"}window: 7d, freightBy: merchant{"}"}

            catalog:

            """
        );
        var chance = new Random(shape.Seed);
        for (var item = 0; item < shape.Items; item++)
        {
            text.Append(Item(shape, item, chance));
        }

        text.Append("\npromotions:\n");
        for (var promotion = 0; promotion < shape.Promotions; promotion++)
        {
            text.Append(new CalendarEntry(shape, promotion, chance).Text());
        }

        return text.ToString();
    }

    public static Plan Plan(CalendarShape shape)
    {
        var diagnostics = new PromoAudit.Text.Diagnostics();
        var plan = PlanLoader.Load(new SourceText("calendar.yaml", Text(shape)), new NoFiles(), diagnostics);
        return plan is not null && !diagnostics.HasErrors
            ? plan
            : throw new InvalidOperationException(DiagnosticRenderer.RenderAll(diagnostics, Language.English));
    }

    public static string Category(CalendarShape shape, int item) =>
        string.Create(CultureInfo.InvariantCulture, $"c{item / shape.ItemsPerCategory}");

    private static string Item(CalendarShape shape, int item, Random chance)
    {
        var price = chance.Next(20, 500);
        var cost = price * chance.Next(35, 65) / 100;
        var liquidity = chance.Next(4) == 0 ? ", liquidity: high" : "";
        var resale = chance.Next(5) == 0 ? $", resale: {price * 8 / 10}" : "";
        return $"  - {{sku: S{item}, price: {price}, cost: {cost}, floor: {cost + 1}, stock: {chance.Next(50, 2_000)}, "
            + $"category: [{Category(shape, item)}]{liquidity}{resale}}}\n";
    }

    private sealed class NoFiles : IFileSource
    {
        public FileReading Read(string path) => new(null, LocalizedText.Same("Nothing is included."));
    }
}
