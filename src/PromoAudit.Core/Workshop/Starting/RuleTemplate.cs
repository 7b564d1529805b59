using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Starting;

/// <summary>
/// A file to start from, in all its forms. Lines are marked: <c>#en</c> and <c>#zh</c> are comments in one language, <c>#en-</c> and
/// <c>#zh-</c> lines in one language, <c>#base</c> lines for a set without a quiet plan.
/// </summary>
internal static class RuleTemplate
{
    private const string Folder = "workshop/";
    private const string WithoutBase = "#base ";

    /// <param name="name">Such as <c>promotion.rule.yaml</c>.</param>
    public static string Fill(string name, string id, string version, bool hasBase, Language language)
    {
        var (mine, other) = language == Language.Chinese ? ("#zh", "#en") : ("#en", "#zh");
        var filled = new StringBuilder();
        foreach (var line in Read(name).TrimEnd('\n').Split('\n'))
        {
            var text = line.TrimStart(' ');
            if (text.StartsWith(other, StringComparison.Ordinal) || (hasBase && IsMarked(text, WithoutBase)))
            {
                continue;
            }

            filled.Append(' ', line.Length - text.Length);
            filled.Append(
                IsMarked(text, WithoutBase) ? text[WithoutBase.Length..]
                : IsMarked(text, $"{mine}- ") ? text[$"{mine}- ".Length..]
                : IsMarked(text, $"{mine} ") ? $"# {text[$"{mine} ".Length..]}"
                : text
            );
            filled.Append('\n');
        }

        return filled.Replace("$id", id).Replace("$version", version).ToString();
    }

    private static bool IsMarked(string text, string mark) => text.StartsWith(mark, StringComparison.Ordinal);

    private static string Read(string name)
    {
        using var stream =
            typeof(RuleTemplate).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"{name} is missing from the library.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
