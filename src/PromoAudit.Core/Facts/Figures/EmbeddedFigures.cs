using PromoAudit.Text;

namespace PromoAudit.Facts.Figures;

/// <summary>The data files that are part of this library.</summary>
internal static class EmbeddedFigures
{
    public static FigureSet Read()
    {
        var diagnostics = new Diagnostics();
        return FigureSet.Load(Files(), diagnostics)
            ?? throw new InvalidOperationException(DiagnosticRenderer.RenderAll(diagnostics, Language.English));
    }

    public static IReadOnlyList<SourceText> Files()
    {
        var files = new List<SourceText>();
        foreach (var name in typeof(EmbeddedFigures).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!IsData(name))
            {
                continue;
            }

            using var stream = typeof(EmbeddedFigures).Assembly.GetManifestResourceStream(name);
            if (stream is not null)
            {
                using var reader = new StreamReader(stream);
                files.Add(new SourceText(name, reader.ReadToEnd()));
            }
        }

        return files;
    }

    private static bool IsData(string name) =>
        name.StartsWith("rules/threats/", StringComparison.Ordinal)
        || name.StartsWith("rules/law/", StringComparison.Ordinal)
        || name is "rules/rates.yaml" or "rules/markets.yaml";
}
