using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Releases;

/// <summary>Freezes a set under its version.</summary>
public static class RuleRelease
{
    /// <param name="set">The folder of the set.</param>
    /// <param name="data">The folder of law, threats, rates, markets and profiles; null for the data that comes with the library.</param>
    /// <param name="released">All releases that are known; those of other sets are passed by.</param>
    /// <param name="sets">What the set may extend by name.</param>
    /// <returns>Null when something cannot be read; all of it is in <paramref name="diagnostics"/>.</returns>
    public static ReleaseDecision? Decide(
        IRuleFiles set,
        IRuleFiles? data,
        IReadOnlyList<SourceText> released,
        IBaseSets sets,
        Diagnostics diagnostics
    )
    {
        var frozen = new List<ReleaseFile>();
        foreach (var text in released)
        {
            if (ReleaseReader.Read(text, diagnostics) is { } release)
            {
                frozen.Add(release);
            }
        }

        return
            (data is null ? FactData.Core : DataOf(data, diagnostics)) is { } facts
            && ReleaseCandidate.Read(set, facts, sets, diagnostics) is { } candidate
            && !diagnostics.HasErrors
            ? ReleaseCheck.Of(candidate, sets, [.. frozen.Where(release => release.Name == candidate.Set.Name)])
            : null;
    }

    private static FactData? DataOf(IRuleFiles folder, Diagnostics diagnostics)
    {
        var files = ImmutableArray.CreateBuilder<DataFile>();
        foreach (var path in folder.Paths.Where(FactData.IsData))
        {
            if (folder.Read(path).Text is { } text)
            {
                files.Add(new DataFile(path, text));
            }
        }

        return FactData.Read(files.DrainToImmutable(), diagnostics);
    }
}
