using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Explaining;

/// <summary>What a part of a condition says about the subject.</summary>
internal enum PartAnswer
{
    True,
    False,
    Unknown,

    /// <summary>It is no condition: a figure, a word, a list.</summary>
    Value,
}

/// <summary>What a part does: conditions are marked with their answer, the others are shown with their value.</summary>
internal enum PartKind
{
    All,
    Any,
    NotAll,
    NoneOf,

    /// <summary>A single condition.</summary>
    Condition,

    /// <summary>A condition asked of the elements of a list, which are its parts.</summary>
    Elements,
    Fact,
    Parameter,

    /// <summary>A name of the rule, with what it stands for below where it is met first.</summary>
    Name,
    Calculation,
    Element,
}

/// <summary>One line of an explained condition, and what stands below it.</summary>
internal sealed record ExplainedPart
{
    public required PartKind Kind { get; init; }

    /// <summary>A claim for conditions; what the rule calls it for the rest.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>As the rule writes it.</summary>
    public required string Code { get; init; }

    public required PartAnswer Answer { get; init; }

    public required FindingValue Value { get; init; }

    /// <summary>False where another part has decided already.</summary>
    public bool IsNeeded { get; init; } = true;

    /// <summary>Where the one fact of this line comes from; null where there is none, or where they stand below.</summary>
    public FactSource? Source { get; init; }

    /// <summary>What would have to be known, for something that is not.</summary>
    public ImmutableArray<MissingField> Missing { get; init; } = [];

    public ImmutableArray<ExplainedPart> Parts { get; init; } = [];

    /// <summary>Elements that are not shown.</summary>
    public int More { get; init; }

    /// <summary>A name of the rule that was opened before.</summary>
    public bool IsOpenedAbove { get; init; }
}

/// <summary>Who says it.</summary>
internal enum FactOrigin
{
    /// <summary>The plan, at the place.</summary>
    Said,

    /// <summary>The plan says nothing of it, so that it is unknown.</summary>
    NotSaid,

    /// <summary>The plan says nothing of it, and the format says what that means.</summary>
    Default,

    /// <summary>A cap that nobody declared is no cap.</summary>
    NoLimit,
    WorkedOut,

    /// <summary>Prices of the trade and figures of the law.</summary>
    Data,

    /// <summary>How the platform behaves.</summary>
    Profile,
}

/// <summary>Where a fact comes from.</summary>
/// <param name="Path">Where the plan has it, such as <c>promotions[full-300].limits.total</c>, or what it was worked out for.</param>
/// <param name="Place">The field; null where no file says it.</param>
internal sealed record FactSource(FactOrigin Origin, string Path, SourcePlace? Place, LocalizedText Describes);
