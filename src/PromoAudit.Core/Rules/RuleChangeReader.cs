using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Reads <c>change</c> of a set: what it changes about rules of the set that it extends, rule by rule.</summary>
internal sealed class RuleChangeReader(string set, Diagnostics diagnostics)
{
    private static readonly LocalizedText AChange = new("a change", "一项改动");

    public ImmutableArray<RuleChange> Read(YamlMapping changes)
    {
        var read = ImmutableArray.CreateBuilder<RuleChange>();
        foreach (var entry in changes.Entries)
        {
            if (entry.Value is not YamlMapping mapping)
            {
                diagnostics.Add(
                    RuleMessages.WrongForm(
                        entry.Value.Place,
                        entry.Key.Value,
                        new("a group of `key: value` lines", "一组 `键: 值`"),
                        "{params: {tolerated: 20 CNY}, reason: returns below ¥20 are goodwill}"
                    )
                );
            }
            else if (Change(entry.Key, mapping) is { } change)
            {
                read.Add(change);
            }
        }

        return read.DrainToImmutable();
    }

    private RuleChange? Change(YamlScalar rule, YamlMapping mapping)
    {
        var keys = new KeyReader(mapping, RuleKeys.Change, AChange, diagnostics);
        var severity = keys.Word("severity", RuleWords.Severities);
        var off = keys.Word("off", RuleWords.Choices);
        var by = keys.Scalar("by")?.Value.Trim();
        var parameters = Parameters(keys);
        if (keys.Scalar("reason") is not { } reason)
        {
            return null;
        }

        // A key that nobody knows has been complained about; it may be the one that is missing.
        if (mapping.Entries.All(entry => entry.Key.Value is "reason" or "by"))
        {
            diagnostics.Add(ChangeMessages.SaysNothing(rule.Place, rule.Value));
        }

        return new RuleChange(rule, set, reason.Value.Trim())
        {
            By = by,
            IsOff = off is { } choice ? choice == Choice.Yes : null,
            OffPlace = off is null ? null : keys.PlaceOf("off"),
            Severity = severity,
            SeverityPlace = severity is null ? null : keys.PlaceOf("severity"),
            Parameters = parameters,
        };
    }

    private ImmutableArray<ParameterChange> Parameters(KeyReader keys)
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterChange>();
        foreach (var entry in keys.Mapping("params")?.Entries ?? [])
        {
            if (entry.Value is YamlScalar { IsBlank: false } value)
            {
                parameters.Add(new ParameterChange(entry.Key, value));
            }
            else
            {
                diagnostics.Add(
                    RuleMessages.WrongForm(
                        entry.Value.Place,
                        entry.Key.Value,
                        new("one value", "单个值"),
                        "tolerated: 20 CNY"
                    )
                );
            }
        }

        return parameters.DrainToImmutable();
    }
}
