using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>The reference of mistakes in rule files, read from the page that people read.</summary>
internal static class ErrorBook
{
    private const string Page = "rules/ERRORS.md";

    private static readonly Lazy<IReadOnlyList<ErrorEntry>> Read = new(ReadAll);

    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<ErrorEntry> All => Read.Value;

    public static ErrorEntry? Find(string code) =>
        All.FirstOrDefault(entry => string.Equals(entry.Code, code, StringComparison.OrdinalIgnoreCase));

    private static List<ErrorEntry> ReadAll()
    {
        using var stream =
            typeof(ErrorBook).Assembly.GetManifestResourceStream(Page)
            ?? throw new InvalidOperationException($"{Page} is missing from the library.");
        using var reader = new StreamReader(stream);
        var sections = reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## ")[1..];
        return [.. sections.Select(Entry)];
    }

    /// <summary>A code, what it means in two languages, perhaps an example, and what to write in two languages, a blank line between all of them.</summary>
    private static ErrorEntry Entry(string section)
    {
        var parts = section.Trim().Split("\n\n");
        var example = parts.Length == 6 ? parts[3].Split('\n') : [];
        return new ErrorEntry(
            parts[0],
            new LocalizedText(parts[1], parts[2]),
            example.Length == 0 ? null : string.Join('\n', example[1..^1]),
            example.Length == 0 ? "" : example[0].Trim('`'),
            new LocalizedText(parts[^2], parts[^1])
        );
    }
}
