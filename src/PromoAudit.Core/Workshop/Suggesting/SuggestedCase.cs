using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Mutation;

namespace PromoAudit.Workshop.Suggesting;

/// <summary>A case that tells a rule from variants of it which no test of it notices.</summary>
/// <param name="Name">What was changed in which test, to be replaced by what it shows.</param>
/// <param name="Answer">What the rule says today: whether it ought to is for its author to judge.</param>
/// <param name="MoneyAtRisk">As a case writes it; null where there is none.</param>
/// <param name="Notices">The variants that it tells apart and that cases before it do not.</param>
internal sealed record SuggestedCase(
    LocalizedText Name,
    ExampleAnswer Answer,
    Severity? Severity,
    string? MoneyAtRisk,
    YamlMapping Plan,
    YamlMapping? Beside,
    ImmutableArray<Mutant> Notices
);

/// <summary>Cases for one rule.</summary>
/// <param name="Cases">Those that notice most come first.</param>
/// <param name="Left">Variants for which none was found.</param>
/// <param name="Broken">Tests of the rule that do not come out as they say, and so notice nothing.</param>
internal sealed record RuleSuggestions(
    string RuleId,
    ImmutableArray<SuggestedCase> Cases,
    ImmutableArray<Mutant> Left,
    int Broken
);
