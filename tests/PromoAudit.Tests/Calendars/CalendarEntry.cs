using System.Globalization;

namespace PromoAudit.Tests.Calendars;

/// <summary>One promotion of a calendar.</summary>
internal sealed class CalendarEntry(CalendarShape shape, int index, Random chance)
{
    public string Text() =>
        $$"""
              - id: {{Id(index)}}
                valid: {{Window()}}
                scope: {{Scope()}}
            {{Offer()}}    limits: {{Limits()}}
            {{Stacking()}}
            """;

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"p{index}");

    private string Window()
    {
        // Most of it is on around one great day; the rest is spread over the year.
        if (chance.Next(4) > 0)
        {
            return $"{{from: 2026-11-0{chance.Next(1, 9)}, through: 2026-11-{chance.Next(11, 20)}}}";
        }

        var month = chance.Next(1, 11);
        return $"{{from: 2026-{month:00}-01, through: 2026-{month + 1:00}-1{chance.Next(0, 9)}}}";
    }

    private string Scope()
    {
        if (index < shape.ShopWide)
        {
            return "all";
        }

        var categories = Math.Max(1, shape.Items / shape.ItemsPerCategory / shape.Departments);
        var first = index % shape.Departments * categories;
        var many = chance.Next(1, Math.Min(shape.CategoriesPerPromotion, categories) + 1);
        var names = new SortedSet<int>();
        while (names.Count < many)
        {
            names.Add(first + chance.Next(categories));
        }

        var except = chance.Next(6) == 0 ? $", except: {{skus: [S{first * shape.ItemsPerCategory}]}}" : "";
        return $"{{categories: [{string.Join(", ", names.Select(name => $"c{name}"))}]{except}}}";
    }

    /// <summary>What is given, and for what: the lines between scope and limits.</summary>
    private string Offer()
    {
        var spend = 50 * chance.Next(2, 10);
        var off = spend * chance.Next(4, 15) / 100;
        return (index % 16) switch
        {
            0 => Lines($"threshold: {{spend: {spend}}}", $"benefit: {{amountOff: {off}}}"),
            1 => Lines("layer: item", "threshold: none", $"benefit: {{percentOff: {Percent()}, max: {off * 4}}}"),
            2 => Lines(
                $"threshold: {{spend: {spend}}}",
                "trigger: claim",
                "claim: {total: 1000, perBuyer: 1}",
                $"benefit: {{amountOff: {off}}}"
            ),
            3 => Lines("threshold: none", $"benefit: {{fixedPrice: {chance.Next(60, 400)}}}"),
            4 => Lines("threshold: none", $"benefit: {{nthItem: {{nth: {chance.Next(2, 4)}, percentOff: 50%}}}}"),
            5 => Lines(
                "threshold: none",
                $"benefit: {{tiers: [{{spend: {spend}, amountOff: {off}}}, {{spend: {spend * 2}, amountOff: {off * 3}}}]}}"
            ),
            6 => Lines(
                $"threshold: {{spend: {spend}}}",
                $"benefit: {{gift: {{worth: {off}, cost: {off / 2}}}}}",
                "onRefund: {gift: return-or-charge}"
            ),
            7 => Lines(
                "threshold: none",
                $"benefit: {{points: {{redeem: {chance.Next(5, 40) * 100}, worth: 0.01, maxShare: 20%}}}}"
            ),
            8 => Lines(
                "layer: reward",
                "threshold: none",
                $"benefit: {{cashback: {{percent: 5%}}, max: {off}, paid: return-window}}"
            ),
            9 => Lines(
                "layer: platform",
                "funding: {platform: 60%, merchant: 40%}",
                $"threshold: {{spend: {spend}}}",
                $"benefit: {{amountOff: {off}, every: true, max: {off * 3}}}"
            ),
            10 => Lines($"trigger: {{code: CODE{index}}}", "threshold: none", $"benefit: {{percentOff: {Percent()}}}"),
            11 => Lines("threshold: none", "benefit: {buyGet: {buy: 3, get: 1}}"),
            12 => Lines("threshold: none", $"benefit: {{bundlePrice: {{quantity: 3, price: {spend}}}}}"),
            13 => Lines("layer: shipping", $"threshold: {{spend: {spend}}}", "benefit: {freeShipping: true}"),
            14 => Lines(
                "layer: reward",
                $"threshold: {{spend: {spend}}}",
                $"benefit: {{coupon: {{amountOff: {off}, threshold: none, validFor: 14d, count: 1}}, paid: payment}}"
            ),
            _ => Lines("layer: item", "threshold: {quantity: 2}", $"benefit: {{percentOff: {Percent()}}}"),
        };
    }

    private string Percent() => $"{chance.Next(5, 25)}%";

    private string Limits()
    {
        var units = chance.Next(5) == 0 ? $", quantityPerOrder: {chance.Next(2, 12)}" : "";
        return $"{{total: {chance.Next(1, 50) * 100}, perBuyer: {chance.Next(1, 3)}{units}}}";
    }

    private string Stacking()
    {
        if (!shape.Stacks)
        {
            return "    stacking: {exclusive: true}\n";
        }

        return chance.Next(8) switch
        {
            0 => "    stacking: {exclusive: true}\n",
            1 when index >= shape.Departments => $"    stacking: {{without: [{Id(index - shape.Departments)}]}}\n",
            2 => $"    stacking: {{exclusive: false, bestOf: group-{index % shape.Departments}}}\n",
            3 or 4 => "    stacking: {exclusive: false}\n",
            _ => "",
        };
    }

    private static string Lines(params string[] lines) => string.Concat(lines.Select(line => $"    {line}\n"));
}
