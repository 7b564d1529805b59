using System.Globalization;
using System.Text;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Baselines;

/// <summary>
/// Writes a baseline, one finding to a line, so that git shows and merges it finding by finding. The lines of JSON and YAML are the same.
/// </summary>
public static class BaselineWriter
{
    /// <summary>What a baseline calls itself.</summary>
    public const string Schema = BaselineKeys.Schema;

    internal const string Unlimited = "unlimited";

    public static void Write(Baseline baseline, bool asYaml, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        if (asYaml)
        {
            writer.Write("# Findings that were there before. promoaudit baseline writes this file.\n");
            writer.Write($"schema: {BaselineKeys.Schema}\n");
            writer.Write($"ruleSet: {Quoted(baseline.RuleSet)}\n");
            writer.Write($"digest: {Quoted(baseline.Digest)}\n");
            writer.Write(baseline.Entries.IsEmpty ? "entries: []\n" : "entries:\n");
        }
        else
        {
            writer.Write($"{{\n  \"schema\": {Quoted(BaselineKeys.Schema)},\n");
            writer.Write($"  \"ruleSet\": {Quoted(baseline.RuleSet)},\n");
            writer.Write($"  \"digest\": {Quoted(baseline.Digest)},\n");
            writer.Write("  \"entries\": [\n");
        }

        for (var index = 0; index < baseline.Entries.Length; index++)
        {
            var comma = index + 1 < baseline.Entries.Length ? "," : "";
            var line = Line(baseline.Entries[index]);
            writer.Write(asYaml ? $"  - {line}\n" : $"    {line}{comma}\n");
        }

        writer.Write(asYaml ? "" : "  ]\n}\n");
    }

    private static string Line(BaselineEntry entry)
    {
        var line = new StringBuilder();
        Add("file", Quoted(entry.File));
        Add("rule", Quoted(entry.Rule));
        Add("subjects", $"[{string.Join(", ", entry.Subjects.Select(Quoted))}]");
        if (entry.Involves.Length > 0)
        {
            Add("involves", $"[{string.Join(", ", entry.Involves.Select(Quoted))}]");
        }

        if (entry.Absorbed.Length > 0)
        {
            Add("absorbed", $"[{string.Join(", ", entry.Absorbed.Select(Quoted))}]");
        }

        Add("severity", Quoted(RuleWords.Severities.WordFor(entry.Severity)));
        if (MoneyOf(entry) is { } money)
        {
            Add("moneyAtRisk", Quoted(money));
        }

        Add("since", Quoted(AuditDay.Write(entry.Since)));
        Add("plan", Quoted(entry.Plan));
        Add("fingerprint", Quoted(entry.Fingerprint));
        if (entry.Number > 1)
        {
            Add("number", entry.Number.ToString(CultureInfo.InvariantCulture));
        }

        return line.Append('}').ToString();

        void Add(string key, string value) =>
            line.Append(line.Length == 0 ? "{" : ", ").Append('"').Append(key).Append("\": ").Append(value);
    }

    /// <summary>Machine readable; null where it is not known.</summary>
    internal static string? MoneyOf(BaselineEntry entry) =>
        entry.Unbounded ? Unlimited
        : entry.MoneyAtRisk is { } amount
            ? $"{amount.ToString("0.############################", CultureInfo.InvariantCulture)} {entry.Currency}"
        : null;

    /// <summary>The same in JSON and in YAML; nothing in it that cannot be seen.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\')
            {
                quoted.Append('\\').Append(letter);
            }
            else if (letter < ' ' || InvisibleCharacters.IsHidden(letter))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            }
            else
            {
                quoted.Append(letter);
            }
        }

        return quoted.Append('"').ToString();
    }
}
