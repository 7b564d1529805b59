using System.Collections.Concurrent;
using PromoAudit.Governance;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>
/// Files beside plans that were audited neither by themselves nor with a plan that includes them: a plan in a file that nobody looked at
/// must not pass for a clean one. May be told of files by several threads.
/// </summary>
internal sealed class SkippedFiles
{
    private const int MostInHidden = 200;

    private readonly ConcurrentDictionary<string, string> _passed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _used = new(StringComparer.Ordinal);

    /// <summary>By the paths that messages show.</summary>
    public NameTally Names
    {
        get
        {
            if (_passed.IsEmpty)
            {
                return NameTally.None;
            }

            var sets = RuleSets();
            return NameTally.Of(
                _passed
                    .Where(file =>
                        !_used.ContainsKey(file.Key) && !IsOurs(file.Value) && !IsOfRules(file.Key, file.Value, sets)
                    )
                    .Select(file => file.Value)
            );
        }
    }

    /// <summary>Something that the run was not to look at, or found to be no plan.</summary>
    public void Pass(string fullPath, string shown) => _passed.TryAdd(fullPath, shown);

    /// <summary>A plan includes it, or the run goes by it.</summary>
    public void Use(string fullPath) => _used.TryAdd(fullPath, 0);

    /// <summary>A file of a folder whose name is not that of a plan.</summary>
    public void PassFile(string fullPath, string shown)
    {
        var name = Path.GetFileName(fullPath);
        var isYaml =
            name.Contains(".yaml", StringComparison.OrdinalIgnoreCase)
            || name.Contains(".yml", StringComparison.OrdinalIgnoreCase);
        var isOther =
            name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        if ((isYaml || isOther) && LooksLikePlan(fullPath, shown))
        {
            Pass(fullPath, shown);
        }
    }

    /// <summary>A folder behind a link: what it leads to is not audited, unless it is elsewhere in what is.</summary>
    public void PassLink(string fullPath, string shown, string root)
    {
        if (RealPath.Of(fullPath) is not { } target || !Directory.Exists(target) || IsInside(target, root))
        {
            return;
        }

        Pass(fullPath, shown + "/");
    }

    /// <summary>A folder whose name starts with a dot; those of version control hold copies.</summary>
    public void PassHidden(string fullPath, string shown)
    {
        if (Path.GetFileName(fullPath) is ".git" or ".hg" or ".svn")
        {
            return;
        }

        foreach (var found in new FolderWalk(new Diagnostics()).YamlFiles(fullPath, shown + "/").Take(MostInHidden))
        {
            var file = Path.Join(fullPath, found[(shown.Length + 1)..]);
            if (LooksLikePlan(file, found))
            {
                Pass(file, found);
            }
        }
    }

    private static bool LooksLikePlan(string fullPath, string shown) =>
        Text(fullPath, shown) is { } text && PlanMark.IsIn(text);

    /// <summary>The files that this program goes by have names of their own.</summary>
    private static bool IsOurs(string shown) => NameOf(shown) is "promoaudit.yaml" or "promoaudit.yml";

    /// <summary>Folders that hold a set of rules.</summary>
    private List<string> RuleSets() =>
        [
            .. _passed
                .Where(file => RuleMark.IsManifestName(NameOf(file.Value)))
                .Where(file => Text(file.Key, file.Value) is { } text && RuleMark.IsInManifest(text))
                .Select(file => file.Value[..^NameOf(file.Value).Length]),
        ];

    /// <summary>What stands in the folder of a set and belongs to it: a stub of a set beside plans must not hide what else lies there.</summary>
    private static bool IsOfRules(string fullPath, string shown, List<string> sets)
    {
        var around = sets.FindAll(set => shown.StartsWith(set, StringComparison.Ordinal));
        return around.Count > 0
            && Text(fullPath, shown) is { } text
            && !PlanMark.IsIn(text)
            && around.Exists(set => RuleMark.IsIn(text, shown[set.Length..]));
    }

    private static SourceText? Text(string fullPath, string shown) => FileReader.Read(shown, fullPath).Text;

    private static string NameOf(string shown) => shown[(shown.LastIndexOf('/') + 1)..];

    private static bool IsInside(string path, string root) =>
        (path + Path.DirectorySeparatorChar).StartsWith(
            (RealPath.Of(root) ?? root).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
}
