using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Facts.Figures;

/// <summary>The data files that are part of this library.</summary>
internal static class EmbeddedFigures
{
    private const string Folder = "rules/";

    public static FigureSet Read()
    {
        var diagnostics = new Diagnostics();
        return FigureSet.Load(Files(), diagnostics)
            ?? throw new InvalidOperationException(DiagnosticRenderer.RenderAll(diagnostics, Language.English));
    }

    public static IReadOnlyList<SourceText> Files() =>
        [.. DataFiles().Where(file => !FactData.IsProfile(file.Path)).Select(file => file.Text)];

    /// <summary>Figures and profiles, by their path in the folder of the data.</summary>
    public static ImmutableArray<DataFile> DataFiles()
    {
        var files = ImmutableArray.CreateBuilder<DataFile>();
        foreach (var name in typeof(EmbeddedFigures).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (
                !name.StartsWith(Folder, StringComparison.Ordinal)
                || name[Folder.Length..] is var path && !FactData.IsData(path)
            )
            {
                continue;
            }

            using var stream = typeof(EmbeddedFigures).Assembly.GetManifestResourceStream(name);
            if (stream is not null)
            {
                using var reader = new StreamReader(stream);
                files.Add(new DataFile(name[Folder.Length..], new SourceText(name, reader.ReadToEnd())));
            }
        }

        return files.DrainToImmutable();
    }
}
