namespace PromoAudit.Cli.Files;

/// <summary>A file that may be a plan.</summary>
/// <param name="Shown">The path as messages show it.</param>
/// <param name="FullPath">Null for standard input.</param>
/// <param name="Origin">The path argument that led here.</param>
/// <param name="MustBePlan">Named by itself; what a folder or a pattern turned up may be something else.</param>
internal sealed record PlanInput(string Shown, string? FullPath, PlanOrigin Origin, bool MustBePlan);

/// <summary>One path argument, and what came of it.</summary>
internal sealed class PlanOrigin(string path, bool isFolder)
{
    public string Path { get; } = path;

    public bool IsFolder { get; } = isFolder;

    public int Plans { get; set; }

    public int Others { get; set; }
}
