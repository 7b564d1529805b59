using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>What <c>extends</c> names: <c>core</c>, <c>core@1.1.0</c>.</summary>
/// <param name="Version">Null where any will do.</param>
/// <param name="Place">Where it is written.</param>
public sealed record SetReference(string Name, string? Version, SourcePlace Place)
{
    internal static SetReference Of(YamlScalar written)
    {
        var at = written.Value.IndexOf('@', StringComparison.Ordinal);
        return at < 0
            ? new SetReference(written.Value, null, written.Place)
            : new SetReference(written.Value[..at], written.Value[(at + 1)..], written.Place);
    }

    public override string ToString() => Version is null ? Name : $"{Name}@{Version}";
}
