namespace PromoAudit.Governance.Settings;

/// <summary>One of several runs that share the plans out among them.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Of">How many there are.</param>
public sealed record RunShard(int Number, int Of);
