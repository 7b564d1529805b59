using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>
/// What results of one rule say: what is wrong, one placeholder for what only some have to add, and what to do. Figures
/// are written differently in the two languages, so the arguments are those of the English string, then the Chinese ones.
/// </summary>
internal sealed class SarifMessage
{
    /// <summary>What the rule calls the string.</summary>
    private const string Default = "default";

    private readonly SarifTemplate[] _english;
    private readonly SarifTemplate[] _chinese;

    private SarifMessage(SarifTemplate[] english, SarifTemplate[] chinese)
    {
        _english = english;
        _chinese = chinese;
    }

    public static SarifMessage Of(Rule rule)
    {
        var (message, remedy) = (rule.ReportText.Message, rule.ReportText.Remedy);
        return new SarifMessage(
            [SarifTemplate.Of(message.English), SarifTemplate.Of(remedy.English)],
            [SarifTemplate.Of(message.Chinese), SarifTemplate.Of(remedy.Chinese)]
        );
    }

    public void WriteStrings(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("messageStrings");
        SarifText.Object(json, Default, String(language));
        json.WriteEndObject();
    }

    /// <param name="templates">Null when the rule is not known; then there is only the text.</param>
    public static void Write(Utf8JsonWriter json, Finding finding, SarifMessage? templates, Language language)
    {
        json.WriteStartObject("message");
        json.WriteString("text", Text(finding, language));
        if (templates?.Arguments(finding) is { } arguments)
        {
            json.WriteString("id", Default);
            JsonParts.Strings(json, "arguments", arguments);
        }

        json.WriteEndObject();
    }

    private static string Text(Finding finding, Language language) =>
        SarifText.Literal(finding.Message.In(language))
        + Middle(finding, language)
        + "\n\n"
        + SarifText.Literal(finding.Remedy.In(language));

    /// <summary>Why it was lowered, and the links to related places; empty as a rule.</summary>
    private static string Middle(Finding finding, Language language)
    {
        var middle = new StringBuilder();
        if (TextWords.Lowering(finding) is { } lowered)
        {
            middle.Append("\n\n").Append(SarifText.Argument(lowered.In(language)));
        }

        for (var index = 0; index < SarifResult.PlacesOf(finding); index++)
        {
            var link = SarifText.Link(finding.Related[index].Note.In(language), index + 1);
            middle
                .Append(
                    index == 0 ? "\n\n"
                    : language == Language.Chinese ? ""
                    : " "
                )
                .Append(link);
        }

        return middle.ToString();
    }

    private string String(Language language)
    {
        var templates = In(language);
        var first = language == Language.Chinese ? Count(_english) : 0;
        var middle = first + templates[0].Placeholders;
        return templates[0].Text(first)
            + string.Create(CultureInfo.InvariantCulture, $"{{{middle}}}\n\n")
            + templates[1].Text(middle + 1);
    }

    private ImmutableArray<string>? Arguments(Finding finding)
    {
        var arguments = ImmutableArray.CreateBuilder<string>(Count(_english) + Count(_chinese));
        foreach (var language in (Language[])[Language.English, Language.Chinese])
        {
            var templates = In(language);
            if (
                templates[0].Arguments(finding.Message.In(language)) is not { } message
                || templates[1].Arguments(finding.Remedy.In(language)) is not { } remedy
            )
            {
                return null;
            }

            arguments.AddRange(message);
            arguments.Add(Middle(finding, language));
            arguments.AddRange(remedy);
        }

        return arguments.DrainToImmutable();
    }

    private SarifTemplate[] In(Language language) => language == Language.Chinese ? _chinese : _english;

    /// <summary>The placeholders of the templates, and the one between them.</summary>
    private static int Count(SarifTemplate[] templates) => templates[0].Placeholders + templates[1].Placeholders + 1;
}
