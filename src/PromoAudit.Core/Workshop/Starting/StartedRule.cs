using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;

namespace PromoAudit.Workshop.Starting;

/// <summary>A rule to start from: files to be written, and how the tests of the rule come out once they are.</summary>
public sealed record StartedRule(RuleSet Set, ImmutableArray<NewFile> Files, ImmutableArray<ExampleResult> Tests);
