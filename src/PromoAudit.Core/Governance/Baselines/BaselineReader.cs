using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Baselines;

/// <summary>Reads what <see cref="BaselineWriter"/> wrote; JSON is read as the YAML that it is.</summary>
public static class BaselineReader
{
    private static readonly YamlLimits Limits = new(Nodes: 1_000_000);

    /// <returns>Null when anything is wrong; all of it is in <paramref name="diagnostics"/>.</returns>
    public static Baseline? Read(SourceText text, Diagnostics diagnostics)
    {
        var mine = new Diagnostics();
        var baseline = ReadWhole(text, mine);
        foreach (var diagnostic in mine.Sorted())
        {
            diagnostics.Add(diagnostic);
        }

        return mine.HasErrors ? null : baseline;
    }

    private static Baseline? ReadWhole(SourceText text, Diagnostics diagnostics)
    {
        if (YamlReader.Read(text, diagnostics, Limits) is not YamlMapping mapping || mapping.Entries.Count == 0)
        {
            if (!diagnostics.HasErrors)
            {
                diagnostics.Add(BaselineMessages.NotABaseline(new SourcePlace(text, new SourceSpan(0, 0))));
            }

            return null;
        }

        var keys = new KeyReader(mapping, BaselineKeys.File, BaselineKeys.AFile, diagnostics);
        if (keys.Scalar("schema") is { } schema && schema.Value != BaselineKeys.Schema)
        {
            diagnostics.Add(BaselineMessages.OtherVersion(schema.Place, schema.Value));
            return null;
        }

        var seen = new HashSet<(string, string, int)>();
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        foreach (var group in keys.Groups("entries"))
        {
            if (Entry(group, diagnostics) is not { } entry)
            {
                continue;
            }

            if (!seen.Add((entry.Fingerprint, entry.File, entry.Number)))
            {
                diagnostics.Add(BaselineMessages.Twice(group.Place));
            }

            entries.Add(entry);
        }

        return new Baseline(entries)
        {
            RuleSet = keys.Scalar("ruleSet")?.Value ?? "",
            Digest = keys.Scalar("digest")?.Value ?? "",
            Place = keys.Place,
        };
    }

    private static BaselineEntry? Entry(YamlMapping group, Diagnostics diagnostics)
    {
        var keys = new KeyReader(group, BaselineKeys.Entry, BaselineKeys.AnEntry, diagnostics);
        var severity = keys.Word("severity", RuleWords.Severities);
        var money = keys.Scalar("moneyAtRisk");
        var (amount, currency) = Money(money, diagnostics);
        var since = Fitting(keys, "since", diagnostics, AuditDay.Read);
        var number = Fitting(keys, "number", diagnostics, Count);
        return
            keys.Scalar("fingerprint") is { } fingerprint
            && keys.Scalar("rule") is { } rule
            && keys.Scalar("plan") is { } plan
            && keys.Scalar("file") is { } file
            && severity is { } known
            && since is { } day
            ? new BaselineEntry(fingerprint.Value, rule.Value, plan.Value, file.Value)
            {
                Number = number ?? 1,
                Subjects = [.. keys.Texts("subjects").Select(subject => subject.Value)],
                Involves = [.. keys.Texts("involves").Select(subject => subject.Value)],
                Absorbed = [.. keys.Texts("absorbed").Select(rule => rule.Value)],
                Severity = known,
                MoneyAtRisk = amount,
                Currency = currency,
                Unbounded = money?.Value == BaselineWriter.Unlimited,
                Since = day,
            }
            : null;
    }

    private static T? Fitting<T>(KeyReader keys, string key, Diagnostics diagnostics, Func<string, T?> read)
        where T : struct
    {
        if (keys.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var value = read(scalar.Value);
        if (value is null)
        {
            diagnostics.Add(BaselineMessages.UnfitValue(scalar.Place, key, scalar.Value, ExampleOf(key)));
        }

        return value;
    }

    private static (decimal? Amount, string? Currency) Money(YamlScalar? scalar, Diagnostics diagnostics)
    {
        if (scalar is null || scalar.Value == BaselineWriter.Unlimited)
        {
            return (null, null);
        }

        var parts = scalar.Value.Split(' ');
        if (
            parts.Length == 2
            && decimal.TryParse(
                parts[0],
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var amount
            )
        )
        {
            return (amount, parts[1]);
        }

        diagnostics.Add(
            BaselineMessages.UnfitValue(scalar.Place, "moneyAtRisk", scalar.Value, ExampleOf("moneyAtRisk"))
        );
        return (null, null);
    }

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    private static string ExampleOf(string key) =>
        Array.Find(BaselineKeys.Entry, known => known.Name == key)?.Example ?? key;
}
