using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Rules of one name and version. The same name, version and digest give the same verdicts.</summary>
public sealed class RuleSet
{
    /// <summary>Files in the folder of one set, those included that are no rules.</summary>
    public const int MaxFiles = 10_000;

    private readonly Lazy<string> _digest;
    private readonly Dictionary<string, Rule> _byId = new(StringComparer.Ordinal);

    /// <param name="rules">All of them, those of <paramref name="extends"/> included.</param>
    internal RuleSet(
        string name,
        string version,
        ImmutableArray<Rule> rules,
        string? digest,
        YamlMapping? basePlan,
        RuleSet? extends = null
    )
    {
        Name = name;
        Version = version;
        Rules = rules;
        BasePlan = basePlan;
        Extends = extends;
        _digest = new Lazy<string>(() => digest ?? RuleSetDigest.Of(this));
        foreach (var rule in rules)
        {
            _byId.Add(rule.Id, rule);
        }
    }

    public string Name { get; }

    /// <summary>A semantic version.</summary>
    public string Version { get; }

    /// <summary>SHA-256 over everything in the set but comments and examples, and over the data it is used with, as 64 hexadecimal digits.</summary>
    public string Digest => _digest.Value;

    /// <summary>Every rule, ordered by id, those of the set it extends included; deprecated ones are here and do not run.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The set that this one stands on; null for one that stands by itself.</summary>
    public RuleSet? Extends { get; }

    /// <summary>Where the pages of its rules are: a folder, or an address. Null when the set does not say.</summary>
    public string? Docs { get; internal init; }

    /// <summary>Ids of rules that were switched off, made milder or tuned where the set is used, apart from the set; sorted.</summary>
    public ImmutableArray<string> Weakened { get; internal init; } = [];

    /// <summary>The rules that the set brings itself.</summary>
    public IEnumerable<Rule> OwnRules => Rules.Where(IsOwn);

    /// <summary>The quiet plan that examples are merged over; null when the set has none, or was prepared.</summary>
    internal YamlMapping? BasePlan { get; }

    /// <summary>What a release is audited with besides the plan; null for a set that goes with the data of the program.</summary>
    internal FactData? Data { get; init; }

    /// <summary>The set <c>core</c>, from the rule files in this library. The command line reads the same set prepared.</summary>
    public static RuleSet Core()
    {
        var diagnostics = new Diagnostics();
        return Load(new EmbeddedRuleFiles("core"), diagnostics)
            ?? throw new InvalidOperationException(DiagnosticRenderer.RenderAll(diagnostics, Language.English));
    }

    /// <summary>Reads a folder of rules and checks everything in it. It may extend the set <c>core</c>.</summary>
    /// <returns>Null when anything is wrong; all of it is in <paramref name="diagnostics"/>.</returns>
    public static RuleSet? Load(IRuleFiles files, Diagnostics diagnostics) =>
        Load(files, new BuiltInSets(Core), diagnostics);

    /// <param name="sets">What the folder may extend by name.</param>
    public static RuleSet? Load(IRuleFiles files, IBaseSets sets, Diagnostics diagnostics) =>
        RuleSetLoader.Load(files, PlanSchema.Instance, sets, diagnostics);

    /// <summary>Reads what <see cref="WritePrepared"/> wrote. Nothing is checked again, and rules are decoded when they are asked for.</summary>
    public static RuleSet ReadPrepared(Stream stream) => PreparedReader.Read(stream, PlanSchema.Instance);

    /// <summary>Reads a file that <c>promoaudit rules release</c> wrote, with the figures and profiles that were frozen with it.</summary>
    /// <returns>Null when it is damaged or has been changed; what is wrong is in <paramref name="diagnostics"/>.</returns>
    /// <param name="sets">What the set in it may extend by name.</param>
    public static RuleSet? ReadRelease(SourceText file, IBaseSets sets, Diagnostics diagnostics) =>
        ReleaseLoader.Load(file, sets, diagnostics);

    /// <summary>Writes the set in the form that a program can start with: no comments, no examples, no YAML.</summary>
    public void WritePrepared(Stream stream) => PreparedWriter.Write(this, stream);

    /// <summary>A set of this one rule, under the same name: for trying a rule by itself. Its quiet plan is that of the set that brought the rule.</summary>
    public RuleSet Only(Rule rule) => new(Name, Version, [rule], digest: null, HomeOf(rule).BasePlan) { Data = Data };

    internal RuleSet WithData(FactData data) =>
        new(Name, Version, Rules, digest: null, BasePlan, Extends) { Data = data };

    /// <summary>The page about a rule, in the folder or at the address that the set which brought the rule names; null without one.</summary>
    public string? PageOf(Rule rule, Language language) =>
        HomeOf(rule).Docs is { } docs
            ? $"{docs.TrimEnd('/')}/{(language == Language.Chinese ? "zh" : "en")}/{rule.Id}.md"
            : null;

    /// <summary>The page in both languages.</summary>
    internal LocalizedText? PagesOf(Rule rule) =>
        PageOf(rule, Language.English) is { } english && PageOf(rule, Language.Chinese) is { } chinese
            ? new LocalizedText(english, chinese)
            : null;

    public Rule? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The set that brought a rule: this one, or one that it stands on.</summary>
    public RuleSet HomeOf(Rule rule) => Extends is { } below && !IsOwn(rule) ? below.HomeOf(rule) : this;

    private bool IsOwn(Rule rule) => Extends?.Find(rule.Id) is null;
}
