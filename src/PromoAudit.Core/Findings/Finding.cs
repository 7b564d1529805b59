using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Findings.Attacks;
using PromoAudit.Findings.Charts;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>A rule that holds for something in the plan: here is the hole.</summary>
public sealed record Finding
{
    /// <summary>Category and name of the rule, such as <c>refund/threshold-not-rechecked</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>Classes of loophole, such as <c>C10</c>; the first is the main one.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    public Severity Severity { get; init; }

    public Confidence Confidence { get; init; }

    /// <summary>True for a rule on trial: it is shown and never changes the verdict.</summary>
    public bool IsPreview { get; init; }

    /// <summary>What it is about, such as <c>promotion:full-300-off-50</c>, <c>item:TEE</c> or <c>plan:double-11</c>.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>
    /// The promotions and articles that have a part in it, in the form of <see cref="Subjects"/>: the subjects themselves and those that
    /// the places belong to. Empty for one about the plan as a whole.
    /// </summary>
    public ImmutableArray<string> Involves { get; init; } = [];

    /// <summary>Where the caret goes; null when what is wrong was written in no file.</summary>
    public SourcePlace? Place { get; init; }

    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    public LocalizedText Title { get; init; }

    /// <summary>What is wrong here, with the figures of this plan in it.</summary>
    public LocalizedText Message { get; init; }

    /// <summary>Why it matters, whatever the plan.</summary>
    public LocalizedText Why { get; init; }

    /// <summary>What to do about it.</summary>
    public LocalizedText Remedy { get; init; }

    /// <summary>Where to start; null when a finding was not made from a rule.</summary>
    public FieldToChange? ChangeFirst { get; init; }

    /// <summary>The same as fields and what to write there, where a rule can say so.</summary>
    public ImmutableArray<FieldFix> Fixes { get; init; } = [];

    /// <summary>The figures of the messages as data, each name once.</summary>
    public ImmutableArray<FindingValue> Values { get; init; } = [];

    /// <summary>
    /// Figures that do not come from the plan and that condition, severity, money at risk or message rest on: prices of the
    /// trade, legal figures, exchange rates, how the platform behaves. In the order of first use, each once.
    /// </summary>
    public ImmutableArray<Basis> RestsOn { get; init; } = [];

    /// <summary>In the plan's currency; null when the rule does not say or a figure is missing, and when <see cref="Unbounded"/>.</summary>
    public decimal? MoneyAtRisk { get; init; }

    /// <summary>Nothing ends the loss.</summary>
    public bool Unbounded { get; init; }

    /// <summary>Why the severity is lower than the rule's own; null when it is not.</summary>
    public LocalizedText? Lowered { get; init; }

    /// <summary>The severity that the rule gave before it was lowered; null when it was not.</summary>
    public Severity? LoweredFrom { get; init; }

    /// <summary>What <c>accepts</c> of the plan has to say to it; null where nobody signed, and for what nobody can sign for.</summary>
    public Acceptance? Acceptance { get; init; }

    /// <summary>The attack that it is about, or that a finding it took in is about, step by step; null where there is none.</summary>
    internal AttackAccount? Attack { get; init; }

    /// <summary>What can be drawn about it; none unless it was asked for, see <see cref="AuditOptions.Charts"/>.</summary>
    internal ImmutableArray<FindingChart> Charts { get; init; } = [];

    /// <summary>Rules that tell of the same hole and were left out because this finding says it.</summary>
    public ImmutableArray<string> Absorbed { get; init; } = [];

    /// <summary>How the rule arrives at <see cref="MoneyAtRisk"/>: the same figure is counted once.</summary>
    internal string MoneySource { get; init; } = "";

    /// <summary>What the gate makes of it; open until the gate has looked.</summary>
    public Standing Standing { get; init; }

    /// <summary>The waiver that stands for it; null unless it is <see cref="Standing.Waived"/>.</summary>
    public AppliedWaiver? Waiver { get; init; }

    /// <summary>What the baseline says of it; null where it is not in there, and without a baseline.</summary>
    public RecordedFinding? Recorded { get; init; }

    /// <summary>16 hexadecimal digits that stay the same when lines move, wording changes or figures are tuned.</summary>
    public required string Fingerprint { get; init; }
}

/// <summary>Another place that has a part in it, and which part.</summary>
public sealed record RelatedPlace(SourcePlace Place, LocalizedText Note);

/// <summary>A figure of a message as data.</summary>
/// <param name="Name">What the rule calls it, such as <c>kept.saved</c>.</param>
/// <param name="Kind">Its unit: Bool, Number, Percent, Money, Count, Duration, Instant, Text, Word, List, Record, Unlimited, Nothing or Unknown.</param>
/// <param name="Text">Machine readable in any culture: money as a bare number in the plan's currency, a percent as a share of one, a duration in seconds.</param>
/// <param name="Shown">As the message writes it.</param>
public sealed record FindingValue(string Name, string Kind, string Text, LocalizedText Shown);

/// <summary>One field and what to write there.</summary>
/// <param name="Path">As the plan calls it, from the subject on, such as <c>promotion.onRefund.requalify</c>; whole where it is of something else: <c>promotions[full-300].onRefund.requalify</c>.</param>
/// <param name="To">Plan text, such as <c>true</c> or <c>20%</c>.</param>
public sealed record FieldFix(string Path, string To);
