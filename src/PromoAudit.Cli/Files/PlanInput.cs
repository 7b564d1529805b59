using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>A file that may be a plan.</summary>
/// <param name="Shown">The path as messages show it.</param>
/// <param name="FullPath">Null for standard input.</param>
/// <param name="Origin">The path argument that led here.</param>
/// <param name="MustBePlan">Named by itself; what a folder or a pattern turned up may be something else.</param>
internal sealed record PlanInput(string Shown, string? FullPath, PlanOrigin Origin, bool MustBePlan)
{
    public const string StandardInput = "<stdin>";

    /// <summary>One plan named by itself; <c>-</c> is standard input.</summary>
    public static PlanInput Of(string path, string folder)
    {
        var shown = path.Replace('\\', '/');
        var origin = new PlanOrigin(shown, isFolder: false);
        return path == "-"
            ? new PlanInput(StandardInput, null, origin, MustBePlan: true)
            : new PlanInput(shown, System.IO.Path.GetFullPath(path, folder), origin, MustBePlan: true);
    }

    public FileReading Read(IConsoleStreams console) =>
        FullPath is null ? SourceDecoder.Read(Shown, console.Input) : FileReader.Read(Shown, FullPath);

    /// <summary>What the plan may include. Standard input has no folder: there it is the current one.</summary>
    public FileSource FilesBeside(IConsoleStreams console) =>
        FullPath is null
            ? new FileSource(console.Folder, "")
            : new FileSource(
                System.IO.Path.GetDirectoryName(FullPath) ?? console.Folder,
                Shown[..(Shown.LastIndexOf('/') + 1)]
            );
}

/// <summary>One path argument, and what came of it.</summary>
internal sealed class PlanOrigin(string path, bool isFolder)
{
    public string Path { get; } = path;

    public bool IsFolder { get; } = isFolder;

    public int Plans { get; set; }

    public int Others { get; set; }
}
