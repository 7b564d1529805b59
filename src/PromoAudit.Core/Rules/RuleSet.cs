using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Rules of one name and version. The same name, version and digest give the same verdicts.</summary>
public sealed class RuleSet
{
    private readonly Lazy<string> _digest;
    private readonly Dictionary<string, Rule> _byId = new(StringComparer.Ordinal);

    internal RuleSet(string name, string version, ImmutableArray<Rule> rules, string? digest, YamlMapping? basePlan)
    {
        Name = name;
        Version = version;
        Rules = rules;
        BasePlan = basePlan;
        _digest = new Lazy<string>(() => digest ?? PreparedWriter.DigestOf(this));
        foreach (var rule in rules)
        {
            _byId.Add(rule.Id, rule);
        }
    }

    public string Name { get; }

    /// <summary>A semantic version.</summary>
    public string Version { get; }

    /// <summary>SHA-256 over everything in the set but comments and examples, as 64 hexadecimal digits.</summary>
    public string Digest => _digest.Value;

    /// <summary>Every rule, ordered by id; deprecated ones are here and do not run.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The quiet plan that examples are merged over; null when the set has none, or was prepared.</summary>
    internal YamlMapping? BasePlan { get; }

    /// <summary>The set <c>core</c>, from the rule files in this library. The command line reads the same set prepared.</summary>
    public static RuleSet Core()
    {
        var diagnostics = new Diagnostics();
        return Load(new EmbeddedRuleFiles("core"), diagnostics)
            ?? throw new InvalidOperationException(DiagnosticRenderer.RenderAll(diagnostics, Language.English));
    }

    /// <summary>Reads a folder of rules and checks everything in it.</summary>
    /// <returns>Null when anything is wrong; all of it is in <paramref name="diagnostics"/>.</returns>
    public static RuleSet? Load(IRuleFiles files, Diagnostics diagnostics) =>
        RuleSetLoader.Load(files, PlanSchema.Instance, diagnostics);

    /// <summary>Reads what <see cref="WritePrepared"/> wrote. Nothing is checked again, and rules are decoded when they are asked for.</summary>
    public static RuleSet ReadPrepared(Stream stream) => PreparedReader.Read(stream, PlanSchema.Instance);

    /// <summary>Writes the set in the form that a program can start with: no comments, no examples, no YAML.</summary>
    public void WritePrepared(Stream stream) => PreparedWriter.Write(this, stream);

    /// <summary>A set of this one rule, under the same name: for trying a rule by itself.</summary>
    public RuleSet Only(Rule rule) => new(Name, Version, [rule], digest: null, BasePlan);

    public Rule? Find(string id) => _byId.GetValueOrDefault(id);
}
