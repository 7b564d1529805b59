namespace PromoAudit.Text;

/// <summary>What one YAML file may cost to read; plans and rule files come from other people.</summary>
/// <param name="Characters">UTF-16 units of text.</param>
/// <param name="Nodes">Scalars, lists and mappings, aliases counted as what they stand for.</param>
/// <param name="Depth">Lists and mappings inside each other, aliases included.</param>
internal sealed record YamlLimits(int Characters = 5_000_000, int Nodes = 100_000, int Depth = 64)
{
    public static YamlLimits Default { get; } = new();
}
