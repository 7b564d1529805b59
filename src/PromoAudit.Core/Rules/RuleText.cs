using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>What every list of rules shows: enough to decide whether a rule runs at all.</summary>
internal sealed record RuleHead(
    string Id,
    SubjectKind Subject,
    RuleStatus Status,
    Confidence Confidence,
    ImmutableArray<string> Classes
)
{
    /// <summary>Switched off by a set that extends the one it comes from.</summary>
    public bool IsOff { get; init; }
}

/// <summary>What decides whether a rule fires, as written.</summary>
internal sealed record ConditionText(
    ImmutableArray<ParameterText> Parameters,
    ImmutableArray<LetText> Lets,
    YamlScalar When
);

internal sealed record ParameterText(YamlScalar Name, UnitType Type, YamlScalar Default);

internal sealed record LetText(YamlScalar Name, YamlScalar Expression);

/// <summary>What a rule says when it fires, as written.</summary>
internal sealed record ReportText
{
    /// <summary>The first rung whose condition holds; the last has none.</summary>
    public required ImmutableArray<SeverityRung> Severity { get; init; }

    /// <summary>The first whose condition holds; none where nothing lowers the severity.</summary>
    public ImmutableArray<LoweringText> Lowered { get; init; } = [];

    public required YamlScalar At { get; init; }

    public ImmutableArray<RelatedText> Related { get; init; } = [];

    public YamlScalar? MoneyAtRisk { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Why { get; init; }

    public required TemplateText Message { get; init; }

    public required TemplateText Remedy { get; init; }

    public ImmutableArray<FixText> Fixes { get; init; } = [];

    public ImmutableArray<string> Absorbs { get; init; } = [];

    /// <summary>Whether <c>accepts</c> of a plan may lower it.</summary>
    public bool IsAcceptable { get; init; } = true;
}

internal sealed record SeverityRung(Severity Severity, YamlScalar? Condition);

internal sealed record LoweringText(Severity To, YamlScalar When, TemplateText Because);

internal sealed record RelatedText(YamlScalar At, TemplateText Note);

internal sealed record TemplateText(YamlScalar English, YamlScalar Chinese);

/// <summary>A field and what to write there.</summary>
/// <param name="Path">The field.</param>
/// <param name="To">Plan text; <paramref name="Names"/> once more where it has braces in it; null where readers decide.</param>
/// <param name="Names">Text with expressions in braces, such as <c>"[{worst.item.sku}]"</c>; null for what is written as it stands.</param>
internal sealed record FixText(YamlScalar Path, string? To, YamlScalar? Names = null)
{
    /// <summary>What a rule file writes out as one value; null otherwise, and for a rule that was checked before.</summary>
    public YamlScalar? Written { get; init; }

    public static FixText Of(YamlScalar path, YamlScalar text) =>
        new(path, text.Value, text.Value.Contains('{', StringComparison.Ordinal) ? text : null) { Written = text };
}

/// <summary>What only readers of the rule ask for.</summary>
internal sealed record GuideText
{
    public required string Since { get; init; }

    public string? ReplacedBy { get; init; }

    /// <summary>In the order of the parameters.</summary>
    public ImmutableArray<ParameterGuide> Parameters { get; init; } = [];

    public ImmutableArray<LocalizedText> NotWhen { get; init; } = [];

    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Sets that extend the one of the rule cannot weaken it.</summary>
    public bool IsLocked { get; init; }
}

/// <summary>What people are told of a parameter, and how far others may tune it.</summary>
/// <param name="Min">The smallest value; null where there is none.</param>
/// <param name="Max">The greatest.</param>
internal sealed record ParameterGuide(LocalizedText Describes, YamlScalar? Min, YamlScalar? Max);
