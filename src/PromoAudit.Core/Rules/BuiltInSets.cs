using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Knows the set that this program brings along, in the version it has.</summary>
/// <param name="core">Called when a folder first asks for it.</param>
public sealed class BuiltInSets(Func<RuleSet> core) : IBaseSets
{
    private const string Core = "core";

    private readonly Lazy<RuleSet> _core = new(core);

    public RuleSet? Find(SetReference reference, Diagnostics diagnostics)
    {
        if (reference.Name != Core)
        {
            diagnostics.Add(BaseSetMessages.UnknownSet(reference, [Core]));
            return null;
        }

        if (reference.Version is null || reference.Version == _core.Value.Version)
        {
            return _core.Value;
        }

        diagnostics.Add(BaseSetMessages.UnknownVersion(reference, [_core.Value.Version]));
        return null;
    }
}
