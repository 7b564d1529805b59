using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Repairs;

/// <summary>Edits of a plan that are proven to close a hole: the edited plan was audited.</summary>
public sealed record Repair
{
    /// <summary>As few as possible; made in this order.</summary>
    public ImmutableArray<RepairEdit> Edits { get; init; } = [];

    /// <summary>The findings that the edited plan no longer has, the repaired one among them.</summary>
    public ImmutableArray<RemovedFinding> Removes { get; init; } = [];

    /// <summary>What ordinary orders cost more.</summary>
    public required HonestCost Cost { get; init; }

    /// <summary>1 for the one to take.</summary>
    public int Rank { get; init; }

    /// <summary>The same edits whatever the layout of the files.</summary>
    internal Candidate Candidate { get; init; } = new([]);

    /// <summary>The same edits as stretches of the files.</summary>
    internal ImmutableArray<FileEdit> FileEdits { get; init; } = [];
}

/// <summary>One field and what to write there.</summary>
/// <param name="Field">As the plan calls it, such as <c>promotions[full-300].limits.total</c>.</param>
/// <param name="From">Plan text; null where the plan did not say it.</param>
/// <param name="To">Plan text: the value, or the entry that a list gets.</param>
/// <param name="Place">The old value, or the group that gets the field; null when no file says either.</param>
public sealed record RepairEdit(string Field, string? From, string To, SourcePlace? Place)
{
    /// <summary>True where <see cref="To"/> is one more entry of a list.</summary>
    public bool AddsToList { get; init; }
}

/// <summary>A finding that a repair removes.</summary>
public sealed record RemovedFinding(string RuleId, string Fingerprint);

/// <summary>What a repair costs people who buy as intended, over a sample of ordinary baskets; defined in Repairs/README.md.</summary>
/// <param name="Baskets">How many have a price before and after.</param>
/// <param name="Dearer">How many of them cost more afterwards.</param>
/// <param name="MeanRise">By how much these on average, in the plan's currency; 0 when there are none.</param>
public sealed record HonestCost(int Baskets, int Dearer, decimal MeanRise)
{
    /// <summary>0 to 1.</summary>
    public decimal Share => Baskets == 0 ? 0 : (decimal)Dearer / Baskets;
}
