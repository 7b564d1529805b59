using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Baskets;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>Reads <c>TEE=3,CAP</c>: items and how many; one where nothing is said.</summary>
internal static class BasketArgument
{
    public static Diagnostic? Read(string option, string? text, out ImmutableArray<BasketLine> lines)
    {
        lines = [];
        if (text is null)
        {
            return null;
        }

        var read = ImmutableArray.CreateBuilder<BasketLine>();
        foreach (var part in Parts(text))
        {
            var equals = part.LastIndexOf('=');
            var sku = equals < 0 ? part : part[..equals].Trim();
            var quantity = 1L;
            if (
                sku.Length == 0
                || (
                    equals >= 0
                    && !long.TryParse(
                        part.AsSpan(equals + 1),
                        NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
                        CultureInfo.InvariantCulture,
                        out quantity
                    )
                )
                || quantity < 1
            )
            {
                return UsageMessages.WrongBasket(option, part);
            }

            foreach (var line in read)
            {
                if (line.Sku == sku)
                {
                    return UsageMessages.ItemTwice(option, sku);
                }
            }

            read.Add(new BasketLine(sku, quantity));
        }

        if (read.Count == 0)
        {
            return UsageMessages.WrongBasket(option, text);
        }

        lines = read.DrainToImmutable();
        return null;
    }

    /// <summary>The parts between commas, ordinary or full-width.</summary>
    public static string[] Parts(string text) =>
        text.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
