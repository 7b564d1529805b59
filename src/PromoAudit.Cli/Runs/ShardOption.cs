using System.Globalization;
using PromoAudit.Governance.Settings;
using PromoAudit.Text;

namespace PromoAudit.Cli.Runs;

/// <summary>Reads <c>--shard 3/16</c>.</summary>
internal static class ShardOption
{
    public const string Name = "--shard";

    /// <summary>More parts than anybody has machines.</summary>
    private const int MostParts = 10_000;

    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static Diagnostic? Read(string text, out RunShard? shard)
    {
        shard = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (
            slash < 0
            || !TryRead(text.AsSpan(0, slash), out var number)
            || !TryRead(text.AsSpan(slash + 1), out var of)
            || number < 1
            || number > of
            || of > MostParts
        )
        {
            return RunMessages.NoShard(text, MostParts);
        }

        shard = new RunShard(number, of);
        return null;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
