using System.Text.RegularExpressions;

namespace PromoAudit.Workshop.Linting;

/// <summary>Whether readers of both languages learn enough, each in theirs.</summary>
internal static partial class TextChecks
{
    /// <summary>The fewest words in English, and characters in Chinese, that can say it.</summary>
    private static readonly Dictionary<string, (int Words, int Characters)> Least = new(StringComparer.Ordinal)
    {
        ["title"] = (2, 4),
        ["message"] = (6, 10),
        ["why"] = (8, 12),
        ["do"] = (4, 8),
        ["because"] = (4, 6),
        ["note"] = (3, 4),
    };

    /// <summary>Chinese characters that an English text may have for units that English lacks, such as 折.</summary>
    private const int UnitCharacters = 3;

    public static void TooShort(LintedRule rule, LintComplaints complaints)
    {
        foreach (var (key, text) in rule.Texts())
        {
            var (words, characters) = Least[key];
            if (WordsOf(text.English.Value) < words)
            {
                complaints.Add(
                    text.English.Place,
                    new(
                        $"The English text of \"{key}\" has fewer than {words} words.",
                        $"“{key}”的英文不到 {words} 个词。"
                    ),
                    new(
                        "Say it in a whole sentence that helps somebody who meets it at night.",
                        "请写成完整的一句，让半夜看到的人也明白。"
                    )
                );
            }

            if (text.Chinese.Value.Count(letter => !char.IsWhiteSpace(letter)) < characters)
            {
                complaints.Add(
                    text.Chinese.Place,
                    new(
                        $"The Chinese text of \"{key}\" has fewer than {characters} characters.",
                        $"“{key}”的中文不到 {characters} 个字。"
                    ),
                    new(
                        "Say it in a whole sentence that helps somebody who meets it at night.",
                        "请写成完整的一句，让半夜看到的人也明白。"
                    )
                );
            }
        }
    }

    public static void NotTranslated(LintedRule rule, LintComplaints complaints)
    {
        foreach (var (key, text) in rule.Texts())
        {
            if (string.Equals(text.English.Value.Trim(), text.Chinese.Value.Trim(), StringComparison.Ordinal))
            {
                complaints.Add(
                    text.Chinese.Place,
                    new($"\"{key}\" is the same text in both languages.", $"“{key}”中英文一字不差。"),
                    new("Write it the way somebody says it who thinks in that language.", "请按各自语言的说法来写。")
                );
            }
        }
    }

    public static void WrongLanguage(LintedRule rule, LintComplaints complaints)
    {
        foreach (var (key, text) in rule.Texts())
        {
            if (HanIn(text.Chinese.Value) == 0)
            {
                complaints.Add(
                    text.Chinese.Place,
                    new($"The Chinese text of \"{key}\" has no Chinese character.", $"“{key}”的中文里没有一个汉字。"),
                    new("Write it in Chinese.", "请用中文写。")
                );
            }

            if (HanIn(Quoted().Replace(text.English.Value, "")) > UnitCharacters)
            {
                complaints.Add(
                    text.English.Place,
                    new(
                        $"The English text of \"{key}\" has Chinese characters outside quotes.",
                        $"“{key}”的英文里，引号之外有汉字。"
                    ),
                    new("Write it in English, or put what is quoted in quotes.", "请用英文写；引用的原文请加引号。")
                );
            }
        }
    }

    public static void ThinParameter(LintedRule rule, LintComplaints complaints)
    {
        for (var index = 0; index < rule.Draft.Parameters.Length; index++)
        {
            var name = rule.Draft.Parameters[index].Name;
            var describes = rule.Draft.ParameterGuides[index].Describes;
            if (
                WordsOf(describes.English) < 4
                || describes.Chinese.Length < 6
                || describes.English == describes.Chinese
            )
            {
                complaints.Add(
                    name.Place,
                    new(
                        $"\"{name.Value}\" is described too briefly to be tuned: {describes.English} {describes.Chinese}",
                        $"“{name.Value}”的说明太短，没法据此调整：{describes.English} {describes.Chinese}"
                    ),
                    new(
                        "Say in both languages what happens at this figure, so that somebody can choose another.",
                        "请用两种语言写明到这个数会怎样，别人才知道怎么改。"
                    )
                );
            }
        }
    }

    private static int WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static int HanIn(string text) => text.Count(letter => letter is >= '\u4E00' and <= '\u9FFF');

    /// <summary>What is quoted, code, or between braces.</summary>
    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|'[^']*'|`[^`]*`|\\{[^}]*\\}|\\([^)]*\\)", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Quoted();
}
