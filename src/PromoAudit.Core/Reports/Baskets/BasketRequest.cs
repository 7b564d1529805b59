using System.Collections.Immutable;

namespace PromoAudit.Reports.Baskets;

/// <summary>So many units of one item.</summary>
public sealed record BasketLine(string Sku, long Quantity);

/// <summary>What somebody puts into a cart, the codes typed in, and what goes back afterwards.</summary>
public sealed record BasketRequest
{
    /// <summary>Each SKU once.</summary>
    public required ImmutableArray<BasketLine> Lines { get; init; }

    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>The worst case: as if every code had been published.</summary>
    public bool KnowsEveryCode { get; init; }

    /// <summary>The platform of a plan that names none; null: the generic one.</summary>
    public string? Profile { get; init; }

    /// <summary>Part of the lines; empty when nothing is sent back.</summary>
    public ImmutableArray<BasketLine> Returned { get; init; } = [];
}
