using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PromoAudit.Cli.Files;
using PromoAudit.Text;

namespace PromoAudit.Cli.Git;

/// <summary>
/// The repository that a folder belongs to, through the git program. Nothing of the repository is run: its hooks, monitors and filters are
/// switched off, because the change under review may have brought them.
/// </summary>
internal sealed class GitRepository
{
    private static readonly string[] Harmless =
    [
        "-c",
        "core.fsmonitor=false",
        "-c",
        "core.hooksPath=/dev/null",
        "-c",
        "core.quotePath=false",
        "-c",
        "protocol.allow=never",
        "--no-pager",
        "--literal-pathspecs",
    ];

    private GitRepository(string root) => Root = root;

    /// <summary>The absolute folder that holds the working files.</summary>
    public string Root { get; }

    /// <returns>Null outside of a repository, or where there is no git; then <paramref name="problem"/> says which.</returns>
    public static GitRepository? Find(string folder, out Diagnostic? problem)
    {
        problem = null;
        if (Run(folder, ["rev-parse", "--show-toplevel"]) is not { } answer)
        {
            problem = GitMessages.NoGit();
            return null;
        }

        if (answer.Code == 0)
        {
            return new GitRepository(answer.Text.TrimEnd('\n', '\r'));
        }

        problem = GitMessages.NoRepository(folder, answer.Error);
        return null;
    }

    /// <summary>The full name of the commit that a branch, tag or abbreviation stands for.</summary>
    /// <returns>Null when there is none of that name; then <paramref name="problem"/> says so.</returns>
    public string? CommitOf(string revision, out Diagnostic? problem)
    {
        problem = null;
        // "^main" and "a..b" are sets of commits to git, and no commit.
        var answer =
            revision.StartsWith('^') || revision.Contains("..", StringComparison.Ordinal)
                ? null
                : Run(Root, ["rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}"]);
        if (answer is not { Code: 0 })
        {
            problem = GitMessages.NoSuchRevision(revision, IsShallow());
            return null;
        }

        var commit = answer.Text.Trim();
        var others = NamedLike(revision);
        if (others.Count > 1 && others.Any(name => CommitOfExactly(name) != commit))
        {
            problem = GitMessages.AmbiguousRevision(revision, others);
            return null;
        }

        return commit;
    }

    /// <summary>
    /// Everything that git could mean by a name. It takes a tag before a branch, so that whoever may push a tag called origin/main could put another
    /// commit in the place of that branch.
    /// </summary>
    private IReadOnlyList<string> NamedLike(string revision)
    {
        string[] names =
        [
            $"refs/{revision}",
            $"refs/tags/{revision}",
            $"refs/heads/{revision}",
            $"refs/remotes/{revision}",
            $"refs/remotes/{revision}/HEAD",
        ];
        var answer = Run(Root, ["for-each-ref", "--format=%(refname)", .. names]);
        return answer is not { Code: 0 }
            ? []
            :
            [
                .. answer
                    .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Where(name => names.Contains(name, StringComparer.Ordinal)),
            ];
    }

    private string? CommitOfExactly(string name) =>
        Run(Root, ["rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}"]) is { Code: 0 } answer
            ? answer.Text.Trim()
            : null;

    /// <summary>A file as it was in a commit.</summary>
    /// <param name="pathFromRoot">With forward slashes.</param>
    /// <returns>Null when the commit has no such file.</returns>
    public byte[]? Read(string commit, string pathFromRoot)
    {
        var answer = Run(Root, ["cat-file", "blob", $"{commit}:{pathFromRoot}"]);
        return answer is { Code: 0 } ? answer.Bytes : null;
    }

    /// <summary>Everything in a commit that is no folder.</summary>
    public IReadOnlyList<GitEntry> Entries(string commit)
    {
        var entries = new List<GitEntry>();
        foreach (var line in Names(["ls-tree", "-r", "-z", "--long", "--full-tree", commit]))
        {
            // Mode, type, content and length, then a tab and the path.
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var parts = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var kind = parts[0] switch
            {
                "120000" => GitEntryKind.Link,
                "160000" => GitEntryKind.Module,
                _ => GitEntryKind.File,
            };
            _ = long.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes);
            entries.Add(new GitEntry(line[(tab + 1)..], kind, parts[2], bytes));
        }

