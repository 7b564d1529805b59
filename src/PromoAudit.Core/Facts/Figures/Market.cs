namespace PromoAudit.Facts.Figures;

/// <summary>A market: which countries, currencies and profiles belong to it.</summary>
internal sealed record Market(string Name, string[] Countries, string[] Currencies, string[] Profiles)
{
    public static Market Generic { get; } = new("generic", [], [], []);
}
