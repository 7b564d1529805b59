using PromoAudit.Cli.Git;
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

    /// <summary>Where a plan of a commit stands in it; null for one of the working files.</summary>
    public CommitPlace? Committed { get; init; }

    /// <summary>One plan named by itself; <c>-</c> is standard input.</summary>
    public static PlanInput Of(string path, string folder)
    {
        var shown = path.Replace('\\', '/');
        var origin = new PlanOrigin(shown, isFolder: false);
        return path == "-"
            ? new PlanInput(StandardInput, null, origin, MustBePlan: true)
            : new PlanInput(shown, System.IO.Path.GetFullPath(path, folder), origin, MustBePlan: true);
    }

    /// <param name="witness">Notes what was read; null where nobody wants to know.</param>
    public FileReading Read(IConsoleStreams console, FileWitness? witness = null) =>
        Committed is { } place ? place.Commit.Read(place.Path, witness)
        : FullPath is null ? FileWitness.Read(Shown, console.Input, witness)
        : FileReader.Read(Shown, FullPath, witness);

    /// <summary>What the plan may include. Standard input has no folder: there it is the current one.</summary>
    public IFileSource FilesBeside(IConsoleStreams console, FileWitness? witness = null) =>
        Committed is { } place
            ? new CommitFolder(place.Commit, place.Path[..(place.Path.LastIndexOf('/') + 1)], witness)
        : FullPath is null ? new FileSource(console.Folder, "", witness)
        : new FileSource(
            System.IO.Path.GetDirectoryName(FullPath) ?? console.Folder,
            Shown[..(Shown.LastIndexOf('/') + 1)],
            witness
        );
}

/// <summary>A file of a commit, by its path from the root on.</summary>
internal sealed record CommitPlace(CommitFiles Commit, string Path);

/// <summary>One path argument, and what came of it.</summary>
internal sealed class PlanOrigin(string path, bool isFolder)
{
    public string Path { get; } = path;

    public bool IsFolder { get; } = isFolder;

    public int Plans { get; set; }

    public int Others { get; set; }

    /// <summary>One more file that it led to.</summary>
    public void Count(bool isPlan)
    {
        Plans += isPlan ? 1 : 0;
        Others += isPlan ? 0 : 1;
    }
}
