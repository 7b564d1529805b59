using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>From a folder to a rule set. A broken file does not hide what is wrong with the others.</summary>
internal sealed class RuleSetLoader(
    IRuleFiles files,
    SubjectSchema schema,
    IBaseSets sets,
    Diagnostics diagnostics,
    RuleSetRoom room,
    int depth
)
{
    public const string ManifestFile = "ruleset.yaml";
    public const string BasePlanFile = "base.yaml";

    /// <summary>Files of one set.</summary>
    public const int MaxRules = 1_000;

    /// <summary>Sets that stand on each other.</summary>
    public const int MaxDepth = 5;

    /// <summary>Complaints kept free for what is said of the set as a whole.</summary>
    private const int Kept = 10;

    private const int FirstLineShown = 100;

    /// <summary>Complaints about one file; more would push those about other files out.</summary>
    private const int MaxProblems = 20;

    private readonly Dictionary<string, string> _pathById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _deprecated = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(files.Paths, StringComparer.Ordinal);
    private RuleSet? _below;
    private int _hiddenFiles;

    /// <summary>Whether all the rules that there should be are at hand; a name among missing ones is no mistake.</summary>
    private bool _isBelowKnown;

    public static RuleSet? Load(IRuleFiles files, SubjectSchema schema, IBaseSets sets, Diagnostics diagnostics) =>
        new RuleSetLoader(files, schema, sets, diagnostics, new RuleSetRoom(), depth: 1).Load();

    private RuleSet? Load()
    {
        if (_paths.Count > RuleSet.MaxFiles)
        {
            diagnostics.Add(RuleMessages.TooManyRules(_paths.Count, RuleSet.MaxFiles));
            return null;
        }

        var paths = _paths.Order(StringComparer.Ordinal).ToArray();
        var manifest = Manifest(paths);
        var basePlan = Array.IndexOf(paths, BasePlanFile) < 0 ? null : BasePlan();
        _below = manifest?.Extends is { } extends ? Below(manifest, extends) : null;
        _isBelowKnown = manifest is not null && (manifest.Extends is null || _below is not null);
        var rulePaths = Array.FindAll(paths, path => IsRule(path, manifest?.Extends));
        var count = rulePaths.Length + (_below?.Rules.Length ?? 0);
        if (count > MaxRules)
        {
            diagnostics.Add(RuleMessages.TooManyRules(count, MaxRules));
            return null;
        }

        if (rulePaths.Length == 0 && manifest is { Extends: null })
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

        if (_hiddenFiles > 0)
        {
            diagnostics.Add(RuleMessages.MoreFiles(_hiddenFiles));
        }

        CheckReferences(drafts);
        if (_below is not null && manifest is not null)
        {
            rules.AddRange(new RuleChanger(_below, diagnostics).Apply(manifest.Changes));
        }

        rules.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return manifest is null || diagnostics.HasErrors
            ? null
            : new RuleSet(
                manifest.Name,
                manifest.Version,
                rules.ToImmutable(),
                digest: null,
                basePlan ?? _below?.BasePlan,
                _below
            )
            {
                Data = _below?.Data,
                Docs = manifest.Docs,
            };
    }

    private RuleSet? Below(RuleSetManifest manifest, YamlScalar extends)
    {
        if (depth >= MaxDepth)
        {
            diagnostics.Add(BaseSetMessages.TooDeep(extends.Place, MaxDepth));
            return null;
        }

        return new BaseSetReader(files, sets, diagnostics).Read(
            manifest,
            extends,
            folder => new RuleSetLoader(folder, schema, sets, diagnostics, room, depth + 1).Load()
        );
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
            if (!room.TakeExamples(draft.Examples.Length))
            {
                diagnostics.Add(RuleMessages.TooManyExamples(RuleSetRoom.MaxExamples));
            }

            CheckUnique(draft, path, problems);
            rule = RuleChecker.Check(draft, schema, version, problems);
        }

        Report(problems, text);
        return rule;
    }

    private void Report(Diagnostics problems, SourceText text)
    {
        if (problems.Count > 0 && diagnostics.Count + MaxProblems > Diagnostics.Ceiling - Kept)
        {
            _hiddenFiles++;
            return;
        }

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
        if (draft.Id is not { } id)
        {
            return;
        }

        if (_below?.Find(id.Value) is { } other)
        {
            var file = other.ConditionText.When.File.Path;
            problems.Add(BaseSetMessages.IdOfBase(id.Place, id.Value, _below.HomeOf(other), file));
        }
        else if (!_pathById.TryAdd(id.Value, path))
        {
            problems.Add(RuleMessages.DuplicateId(id.Place, id.Value, _pathById[id.Value]));
        }
    }

    private void CheckReferences(List<RuleDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { Status: RuleStatus.Deprecated, Id: { } id })
            {
                _deprecated[id.Value] = draft.ReplacedBy?.Value;
            }
        }

        foreach (var draft in drafts)
        {
            // What would not be shown is not looked into either: it costs a comparison with every name.
            if (diagnostics.Count >= Diagnostics.Ceiling)
            {
                return;
            }

            foreach (var absorbed in draft.Absorbs)
            {
                CheckReference(draft, "absorbs", absorbed);
                CheckAbsorbed(absorbed);
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
        else if (_isBelowKnown && !IsKnown(id.Value))
        {
            var known = _pathById.Keys.Where(one => one != draft.Id?.Value);
            diagnostics.Add(RuleMessages.UnknownRule(id.Place, key, id.Value, known.Concat(IdsBelow())));
        }
    }

    /// <summary>What is locked below stays visible, and what no longer runs need not be absorbed.</summary>
    private void CheckAbsorbed(YamlScalar absorbed)
    {
        if (_below?.Find(absorbed.Value) is { } rule)
        {
            if (rule.IsLocked)
            {
                diagnostics.Add(ChangeMessages.LockedAbsorbed(absorbed.Place, rule.Id));
            }

            if (rule.Status == RuleStatus.Deprecated)
            {
                diagnostics.Add(ChangeMessages.Deprecated(absorbed.Place, rule.Id, rule.ReplacedBy));
            }
        }
        else if (_deprecated.TryGetValue(absorbed.Value, out var replacement))
        {
            diagnostics.Add(ChangeMessages.Deprecated(absorbed.Place, absorbed.Value, replacement));
        }
    }

    private bool IsKnown(string id) =>
        _pathById.ContainsKey(id) || _paths.Contains($"{id}.yaml") || _below?.Find(id) is not null;

    private IEnumerable<string> IdsBelow() => _below?.Rules.Select(rule => rule.Id) ?? [];

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
        if (room.IsFull)
        {
            return null;
        }

        var reading = files.Read(path);
        if (reading.Text is not { } text)
        {
            diagnostics.Add(RuleMessages.Unreadable(files.Shown(path), reading.Problem ?? default));
            return null;
        }

        if (!room.TakeCharacters(text.Text.Length))
        {
            diagnostics.Add(RuleMessages.SetTooLarge(RuleSetRoom.MaxCharacters));
            return null;
        }

        if (text.Text.Length > RuleReader.MaxLength)
        {
            // A text of its own for the place: the complaint must not keep all of it in memory.
            var start = new SourceText(text.Path, text.Text[..FirstLineShown]);
            var place = new SourcePlace(start, new SourceSpan(0, 0));
            diagnostics.Add(RuleMessages.FileTooLong(place, text.Text.Length, RuleReader.MaxLength));
            return null;
        }

        return text;
    }

    /// <summary>Rules stand in folders, one file each; what stands beside the manifest is something else.</summary>
    internal static bool IsRule(string path, YamlScalar? extends) =>
        path.EndsWith(".yaml", StringComparison.Ordinal)
        && !path.EndsWith(".test.yaml", StringComparison.Ordinal)
        && path.Contains('/', StringComparison.Ordinal)
        && !(
            extends is not null
            && BaseSetReader.FolderOf(extends.Value) is { } below
            && path.StartsWith(below, StringComparison.Ordinal)
        );
}
