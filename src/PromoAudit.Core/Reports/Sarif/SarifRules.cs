using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>The descriptors of rules: once with everything in the language of the run, once with the words of the other.</summary>
internal static class SarifRules
{
    /// <summary>GitHub refuses a file with a rule of more tags.</summary>
    private const int MostTags = 20;

    public static void Write(Utf8JsonWriter json, ImmutableArray<SarifRule> rules, Language language)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            Words(json, rule, language);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", SarifScale.Level(rule.Usual, rule.IsPreview));
            json.WriteNumber("rank", SarifScale.Rank(rule.Usual, rule.Confidence));
            json.WriteEndObject();
            Properties(json, rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTranslation(Utf8JsonWriter json, ImmutableArray<SarifRule> rules, Language language)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            Words(json, rule, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, SarifRule rule, Language language)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("name", NameOf(rule.Id));
        SarifText.Object(json, "shortDescription", rule.Title.In(language));
        SarifText.Object(json, "fullDescription", rule.Why.In(language));
        rule.Message?.WriteStrings(json, language);
        if (HelpUri(rule, language) is { } uri)
        {
            json.WriteString("helpUri", uri);
        }

        json.WriteStartObject("help");
        json.WriteString("text", SarifHelp.Text(rule, language));
        json.WriteString("markdown", SarifHelp.Markdown(rule, language));
        json.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter json, SarifRule rule)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        var tags = 1;
        json.WriteStringValue("promotions");
        if (!rule.IsPreview)
        {
            json.WriteStringValue("security");
            tags++;
        }

        foreach (var name in rule.Classes.Take(MostTags - tags))
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteString("precision", SarifScale.Precision(rule.Confidence));
        json.WriteString("problem.severity", SarifScale.ProblemSeverity(rule.Shown, rule.IsPreview));
        if (!rule.IsPreview)
        {
            json.WriteString("security-severity", SarifScale.SecuritySeverity(rule.Shown));
        }

        json.WriteString("confidence", JsonParts.Word(rule.Confidence));
        JsonParts.Strings(json, "classes", rule.Classes);
        if (rule.Rule is { } known)
        {
            json.WriteString("since", known.Since);
            json.WriteString("status", RuleWords.Statuses.WordFor(known.Status));
        }

        json.WriteEndObject();
    }

    /// <summary>The first source that is a page.</summary>
    /// <summary>The page about the rule where it has an address, else the first source that has one.</summary>
    private static string? HelpUri(SarifRule rule, Language language)
    {
        var page = rule is { Rule: { } known, Set: { } set } ? set.PageOf(known, language) : null;
        foreach (var reference in rule.Rule?.References.Insert(0, page ?? "") ?? [])
        {
            if (
                reference.StartsWith("https://", StringComparison.Ordinal)
                && Uri.TryCreate(reference, UriKind.Absolute, out var uri)
            )
            {
                return uri.AbsoluteUri;
            }
        }

        return null;
    }

    /// <summary><c>refund/gift-kept</c> is called RefundGiftKept.</summary>
    private static string NameOf(string id)
    {
        var builder = new StringBuilder(id.Length);
        var isStart = true;
        foreach (var letter in id)
        {
            if (letter is '/' or '-')
            {
                isStart = true;
            }
            else
            {
                builder.Append(isStart ? char.ToUpperInvariant(letter) : letter);
                isStart = false;
            }
        }

        return builder.ToString();
    }
}
