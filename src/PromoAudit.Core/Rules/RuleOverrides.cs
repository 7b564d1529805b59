using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>What is different about rules where they are used, apart from any set: each with a reason, and nothing milder about what is locked.</summary>
public sealed class RuleOverrides
{
    /// <summary>What such a change is said to come from.</summary>
    public const string Name = "overrides";

    private RuleOverrides(ImmutableArray<RuleChange> changes) => Changes = changes;

    public static RuleOverrides None { get; } = new([]);

    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>The rules that they are about, each once, with what is different, why, and where that is said.</summary>
    public IEnumerable<(string Rule, string Change, SourcePlace Place)> Entries =>
        Changes.Select(change => (change.Rule.Value, $"{Words(change)}: {change.Reason}", change.Rule.Place));

    /// <summary>Each about another rule.</summary>
    internal ImmutableArray<RuleChange> Changes { get; }

    /// <summary>Reads one as it is given to <c>--override</c>: <c>refund/some-rule: {severity: low, reason: a pilot}</c>.</summary>
    public static RuleOverrides Read(SourceText text, Diagnostics diagnostics)
    {
        switch (YamlReader.Read(text, diagnostics))
        {
            case YamlMapping mapping:
                return Read(mapping, diagnostics);
            case { } other:
                diagnostics.Add(
                    RuleMessages.NotAMapping(
                        other.Place,
                        new("an override", "一项改动"),
                        "refund/threshold-not-rechecked: {severity: low, reason: returns are paid by the supplier}"
                    )
                );
                return None;
            default:
                return None;
        }
    }

    internal static RuleOverrides Read(YamlMapping mapping, Diagnostics diagnostics) =>
        new(new RuleChangeReader(Name, diagnostics).Read(mapping));

    /// <summary>These, and of the others those about rules that these are not about.</summary>
    public RuleOverrides Over(RuleOverrides below) =>
        IsEmpty ? below
        : below.IsEmpty ? this
        : new([.. below.Changes.Where(change => !Changes.Any(own => own.Rule.Value == change.Rule.Value)), .. Changes]);

    /// <summary>A set of another name, so that a verdict by it is never taken for one by the set itself.</summary>
    /// <returns>The set itself where nothing is different; null when an override makes no sense, which has then been reported.</returns>
    public RuleSet? Apply(RuleSet below, Diagnostics diagnostics)
    {
        if (IsEmpty)
        {
            return below;
        }

        var problems = new Diagnostics();
        var rules = new RuleChanger(below, problems).Apply(Changes);
        foreach (var problem in problems.Sorted())
        {
            diagnostics.Add(problem);
        }

        return problems.HasErrors
            ? null
            : new RuleSet($"{below.Name}+{Name}", below.Version, rules, Digest(below), below.BasePlan, below)
            {
                Data = below.Data,
                Docs = below.Docs,
                Weakened =
                [
                    .. Changes
                        .Where(change => below.Find(change.Rule.Value) is { } rule && Weakens(change, rule))
                        .Select(change => change.Rule.Value)
                        .Order(StringComparer.Ordinal),
                ],
            };
    }

    /// <summary>Which way a parameter works nobody can tell from outside of the rule: any other value counts.</summary>
    private static bool Weakens(RuleChange change, Rule rule) =>
        change.IsOff == true || change.Severity < rule.Gravest || !change.Parameters.IsEmpty;

    private static string Words(RuleChange change)
    {
        var words = new List<string>();
        if (change.IsOff is { } isOff)
        {
            words.Add(isOff ? "off" : "on");
        }

        if (change.Severity is { } severity)
        {
            words.Add(RuleWords.Severities.WordFor(severity));
        }

        words.AddRange(change.Parameters.Select(parameter => $"{parameter.Name.Value} {parameter.Value.Value}"));
        return string.Join(", ", words);
    }

    /// <summary>From that of the set and from what is different: rules that are as they were need not be read for it.</summary>
    private string Digest(RuleSet below)
    {
        var digest = new TextDigest();
        digest.Add("promoaudit overrides 1");
        digest.Add(below.Digest);
        foreach (var change in Changes.OrderBy(change => change.Rule.Value, StringComparer.Ordinal))
        {
            digest.Add(change.Rule.Value);
            digest.Add(change.Reason);
            digest.Add(change.By ?? "");
            digest.Add(change.IsOff?.ToString() ?? "");
            digest.Add(change.Severity is { } severity ? RuleWords.Severities.WordFor(severity) : "");
            foreach (var parameter in change.Parameters.OrderBy(one => one.Name.Value, StringComparer.Ordinal))
            {
                digest.Add(parameter.Name.Value);
                digest.Add(parameter.Value.Value);
            }
        }

        return digest.Finish();
    }
}
