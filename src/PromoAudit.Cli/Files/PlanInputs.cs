using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Git;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>Turns path arguments into the files to audit: in the order of the arguments, each file once.</summary>
internal sealed class PlanInputs(string folder, Diagnostics diagnostics)
{
    private readonly List<PlanInput> _inputs = [];
    private readonly List<PlanOrigin> _origins = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The configuration of the run, as messages show it; null without one.</summary>
    public string? Configuration { get; init; }

    public IReadOnlyList<PlanInput> Inputs => _inputs;

    /// <summary>How many files turned out to be something else than a plan.</summary>
    public int OtherFiles
    {
        get
        {
            var sum = 0;
            foreach (var origin in _origins)
            {
                sum += origin.Others;
            }

            return sum;
        }
    }

    /// <summary>A path may lead to no plan: the caller looks at another side as well.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Plans of a commit: one that is named must be a plan, what a folder turned up may be something else.</summary>
    public void Add(CommitFiles commit, IEnumerable<string> paths, bool mustBePlan)
    {
        var origin = new PlanOrigin(commit.Label, isFolder: !mustBePlan);
        foreach (var path in paths)
        {
            var shown = commit.Shown(path);
            if (_seen.Add(shown))
            {
                _inputs.Add(
                    new PlanInput(shown, null, origin, mustBePlan) { Committed = new CommitPlace(commit, path) }
                );
            }
        }
    }

    /// <summary>What lies beside the plans and is not audited; known when all files have been looked at.</summary>
    public SkippedFiles Skipped { get; } = new();

    /// <summary>The arguments that led to no plan; known when all files have been looked at.</summary>
    public NameTally EmptyPaths =>
        MayBeEmpty
            ? NameTally.None
            : NameTally.Of(_origins.Where(origin => origin.Plans == 0).Select(origin => origin.Path));

    public bool Contains(string fullPath) => _seen.Contains(fullPath);

    public void Add(string path)
    {
        if (path == "-")
        {
            if (_seen.Add(path))
            {
                _inputs.Add(PlanInput.Of(path, folder));
            }

            return;
        }

        var shown = path.Replace('\\', '/');
        var fullPath = Path.GetFullPath(path, folder);
        if (Directory.Exists(fullPath))
        {
            var prefix = shown is "." or "./" ? "" : shown.TrimEnd('/') + "/";
            var origin = Origin(shown, isFolder: true);
            foreach (var found in new FolderWalk(diagnostics, Skipped).YamlFiles(fullPath, prefix))
            {
                AddFile(found, origin, mustBePlan: false);
            }
        }
        else if (!File.Exists(fullPath) && Wildcard.IsIn(shown))
        {
            var origin = Origin(shown, isFolder: false);
            foreach (var found in new FolderWalk(diagnostics, Skipped).Matches(shown, folder))
            {
                AddFile(found, origin, mustBePlan: false);
            }
        }
        else if (IsConfigurationOfRun(fullPath))
        {
            diagnostics.Add(ConfigurationMessages.NotAPlan(shown));
        }
        else if (File.Exists(fullPath))
        {
            AddFile(shown, Origin(shown, isFolder: false), mustBePlan: true);
        }
        else
        {
            diagnostics.Add(FileMessages.NoSuchPath(shown, NearestIn(shown, fullPath)));
        }
    }

    /// <summary>Called when all files have been looked at: a path that led to no plan is an error, never a clean audit.</summary>
    /// <param name="isError">False where somebody has said that it is none.</param>
    public void ComplainOfEmptyOrigins(bool isError = true)
    {
        foreach (var origin in _origins)
        {
            if (origin.Plans == 0 && !MayBeEmpty)
            {
                var complaint = origin.IsFolder
                    ? FileMessages.NoPlanInFolder(origin.Path, origin.Others)
                    : FileMessages.NothingMatches(origin.Path, origin.Others);
                diagnostics.Add(isError ? complaint : complaint with { Severity = DiagnosticSeverity.Warning });
            }
        }
    }

    private PlanOrigin Origin(string path, bool isFolder)
    {
        var origin = new PlanOrigin(path, isFolder);
        _origins.Add(origin);
        return origin;
    }

    private void AddFile(string shown, PlanOrigin origin, bool mustBePlan)
    {
        var fullPath = Path.GetFullPath(shown, folder);
        if (IsConfiguration(shown, fullPath, mustBePlan))
        {
            return;
        }

        if (_seen.Add(fullPath))
        {
            _inputs.Add(new PlanInput(shown, fullPath, origin, mustBePlan));
        }
        else
        {
            // Already on the list through another argument, which answers for it.
            origin.Plans++;
        }
    }

    private bool IsConfigurationOfRun(string fullPath) =>
        Configuration is not null && fullPath == Path.GetFullPath(Configuration, folder);

    /// <summary>A configuration is neither a plan nor a file that was passed by. One that does not count in this run is told.</summary>
    private bool IsConfiguration(string shown, string fullPath, bool mustBePlan)
    {
        if (IsConfigurationOfRun(fullPath))
        {
            return true;
        }

        if (
            mustBePlan
            || Path.GetFileName(fullPath) != SettingsReader.FileName
            || FileReader.Read(shown, fullPath).Text is not { } text
            || PlanMark.IsIn(text)
        )
        {
            return false;
        }

        diagnostics.Add(ConfigurationMessages.DoesNotCount(shown, Configuration));
        return true;
    }

    private static string? NearestIn(string shown, string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath);
        if (folder is null || !Directory.Exists(folder))
        {
            return null;
        }

        try
        {
            var names = new List<string>();
            foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
            {
                names.Add(Path.GetFileName(entry));
            }

            names.Sort(StringComparer.Ordinal);
            var nearest = NearestName.Find(Path.GetFileName(fullPath), names);
            return nearest is null ? null : shown[..(shown.LastIndexOf('/') + 1)] + nearest;
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is not null)
        {
            return null;
        }
    }
}
