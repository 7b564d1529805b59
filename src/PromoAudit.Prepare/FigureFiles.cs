using PromoAudit.Text;

namespace PromoAudit.Prepare;

/// <summary>The data files of a folder: threats, law, rates and markets.</summary>
internal static class FigureFiles
{
    public static IReadOnlyList<SourceText> In(string folder, Diagnostics diagnostics)
    {
        var texts = new List<SourceText>();
        string[] paths =
        [
            .. In(folder, "law"),
            Path.Combine(folder, "markets.yaml"),
            Path.Combine(folder, "rates.yaml"),
            .. In(folder, "threats"),
        ];
        foreach (var path in paths)
        {
            using var stream = File.OpenRead(path);
            var reading = SourceDecoder.Read(path, stream);
            if (reading.Text is { } text)
            {
                texts.Add(text);
            }
            else
            {
                diagnostics.Error("PA411", place: null, reading.Problem ?? LocalizedText.Same(path));
            }
        }

        return texts;
    }

    private static IEnumerable<string> In(string folder, string part) =>
        Directory.EnumerateFiles(Path.Combine(folder, part), "*.yaml").Order(StringComparer.Ordinal);
}
