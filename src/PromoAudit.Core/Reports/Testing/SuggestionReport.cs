using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;
using PromoAudit.Workshop.Suggesting;

namespace PromoAudit.Reports.Testing;

/// <summary>Cases that would notice changes of rules which no test notices: as text to be read, or as what test files lack.</summary>
public sealed class SuggestionReport
{
    private readonly ImmutableArray<RuleSuggestions> _suggestions;

    private SuggestionReport(ImmutableArray<RuleSuggestions> suggestions) => _suggestions = suggestions;

    /// <summary>Rules with tests that do not come out as they say.</summary>
    public IReadOnlyList<string> Broken => [.. _suggestions.Where(rule => rule.Broken > 0).Select(rule => rule.RuleId)];

    /// <summary>Rules for which there are cases.</summary>
    public IReadOnlyList<string> Suggested =>
        [.. _suggestions.Where(rule => !rule.Cases.IsEmpty).Select(rule => rule.RuleId)];

    /// <param name="rules">Of the set.</param>
    /// <param name="book">The cases beside the rules.</param>
    /// <param name="isDone">Called once for each rule that still runs, from any thread.</param>
    public static SuggestionReport Of(RuleSet set, ImmutableArray<Rule> rules, CaseBook book, Action isDone) =>
        new(SuggestionRun.Of(set, rules, book, isDone));

    public void Write(TextWriter writer, Language language) => SuggestionText.Write(_suggestions, writer, language);

    /// <summary>What to put at the end of a test file, so that the cases in it are followed by those of a rule.</summary>
    /// <param name="there">The file; null where there is none.</param>
    /// <returns>Null where the file does not end in a list of cases with a line for each.</returns>
    public string? Appended(string ruleId, SourceText? there, Language language)
    {
        var cases = string.Concat(
            _suggestions
                .Where(rule => rule.RuleId == ruleId)
                .SelectMany(rule => rule.Cases)
                .Select(one => SuggestionText.Of(one, language))
        );
        return there is null ? $"cases:\n{cases}" : CaseAppending.After(there, cases);
    }
}
