using PromoAudit.Facts;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Reports.Guides;

/// <summary>The command that shows why a test came out as it did.</summary>
internal static class HintCommand
{
    private const string Plain = "_-./\\:@+";

    /// <param name="reference">The set as the command line named it.</param>
    public static string For(RuleSet set, string reference, ExampleResult result)
    {
        // Why a rule about two plans fires is not opened: their text is as far as it goes.
        var command = set.Find(result.RuleId) is { SubjectKind: SubjectKind.Meeting } ? "rules plan" : "explain";
        var kind = result.Name is null ? "--example" : "--case";
        return $"promoaudit {command} {Word(reference)} --rule {result.RuleId} {kind} {result.Number}";
    }

    /// <summary>As a shell takes it for one word.</summary>
    private static string Word(string text) =>
        text.Length > 0
        && text.All(character => char.IsLetterOrDigit(character) || Plain.Contains(character, StringComparison.Ordinal))
            ? text
            : $"\"{text}\"";
}
