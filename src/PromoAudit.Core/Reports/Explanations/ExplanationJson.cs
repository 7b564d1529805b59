using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;
using PromoAudit.Workshop.Explaining;

namespace PromoAudit.Reports.Explanations;

/// <summary>An explanation as data, in both languages.</summary>
internal static class ExplanationJson
{
    public static void Write(RuleExplanation explanation, TextWriter writer)
    {
        using var output = new JsonOutput(writer);
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("plan", explanation.Audit.Path);
        json.WriteString("rule", explanation.Rule.Id);
        json.WriteString("ruleSet", $"{explanation.Rules.Name} {explanation.Rules.Version}");
        JsonParts.Text(json, "title", explanation.Rule.Title);
        json.WriteStartArray("subjects");
        foreach (var subject in explanation.Subjects)
        {
            Subject(json, subject);
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteStartArray("others");
        foreach (var other in explanation.Others)
        {
            json.WriteStartObject();
            JsonParts.Strings(json, "subjects", other.Subject.Keys);
            json.WriteString("answer", Word(other.Answer));
            json.WriteEndObject();
            output.FlushWhenFull();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Subject(Utf8JsonWriter json, SubjectExplanation explained)
    {
        json.WriteStartObject();
        JsonParts.Strings(json, "subjects", explained.Subject.Keys);
        json.WriteString("answer", Word(explained.Answer));
        JsonParts.Text(json, "verdict", explained.Verdict);
        json.WritePropertyName("condition");
        Part(json, explained.Condition);
        json.WriteStartArray("missing");
        foreach (var field in explained.Missing)
        {
            Missing(json, field);
        }

        json.WriteEndArray();
        Steps(json, "severity", explained.Severity);
        Steps(json, "lowered", explained.Lowered);
        JsonParts.StringOrNull(json, "toldBy", explained.ToldBy?.RuleId);
        JsonParts.TextOrNull(json, "acceptance", explained.Finding?.Acceptance?.Note);
        Flip(json, explained.Flip);
        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, ExplainedPart part)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kind(part.Kind));
        json.WriteString("answer", Word(part.Answer));
        json.WriteBoolean("needed", part.IsNeeded);
        JsonParts.Text(json, "text", part.Text);
        json.WriteString("code", part.Code);
        json.WriteStartObject("value");
        json.WriteString("kind", part.Value.Kind);
        json.WriteString("text", part.Value.Text);
        JsonParts.Text(json, "shown", part.Value.Shown);
        json.WriteEndObject();
        if (part.Source is { } source)
        {
            json.WriteStartObject("source");
            json.WriteString("origin", Origin(source.Origin));
            json.WriteString("field", source.Path);
            JsonParts.Text(json, "describes", source.Describes);
            JsonParts.Place(json, source.Place);
            json.WriteEndObject();
        }

        if (part.Parts.Length > 0 || part.More > 0)
        {
            json.WriteStartArray("parts");
            foreach (var below in part.Parts)
            {
                Part(json, below);
            }

            json.WriteEndArray();
            json.WriteNumber("more", part.More);
        }

        json.WriteEndObject();
    }

    private static void Missing(Utf8JsonWriter json, MissingField field)
    {
        json.WriteStartObject();
        json.WriteString("field", field.Path);
        JsonParts.TextOrNull(json, "reason", field.Reason);
        JsonParts.Place(json, field.Place);
        json.WriteEndObject();
    }

    private static void Steps(Utf8JsonWriter json, string name, IEnumerable<ExplainedStep> steps)
    {
        json.WriteStartArray(name);
        foreach (var step in steps)
        {
            json.WriteStartObject();
            json.WriteString("severity", TextWords.Of(step.Severity).English);
            JsonParts.TextOrNull(json, "when", step.Claim);
            json.WriteString("answer", Word(step.Answer));
            json.WriteBoolean("decides", step.Decides);
            JsonParts.TextOrNull(json, "because", step.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Flip(Utf8JsonWriter json, Flip flip)
    {
        json.WriteStartObject("flip");
        json.WriteStartArray("outcomes");
        foreach (var outcome in flip.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("to", Word(outcome.To));
            json.WriteStartArray("edits");
            foreach (var edit in outcome.Edits)
            {
                Edit(json, edit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("tried", flip.Tried);
        JsonParts.Strings(json, "fields", flip.Fields);
        json.WriteBoolean("complete", flip.IsComplete);
        json.WriteEndObject();
    }

    private static void Edit(Utf8JsonWriter json, RepairEdit edit)
    {
        json.WriteStartObject();
        json.WriteString("field", edit.Field);
        JsonParts.StringOrNull(json, "from", edit.From);
        json.WriteString("to", edit.To);
        json.WriteBoolean("addsToList", edit.AddsToList);
        JsonParts.Place(json, edit.Place);
        json.WriteEndObject();
    }

    private static string Word(RuleAnswer answer) =>
        answer switch
        {
            RuleAnswer.Fires => "fires",
            RuleAnswer.Undecided => "undecided",
            _ => "quiet",
        };

    private static string Word(PartAnswer answer) =>
        answer switch
        {
            PartAnswer.True => "true",
            PartAnswer.False => "false",
            PartAnswer.Unknown => "unknown",
            _ => "value",
        };

    private static string Kind(PartKind kind) =>
        kind switch
        {
            PartKind.All => "all",
            PartKind.Any => "any",
            PartKind.NotAll => "not-all",
            PartKind.NoneOf => "none-of",
            PartKind.Condition => "condition",
            PartKind.Elements => "elements",
            PartKind.Fact => "fact",
            PartKind.Parameter => "parameter",
            PartKind.Name => "name",
            PartKind.Element => "element",
            _ => "calculation",
        };

    private static string Origin(FactOrigin origin) =>
        origin switch
        {
            FactOrigin.Said => "plan",
            FactOrigin.NotSaid => "missing",
            FactOrigin.Default => "default",
            FactOrigin.NoLimit => "no-limit",
            FactOrigin.WorkedOut => "worked-out",
            FactOrigin.Data => "data",
            _ => "profile",
        };
}
