using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>
/// A rule file as far as it could be read. Parts that are missing or malformed are null and were complained about; the other
/// parts are still checked, so that one run tells everything.
/// </summary>
internal sealed record RuleDraft(string Path, SourcePlace Place)
{
    public YamlScalar? Id { get; init; }

    public YamlScalar? Since { get; init; }

    public RuleStatus Status { get; init; } = RuleStatus.Stable;

    public YamlScalar? ReplacedBy { get; init; }

    public ImmutableArray<string> Classes { get; init; } = [];

    public Confidence Confidence { get; init; }

    public SubjectKind? Subject { get; init; }

    public ImmutableArray<ParameterText> Parameters { get; init; } = [];

    /// <summary>In the order of the parameters.</summary>
    public ImmutableArray<ParameterGuide> ParameterGuides { get; init; } = [];

    public ImmutableArray<LetText> Lets { get; init; } = [];

    /// <summary>Parameters and names whose definition could not be read; their uses are not wrong as well.</summary>
    public ImmutableArray<YamlScalar> BrokenNames { get; init; } = [];

    public YamlScalar? When { get; init; }

    public ImmutableArray<SeverityRung> Severity { get; init; } = [];

    public ImmutableArray<LoweringText> Lowered { get; init; } = [];

    public YamlScalar? At { get; init; }

    public ImmutableArray<RelatedText> Related { get; init; } = [];

    public YamlScalar? MoneyAtRisk { get; init; }

    public TemplateText? Title { get; init; }

    public TemplateText? Message { get; init; }

    public TemplateText? Why { get; init; }

    public TemplateText? Remedy { get; init; }

    public ImmutableArray<FixText> Fixes { get; init; } = [];

    public ImmutableArray<YamlScalar> Absorbs { get; init; } = [];

    public bool IsAcceptable { get; init; } = true;

    public bool IsLocked { get; init; }

    public ImmutableArray<LocalizedText> NotWhen { get; init; } = [];

    public ImmutableArray<YamlScalar> References { get; init; } = [];

    /// <summary>Checks of a set that do not apply to this rule, and why.</summary>
    public ImmutableArray<LintOffText> LintOff { get; init; } = [];

    public ImmutableArray<RuleExample> Examples { get; init; } = [];
}

/// <param name="Check">Its name, such as <c>bare-literal</c>.</param>
internal sealed record LintOffText(YamlScalar Check, YamlScalar Reason);
