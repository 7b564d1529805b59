using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Attacks;

/// <summary>One plan of a run: its text, and what opens the files that it includes.</summary>
public sealed record PlanFile(SourceText Text, IFileSource Files);

/// <summary>What attacks are looked for, and how long.</summary>
public sealed record AttackRequest
{
    /// <summary>Some of <see cref="AttackAims.Words"/>; empty: every aim.</summary>
    public ImmutableArray<string> Aims { get; init; } = [];

    /// <summary>Only attacks that this promotion has a part in; null: all.</summary>
    public string? Promotion { get; init; }

    /// <summary>How many identities an attacker has; null: a ring of the usual size.</summary>
    public long? Identities { get; init; }

    /// <summary>Orders to be priced; null: what the search does by itself.</summary>
    public int? Budget { get; init; }

    /// <summary>Asked now and then whether time is up; null: time does not matter.</summary>
    public Func<bool>? IsTimeUp { get; init; }

    /// <summary>Prices of the trade, legal figures and rates; null: those that come with the library.</summary>
    public FigureSet? Figures { get; init; }

    /// <summary>The platform of plans that name none; null: the generic one.</summary>
    public string? Profile { get; init; }

    /// <summary>A release whose figures and profiles count, whatever <see cref="Figures"/> says; null: none.</summary>
    public RuleSet? Rules { get; init; }
}
