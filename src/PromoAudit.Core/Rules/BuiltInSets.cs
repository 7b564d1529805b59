using PromoAudit.Rules.Releases;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Knows the set that this program brings along, in the version it has, and every release that is at hand.</summary>
/// <param name="core">Called when it is first asked for.</param>
/// <param name="releases">Null where there are none.</param>
public sealed class BuiltInSets(Func<RuleSet> core, IReleases? releases = null) : IBaseSets
{
    private const string Core = "core";

    private readonly Lazy<RuleSet> _core = new(core);
    private readonly List<string> _open = [];

    /// <summary>Whether <c>core</c> of the program may stand for the release that it is equal to: the same rules, with other examples perhaps.</summary>
    public bool TakesEqual { get; init; }

    public RuleSet? Find(SetReference reference, Diagnostics diagnostics)
    {
        var versions = releases?.VersionsOf(reference.Name) ?? [];
        if (reference.Version is { } version && versions.Contains(version, StringComparer.Ordinal))
        {
            return Released(reference, version, diagnostics);
        }

        if (reference.Name != Core && versions.Count == 0)
        {
            diagnostics.Add(BaseSetMessages.UnknownSet(reference, [Core]));
            return null;
        }

        if (reference.Name == Core && (reference.Version is null || reference.Version == _core.Value.Version))
        {
            return _core.Value;
        }

        string[] known = reference.Name == Core ? [.. versions, _core.Value.Version] : [.. versions];
        diagnostics.Add(BaseSetMessages.UnknownVersion(reference, [.. known.Distinct(StringComparer.Ordinal)]));
        return null;
    }

    /// <summary>Releases stand on releases; one that stands on itself, or on too many, is refused.</summary>
    private RuleSet? Released(SetReference reference, string version, Diagnostics diagnostics)
    {
        var name = reference.ToString();
        if (_open.Contains(name, StringComparer.Ordinal))
        {
            diagnostics.Add(BaseSetMessages.Circle(reference.Place, [.. _open, name]));
            return null;
        }

        if (_open.Count >= RuleSetLoader.MaxDepth)
        {
            diagnostics.Add(BaseSetMessages.TooDeep(reference.Place, RuleSetLoader.MaxDepth));
            return null;
        }

        var reading = releases?.Read(reference.Name, version) ?? default;
        if (reading.Text is not { } text)
        {
            diagnostics.Add(RuleMessages.Unreadable(name, reading.Problem ?? default));
            return null;
        }

        _open.Add(name);
        var equal = TakesEqual && reference.Name == Core ? _core.Value : null;
        var set = ReleaseLoader.Load(text, this, diagnostics, equal);
        _open.RemoveAt(_open.Count - 1);
        if (set is not null && (set.Name, set.Version) != (reference.Name, version))
        {
            diagnostics.Add(ReleaseMessages.OtherName(new SourcePlace(text, default), reference, set));
            return null;
        }

        return set;
    }
}
