using System.Globalization;

namespace PromoAudit.Tests.Cli;

/// <summary>A folder of many small plans, sound and not, read and not, some of which meet.</summary>
internal static class ManyPlans
{
    private const int Kinds = 8;

    public static TestConsole WithManyPlans(this TestConsole console, int count)
    {
        console.With("plans/shop/shop.yaml", MeetingPlans.Shop).With("plans/prices.yaml", "prices: {TEE: 99}\n");
        for (var index = 0; index < count; index++)
        {
            var number = index.ToString("000", CultureInfo.InvariantCulture);
            switch (index % Kinds)
            {
                case 0:
                    console.With($"plans/shop/{number}.yaml", MeetingPlans.Cut($"cut-{number}"));
                    break;
                case 1:
                    console.With($"plans/shop/{number}.yaml", MeetingPlans.Coupon($"coupon-{number}"));
                    break;
                case 2:
                    console.With($"plans/{number} 满减.yaml", Renamed(SmallWorld.Broken, number));
                    break;
                case 3:
                    console.With($"plans/{number}.yaml", Renamed(SmallWorld.Vague, number));
                    break;
                case 4:
                    console.With($"plans/{number}.yaml", Renamed(SmallWorld.Good, number).ReplaceLineEndings("\r\n"));
                    break;
                case 5:
                    console.With($"plans/{number}.yaml", "some: other file\n");
                    break;
                default:
                    console.With($"plans/{number}.yaml", Renamed(SmallWorld.Holey, number));
                    break;
            }
        }

        return console;
    }

    /// <summary>A plan of its own, in a shop of its own.</summary>
    private static string Renamed(string plan, string number) =>
        plan.Replace("plan: ", $"plan: {number}-", StringComparison.Ordinal)
            .Replace("less-20", $"less-{number}", StringComparison.Ordinal)
            .Replace("TEE", $"TEE{number}", StringComparison.Ordinal);
}
