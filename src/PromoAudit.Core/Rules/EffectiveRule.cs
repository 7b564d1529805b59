using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>What a rule of a set comes to, and which set said so.</summary>
/// <param name="Home">The set that brought the rule.</param>
/// <param name="Switch">Whether it is off; null where no set has said anything about that.</param>
internal sealed record EffectiveRule(
    Rule Rule,
    RuleSet Home,
    EffectiveSetting? Switch,
    EffectiveSetting Severity,
    ImmutableArray<EffectiveParameter> Parameters
)
{
    public bool IsChanged => !Rule.Changes.IsEmpty;

    public static EffectiveRule Of(RuleSet set, Rule rule)
    {
        var home = set.HomeOf(rule);
        // The rule as it was written; the set it comes from may have taken it over from no other.
        var written = home.Find(rule.Id) ?? rule;
        var switches = rule.Changes.Where(change => change.IsOff is not null).ToArray();
        var severities = rule.Changes.Where(change => change.Severity is not null).ToArray();
        return new EffectiveRule(
            rule,
            home,
            switches.Length == 0
                ? null
                : new EffectiveSetting(rule.IsOff ? "true" : "false", switches[^1], switches[^1].OffPlace, Was: null),
            Setting(
                Words(written),
                severities,
                change => change.Severity is { } severity ? RuleWords.Severities.WordFor(severity) : "",
                change => change.SeverityPlace
            ),
            [.. rule.Parameters.Select((parameter, index) => Parameter(rule, written, parameter, index))]
        );
    }

    private static EffectiveParameter Parameter(Rule rule, Rule written, RuleParameter parameter, int index)
    {
        var changes = rule.Changes.Where(change => Of(change, parameter.Name) is not null).ToArray();
        return new EffectiveParameter(
            parameter,
            rule.GuideText.Parameters[index],
            Setting(
                written.Parameters[index].Default,
                changes,
                change => Of(change, parameter.Name)?.Value.Value.Trim() ?? "",
                change => Of(change, parameter.Name)?.Name.Place
            )
        );
    }

    private static ParameterChange? Of(RuleChange change, string parameter) =>
        change.Parameters.FirstOrDefault(one => one.Name.Value == parameter);

    private static EffectiveSetting Setting(
        string written,
        RuleChange[] changes,
        Func<RuleChange, string> value,
        Func<RuleChange, SourcePlace?> place
    ) =>
        changes.Length == 0
            ? new EffectiveSetting(written, null, null, null)
            : new EffectiveSetting(
                value(changes[^1]),
                changes[^1],
                place(changes[^1]),
                changes.Length == 1 ? written : value(changes[^2])
            );

    private static string Words(Rule rule) =>
        string.Join(" / ", rule.Severities.Select(step => RuleWords.Severities.WordFor(step.Severity)));
}

/// <param name="Change">What set it; null where it is as the rule was written.</param>
/// <param name="Was">The value without that change.</param>
internal sealed record EffectiveSetting(string Value, RuleChange? Change, SourcePlace? Place, string? Was);

internal sealed record EffectiveParameter(RuleParameter Parameter, ParameterGuide Bounds, EffectiveSetting Setting);
