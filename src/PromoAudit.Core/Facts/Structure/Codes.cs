using System.Collections.Immutable;
using PromoAudit.Plans;

namespace PromoAudit.Facts.Structure;

/// <summary>How many codes there are, and how many there could be.</summary>
internal static class Codes
{
    // More than anybody can try, and still a figure that can be reckoned with.
    private const decimal MostPossible = 1_000_000_000_000_000_000_000_000_000m;

    public static ImmutableArray<Code> Of(Trigger? trigger) =>
        trigger is null ? []
        : trigger.Code is { } one ? [one, .. trigger.Codes]
        : trigger.Codes;

    /// <summary>The same text for everybody, and usable more than once. A code that a buyer makes up is that buyer's.</summary>
    public static bool IsShared(Code code) =>
        code.Text is not null && code.ChosenBy == CodeChooser.Merchant && code.Total.Figure != 1;

    /// <summary>How many different codes are handed out; null when nobody says, or buyers make them up.</summary>
    public static decimal? Count(ImmutableArray<Code> codes)
    {
        var count = 0m;
        foreach (var code in codes)
        {
            if (code.ChosenBy == CodeChooser.Buyer)
            {
                return null;
            }

            var more = code.Generated is { } generated ? generated.Count : 1;
            if (more is not { } known)
            {
                return null;
            }

            count += known;
        }

        return count;
    }

    /// <summary>Letters to the power of the length, at most 10^27.</summary>
    public static decimal Possible(Alphabet alphabet, long length)
    {
        var letters = alphabet switch
        {
            Alphabet.Digits => 10m,
            Alphabet.Hex => 16m,
            Alphabet.Letters => 26m,
            Alphabet.Base32 => 32m,
            _ => 36m,
        };
        var possible = 1m;
        for (var position = 0L; position < length && possible < MostPossible; position++)
        {
            possible *= letters;
        }

        return Math.Min(possible, MostPossible);
    }
}
