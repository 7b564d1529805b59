using PromoAudit.Cli.Files;

namespace PromoAudit.Cli;

/// <summary>
/// Tells when files of a folder have changed, until Ctrl-C. It looks now and then instead of asking the system to be told: that works on
/// every file system, also those of containers and networks.
/// </summary>
internal sealed class FolderWatch(string fullPath, CancellationToken interrupted)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    /// <summary>Looks while files keep changing; somebody who writes without end is told all the same.</summary>
    private const int MostLooks = 20;

    private FolderSnapshot _known = FolderSnapshot.Of(fullPath);

    /// <summary>Waits for files to change, and then for them to be left alone.</summary>
    /// <returns>The paths in the folder; null when it is over.</returns>
    public IReadOnlyList<string>? Next()
    {
        while (!IsOver())
        {
            var now = FolderSnapshot.Of(fullPath);
            if (now.ChangedSince(_known).Count == 0)
            {
                continue;
            }

            for (var look = 0; look < MostLooks && !IsOver(); look++)
            {
                var before = now;
                now = FolderSnapshot.Of(fullPath);
                if (now.ChangedSince(before).Count == 0)
                {
                    break;
                }
            }

            var changed = now.ChangedSince(_known);
            _known = now;
            if (changed.Count > 0)
            {
                return changed;
            }
        }

        return null;
    }

    private bool IsOver() => interrupted.WaitHandle.WaitOne(Pause);
}