        return entries;
    }

    /// <param name="name">From an entry of a commit.</param>
    public byte[] Blob(string name) =>
        Run(Root, ["cat-file", "blob", name]) is { Code: 0 } answer
            ? answer.Bytes
            : throw new IOException($"git cat-file blob {name}");

    /// <summary>All files of a commit below a folder, sorted.</summary>
    /// <param name="folderFromRoot">Empty for all.</param>
    public IReadOnlyList<string> FilesIn(string commit, string folderFromRoot) =>
        Names([
            "ls-tree",
            "-r",
            "-z",
            "--name-only",
            "--full-tree",
            commit,
            .. folderFromRoot.Length == 0 ? (string[])[] : ["--", folderFromRoot],
        ]);

    /// <summary>Where the line of a commit and that of the working files parted; the commit itself where they have nothing in common.</summary>
    public string ForkWith(string commit) =>
        Run(Root, ["merge-base", commit, "HEAD"]) is { Code: 0 } found ? found.Text.Trim() : commit;

    /// <summary>
    /// Files, from the root on and sorted, that are not what they were where the two lines parted: committed, staged, edited or not yet known to git.
    /// Deleted ones are among them.
    /// </summary>
    public IReadOnlyList<string> ChangedSince(string commit)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        names.UnionWith(
            Names([
                "diff",
                "--no-ext-diff",
                "--no-textconv",
                "--no-renames",
                "--ignore-submodules=none",
                "-z",
                "--name-only",
                ForkWith(commit),
            ])
        );
        names.UnionWith(Names(["ls-files", "-z", "--others", "--exclude-standard", "--full-name"]));
        return [.. names];
    }

    /// <summary>From the root on, with forward slashes.</summary>
    /// <returns>Null for what is outside.</returns>
    public string? PathFromRoot(string fullPath)
    {
        var path = Path.GetRelativePath(Root, fullPath).Replace('\\', '/');
        return path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path)
            ? null
            : path;
    }

    /// <summary>A path as written in a folder, from the root on. Links on the way to the folder are followed, those behind it are not.</summary>
    /// <returns>Empty for the root itself; null for what is outside.</returns>
    public string? Inside(string folder, string path) =>
        PathFromRoot(Path.GetFullPath(path, RealPath.Of(folder) ?? folder)) is { } inside
            ? (inside == "." ? "" : inside.TrimEnd('/'))
            : null;

    /// <summary>The commits that changed a file, the latest first, no more than a thousand; none where it was never committed.</summary>
    public IReadOnlyList<GitCommit> History(string pathFromRoot)
    {
        const int Parts = 4;
        var answer = Run(
            Root,
            [
                "log",
                "--no-show-signature",
                "--max-count=1000",
                "--format=%H%x1f%an <%ae>%x1f%aI%x1f%s",
                "-z",
                "--",
                pathFromRoot,
            ]
        );
        return answer is not { Code: 0 }
            ? []
            :
            [
                .. answer
                    .Text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => line.Split('\u001f', Parts))
                    .Where(parts => parts.Length == Parts)
                    .Select(parts => new GitCommit(parts[0], parts[1], parts[2], parts[3])),
            ];
    }

    /// <summary>What a commit changed about a file, as git prints it.</summary>
    public byte[] Change(string commit, string pathFromRoot) =>
        Run(
            Root,
            [
                "diff-tree",
                "-p",
                "--root",
                "--no-commit-id",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                commit,
                "--",
                pathFromRoot,
            ]
        )
            is { Code: 0 } answer
            ? answer.Bytes
            : [];

    private bool IsShallow() => Run(Root, ["rev-parse", "--is-shallow-repository"]) is { Code: 0, Text: ['t', ..] };

    private IReadOnlyList<string> Names(string[] arguments)
    {
        var answer = Run(Root, arguments);
        if (answer is not { Code: 0 })
        {
            throw new IOException($"git {arguments[0]}: {answer?.Error}");
        }

        var names = answer.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    /// <returns>Null where there is no git.</returns>
    private static Answer? Run(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])[.. Harmless, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start) ?? throw new Win32Exception();
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return new Answer(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult().Trim());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private sealed record Answer(int Code, byte[] Bytes, string Error)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);
    }
}
