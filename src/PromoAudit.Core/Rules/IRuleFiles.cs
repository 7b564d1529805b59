using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>The folder of a rule set, as Core sees it: it is handed one of these and opens nothing itself.</summary>
public interface IRuleFiles
{
    /// <summary>Every file in the folder and below, by its path in the folder with forward slashes; in any order.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>Reads one of <see cref="Paths"/>.</summary>
    /// <returns>The decoded text, or why it cannot be had. Never throws for a missing, unreadable or oversized file.</returns>
    FileReading Read(string path);

    /// <summary>A path as messages should show it.</summary>
    string Shown(string path) => path;
}
