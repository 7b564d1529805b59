using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>From a folder to a rule set. A broken file does not hide what is wrong with the others.</summary>
internal sealed class RuleSetLoader(IRuleFiles files, SubjectSchema schema, Diagnostics diagnostics)
{
    public const string ManifestFile = "ruleset.yaml";
    public const string BasePlanFile = "base.yaml";

    /// <summary>Files of one set.</summary>
    public const int MaxRules = 1_000;

    /// <summary>Complaints about one file; more would push those about other files out.</summary>
    private const int MaxProblems = 20;

    private readonly Dictionary<string, string> _pathById = new(StringComparer.Ordinal);

    public static RuleSet? Load(IRuleFiles files, SubjectSchema schema, Diagnostics diagnostics) =>
        new RuleSetLoader(files, schema, diagnostics).Load();

    private RuleSet? Load()
    {
        var paths = files.Paths.Order(StringComparer.Ordinal).ToArray();
        var manifest = Manifest(paths);
        var basePlan = Array.IndexOf(paths, BasePlanFile) < 0 ? null : BasePlan();
        var rulePaths = Array.FindAll(paths, IsRule);
        if (rulePaths.Length > MaxRules)
        {
            diagnostics.Add(RuleMessages.TooManyRules(rulePaths.Length, MaxRules));
            return null;
        }

        if (rulePaths.Length == 0 && manifest is not null)
        {
            diagnostics.Add(RuleMessages.NoRules(manifest.Place));
        }

        var drafts = new List<RuleDraft>();
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var path in rulePaths)
        {
            if (Rule(path, manifest?.Version, drafts) is { } rule)
            {
                rules.Add(rule);
            }
        }

        CheckReferences(drafts);
        rules.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return manifest is null || diagnostics.HasErrors
            ? null
            : new RuleSet(manifest.Name, manifest.Version, rules.ToImmutable(), digest: null, basePlan);
    }

    private Rule? Rule(string path, string? version, List<RuleDraft> drafts)
    {
        if (Text(path) is not { } text)
        {
            return null;
        }

        var problems = new Diagnostics();
        var draft = RuleReader.Read(text, path, problems);
        Rule? rule = null;
        if (draft is not null)
        {
            drafts.Add(draft);
            CheckUnique(draft, path, problems);
            rule = RuleChecker.Check(draft, schema, version, problems);
        }

        Report(problems, text);
        return rule;
    }

    private void Report(Diagnostics problems, SourceText text)
    {
        var sorted = problems.Sorted();
        for (var index = 0; index < Math.Min(sorted.Count, MaxProblems); index++)
        {
            diagnostics.Add(sorted[index]);
        }

        var more = sorted.Count + problems.Dropped - MaxProblems;
        if (more > 0)
        {
            var end = new SourceSpan(text.Text.Length, text.Text.Length);
            diagnostics.Add(RuleMessages.MoreProblems(new SourcePlace(text, end), more));
        }
    }

    private void CheckUnique(RuleDraft draft, string path, Diagnostics problems)
    {
        if (draft.Id is { } id && !_pathById.TryAdd(id.Value, path))
        {
            problems.Add(RuleMessages.DuplicateId(id.Place, id.Value, _pathById[id.Value]));
        }
    }

    private void CheckReferences(List<RuleDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            foreach (var absorbed in draft.Absorbs)
            {
                CheckReference(draft, "absorbs", absorbed);
            }

            if (draft.ReplacedBy is { } replacement)
            {
                CheckReference(draft, "replacedBy", replacement);
            }
        }
    }

    private void CheckReference(RuleDraft draft, string key, YamlScalar id)
    {
        if (id.Value == draft.Id?.Value)
        {
            diagnostics.Add(RuleMessages.SelfReference(id.Place, key));
        }
        else if (!_pathById.ContainsKey(id.Value) && !files.Paths.Contains($"{id.Value}.yaml", StringComparer.Ordinal))
        {
            diagnostics.Add(
                RuleMessages.UnknownRule(
                    id.Place,
                    key,
                    id.Value,
                    _pathById.Keys.Where(known => known != draft.Id?.Value)
                )
            );
        }
    }

    private RuleSetManifest? Manifest(string[] paths)
    {
        if (Array.IndexOf(paths, ManifestFile) < 0)
        {
            diagnostics.Add(RuleMessages.NoManifest());
            return null;
        }

        return Text(ManifestFile) is { } text ? RuleSetManifest.Read(text, diagnostics) : null;
    }

    private YamlMapping? BasePlan()
    {
        if (Text(BasePlanFile) is not { } text)
        {
            return null;
        }

        switch (YamlReader.Read(text, diagnostics))
        {
            case YamlMapping mapping:
                return mapping;
            case { } other:
                diagnostics.Add(RuleMessages.NotAMapping(other.Place, new("a plan", "计划"), "promoaudit: 1"));
                return null;
            default:
                return null;
        }
    }

    private SourceText? Text(string path)
    {
        var reading = files.Read(path);
        if (reading.Text is null)
        {
            diagnostics.Add(RuleMessages.Unreadable(files.Shown(path), reading.Problem ?? default));
        }

        return reading.Text;
    }

    /// <summary>Rules stand in folders, one file each; what stands beside the manifest is something else.</summary>
    private static bool IsRule(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal)
        && !path.EndsWith(".test.yaml", StringComparison.Ordinal)
        && path.Contains('/', StringComparison.Ordinal);
}
