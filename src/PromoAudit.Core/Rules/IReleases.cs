using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>The release files that are at hand, as Core sees them: it is handed one of these and opens nothing itself.</summary>
public interface IReleases
{
    /// <summary>Versions of a set that have been released, oldest first; empty for a set that nobody knows.</summary>
    IReadOnlyList<string> VersionsOf(string name);

    /// <summary>The file of one of them, or why it cannot be had.</summary>
    FileReading Read(string name, string version);
}
