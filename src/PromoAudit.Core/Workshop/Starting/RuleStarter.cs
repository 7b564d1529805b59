using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Workshop.Starting;

/// <summary>Makes a rule to start from, its test file, and the set itself where there is none. Nothing is written here.</summary>
public static class RuleStarter
{
    private const string FirstVersion = "1.0.0";
    private const string AnyVersion = "0.0.0";

    /// <summary>What a rule can look at.</summary>
    public static IReadOnlyList<string> Kinds => RuleWords.Subjects.All;

    /// <param name="folder">The set as it is; null where there is no folder yet.</param>
    /// <returns>Null when the rule cannot be made; then that is reported.</returns>
    public static StartedRule? Start(IRuleFiles? folder, RuleStart start, Diagnostics diagnostics)
    {
        if (!IsNew(folder, start.Id, diagnostics))
        {
            return null;
        }

        ImmutableArray<NewFile> files = [];
        var isSet = folder?.Paths.Contains(RuleSetLoader.ManifestFile, StringComparer.Ordinal) == true;
        if (isSet && start.Extends is { } extends)
        {
            diagnostics.Add(StartMessages.IsSetAlready(start.SetName, extends));
            return null;
        }

        if (!isSet)
        {
            files = [new NewFile(RuleSetLoader.ManifestFile, Manifest(start)), .. QuietPlan(folder, start)];
        }

        // Its version, and whether there is a quiet plan, is known once the set is read, which needs a rule in it.
        var trial = With(folder, [.. files, .. Written(start, AnyVersion, hasBase: false)], diagnostics);
        if (trial is null)
        {
            return null;
        }

        var hasBase = trial.BasePlan is not null;
        files = [.. files, .. Written(start, trial.Version, hasBase)];
        return With(folder, files, diagnostics) is { } set && set.Find(start.Id) is { } rule
            ? new StartedRule(
                set,
                files,
                RuleTests.Run(set, rule, CaseBook.Load(new FilesWith(folder, files), set, diagnostics))
            )
            : null;
    }

    private static bool IsNew(IRuleFiles? folder, string id, Diagnostics diagnostics)
    {
        if (!RuleId.IsWellFormed(id))
        {
            diagnostics.Add(StartMessages.NotAnId(id, RuleId.Near(id)));
            return false;
        }

        foreach (var path in new[] { $"{id}.yaml", id + CaseBook.Ending })
        {
            if (folder?.Paths.Contains(path, StringComparer.OrdinalIgnoreCase) == true)
            {
                diagnostics.Add(StartMessages.Exists(folder.Shown(path)));
                return false;
            }
        }

        return true;
    }

    private static string Manifest(RuleStart start) =>
        $"name: {start.SetName}\nversion: {FirstVersion}\n"
        + (start.Extends is { } extends ? $"extends: {extends}\n" : "");

    private static IEnumerable<NewFile> QuietPlan(IRuleFiles? folder, RuleStart start)
    {
        if (start.Extends is null && folder?.Paths.Contains(RuleSetLoader.BasePlanFile, StringComparer.Ordinal) != true)
        {
            yield return new NewFile(RuleSetLoader.BasePlanFile, start.QuietPlan);
        }
    }

    private static ImmutableArray<NewFile> Written(RuleStart start, string version, bool hasBase) =>
        [
            new NewFile(
                $"{start.Id}.yaml",
                RuleTemplate.Fill($"{start.For}.rule.yaml", start.Id, version, hasBase, start.Language)
            ),
            new NewFile(
                start.Id + CaseBook.Ending,
                RuleTemplate.Fill($"{start.For}.cases.yaml", start.Id, version, hasBase, start.Language)
            ),
        ];

    private static RuleSet? With(IRuleFiles? folder, ImmutableArray<NewFile> files, Diagnostics diagnostics) =>
        RuleSet.Load(new FilesWith(folder, files), diagnostics);
}
