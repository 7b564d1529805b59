using System.Collections.Immutable;
using System.Globalization;

namespace PromoAudit.Findings;

/// <summary>
/// Names a finding by what it is about: plan, rule, subjects and the field that gets the caret. Lines, wording and figures
/// have no part in it. FNV-1a over UTF-16 units, low byte first, a line feed after each text.
/// </summary>
internal static class Fingerprint
{
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    public static string Of(string plan, string ruleId, ImmutableArray<string> subjects, string field)
    {
        var hash = Add(Add(Offset, plan), ruleId);
        foreach (var subject in subjects)
        {
            hash = Add(hash, subject);
        }

        return Add(hash, field).ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong Add(ulong hash, string text)
    {
        foreach (var letter in text)
        {
            hash = Add(Add(hash, (byte)(letter & 0xFF)), (byte)(letter >> 8));
        }

        return Add(Add(hash, (byte)'\n'), 0);
    }

    private static ulong Add(ulong hash, byte value) => unchecked((hash ^ value) * Prime);
}
