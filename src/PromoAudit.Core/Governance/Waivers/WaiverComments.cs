using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>
/// The comments of a plan that waive findings: <c># promoaudit: waive</c> and what <see cref="WaiverComment"/> reads. Where in the file they stand
/// decides nothing. A comment that starts like one and cannot be read is a mistake in the plan, never passed by.
/// </summary>
internal static class WaiverComments
{
    private const int Most = 200;
    private const string Mark = "promoaudit";
    private const string Word = "waive";

    private static readonly string[] Marks = [Mark];

    /// <summary>What people write who know another tool; none of them is an English or Chinese word that a note would start with by chance behind the mark.</summary>
    private static readonly string[] LikeTheWord =
    [
        "waives",
        "waived",
        "waiver",
        "wave",
        "ignore",
        "suppress",
        "disable",
        "allow",
        "skip",
        "exempt",
        "豁免",
        "忽略",
    ];

    public static ImmutableArray<Waiver> Read(SourceText text, Diagnostics diagnostics)
    {
        var suspects = Suspects(text.Text);
        if (suspects.IsEmpty)
        {
            return [];
        }

        if (suspects.Length > 10 * Most)
        {
            diagnostics.Add(WaiverMessages.TooMany(new SourcePlace(text, suspects[Most]), Most));
            return [];
        }

        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        var comments = Beginning(text, suspects);
        if (comments.Length > Most)
        {
            diagnostics.Add(WaiverMessages.TooMany(new SourcePlace(text, comments[Most]), Most));
            return [];
        }

        foreach (var mark in comments)
        {
            if (WaiverComment.Read(text, mark, Word, diagnostics) is { } waiver)
            {
                waivers.Add(waiver);
            }
        }

        return waivers.DrainToImmutable();
    }

    /// <summary>The mark of everything that would be a waiver, or was meant as one, if it stood at the beginning of a comment.</summary>
    private static ImmutableArray<SourceSpan> Suspects(string text)
    {
        var found = ImmutableArray.CreateBuilder<SourceSpan>();
        for (var sign = text.IndexOf('#'); sign >= 0; sign = NextSign(text, sign))
        {
            var start = sign;
            while (start < text.Length && text[start] == '#')
            {
                start++;
            }

            while (start < text.Length && text[start] is ' ' or '\t' or '\u3000')
            {
                start++;
            }

            var end = start;
            while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '-' or '_'))
            {
                end++;
            }

            if (end - start is >= 7 and <= 13 && IsMark(text.AsSpan(start..end), text.AsSpan(end)))
            {
                found.Add(new SourceSpan(start, end));
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Those that begin a comment. What is quoted inside of another comment, as an example or because it is over, waives nothing.</summary>
    private static ImmutableArray<SourceSpan> Beginning(SourceText text, ImmutableArray<SourceSpan> suspects)
    {
        var words = new SortedDictionary<int, SourceSpan>();
        foreach (var suspect in suspects)
        {
            words[suspect.Start] = suspect;
        }

        foreach (var line in suspects.Select(suspect => LineStart(text.Text, suspect.Start)).Distinct())
        {
            var last = suspects.Last(suspect => LineStart(text.Text, suspect.Start) == line).Start;
            for (
                var sign = text.Text.IndexOf('#', line);
                sign >= 0 && sign < last;
                sign = text.Text.IndexOf('#', sign + 1)
            )
            {
                words.TryAdd(sign + 1, new SourceSpan(sign + 1, sign + 1));
            }
        }

        var comments = YamlComments.Among(text, [.. words.Values]);
        return
        [
            .. suspects.Where(suspect =>
                comments.Any(comment => comment.Start == suspect.Start) && IsFirst(text.Text, suspect.Start, comments)
            ),
        ];
    }

    /// <summary>No number sign before its own begins a comment on its line.</summary>
    private static bool IsFirst(string text, int mark, ImmutableArray<SourceSpan> comments)
    {
        var own = text.LastIndexOf('#', mark - 1);
        while (own > 0 && text[own - 1] == '#')
        {
            own--;
        }

        var line = LineStart(text, mark);
        return !comments.Any(comment => comment.Start > line && comment.Start <= own);
    }

    private static int LineStart(string text, int position) => text.LastIndexOfAny(['\n', '\r'], position - 1) + 1;

    private static int NextSign(string text, int sign)
    {
        while (sign < text.Length && text[sign] == '#')
        {
            sign++;
        }

        return sign < text.Length ? text.IndexOf('#', sign) : -1;
    }

    private static bool IsMark(ReadOnlySpan<char> mark, ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" \t\u3000");
        var hasColon = rest.Length > 0 && rest[0] is ':' or '：';
        rest = hasColon ? rest[1..].TrimStart(" \t\u3000") : rest;
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetter(rest[length]))
        {
            length++;
        }

        var word = rest[..length];
        var isTheWord = word.Equals(Word, StringComparison.OrdinalIgnoreCase);
        return mark.Equals(Mark, StringComparison.OrdinalIgnoreCase)
            ? isTheWord || (hasColon && IsLikeTheWord(word, rest))
            : isTheWord && hasColon && NearestName.Find(mark.ToString(), Marks) is not null;
    }

    private static bool IsLikeTheWord(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        foreach (var like in LikeTheWord)
        {
            if (
                char.IsAscii(like[0])
                    ? word.Equals(like, StringComparison.OrdinalIgnoreCase)
                    : rest.StartsWith(like, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }
}
