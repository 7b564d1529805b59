using System.Collections.Concurrent;
using PromoAudit.Governance.Baselines;

namespace PromoAudit.Cli.Gates;

/// <summary>Plans as a baseline names them: from its own folder on, so that it means the same from wherever the tool is run.</summary>
internal sealed class GovernedFiles(string baseline, Session session) : IBaselineFiles
{
    private readonly string _folder = Path.GetDirectoryName(session.FullPath(baseline)) ?? session.Console.Folder;
    private readonly ConcurrentDictionary<string, bool> _exists = new(StringComparer.Ordinal);

    public string? NameOf(string shown) =>
        shown == Files.PlanInput.StandardInput
            ? null
            : Path.GetRelativePath(_folder, session.FullPath(shown)).Replace('\\', '/');

    public bool Exists(string name) => _exists.GetOrAdd(name, one => File.Exists(Path.GetFullPath(one, _folder)));
}
