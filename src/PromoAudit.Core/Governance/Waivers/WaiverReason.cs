namespace PromoAudit.Governance.Waivers;

/// <summary>Whether a reason says anything. It cannot tell a good one from a bad one, only a bare "ok" or "测试" from a sentence.</summary>
internal static class WaiverReason
{
    private const int Enough = 4;

    /// <summary>Two different words, four different Chinese characters, or a word and two characters.</summary>
    public static bool IsOne(string reason)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var characters = new HashSet<char>();
        var start = -1;
        for (var index = 0; index <= reason.Length; index++)
        {
            var letter = index < reason.Length ? reason[index] : ' ';
            var isWord = char.IsLetterOrDigit(letter) && letter < '\u2E80';
            if (isWord)
            {
                start = start < 0 ? index : start;
                continue;
            }

            if (start >= 0 && index - start > 1)
            {
                words.Add(reason[start..index]);
            }

            start = -1;
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                characters.Add(letter);
            }
        }

        return (2 * words.Count) + characters.Count >= Enough;
    }
}
