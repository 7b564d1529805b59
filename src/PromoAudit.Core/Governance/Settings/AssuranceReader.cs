using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Settings;

/// <summary>Reads <c>assurance: {unverified-figure: fail}</c>, <c>assurance: strict</c>, and the same as flags.</summary>
public static class AssuranceReader
{
    /// <summary>Every kind that is not named by itself.</summary>
    internal const string All = "all";

    /// <summary>Every kind stops the run.</summary>
    internal const string Strict = "strict";

    private const string Flag = "--assurance";

    /// <param name="written">Each as it was given: <c>unverified-figure=fail</c> or <c>strict</c>. A later one wins.</param>
    /// <param name="below">What they go over.</param>
    public static ImmutableArray<AssuranceSetting> Over(
        ImmutableArray<AssuranceSetting> below,
        IReadOnlyList<string> written,
        Diagnostics diagnostics
    )
    {
        var levels = new LevelTable(below);
        foreach (var one in written)
        {
            var text = new SourceText(Flag, one);
            var sign = one.IndexOf('=', StringComparison.Ordinal);
            if (sign < 0)
            {
                var only = Part(text, 0, one.Length);
                if (one == Strict)
                {
                    levels.SetAll(AssuranceLevel.Fail, SettingOrigin.Of(Flag));
                }
                else
                {
                    diagnostics.Add(SettingMessages.NotAnAssurance(only.Place, one));
                }

                continue;
            }

            Read(
                Part(text, 0, sign),
                Part(text, sign + 1, one.Length),
                levels,
                _ => SettingOrigin.Of(Flag),
                diagnostics
            );
        }

        return levels.ToImmutable();
    }

    internal static ImmutableArray<AssuranceSetting> Read(YamlNode node, Diagnostics diagnostics)
    {
        var levels = new LevelTable([]);
        switch (node)
        {
            case YamlScalar { Value: Strict } strict:
                levels.SetAll(AssuranceLevel.Fail, SettingOrigin.At(strict.Place));
                break;
            case YamlMapping mapping:
                // What is said of all comes first, wherever it stands.
                foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key.Value != All))
                {
                    Read(entry.Key, entry.Value, levels, SettingOrigin.At, diagnostics);
                }

                break;
            case YamlScalar word:
                diagnostics.Add(SettingMessages.NotAnAssurance(word.Place, word.Value));
                break;
            default:
                diagnostics.Add(SettingMessages.NotAnAssurance(node.Place, "[]"));
                break;
        }

        return levels.ToImmutable();
    }

    private static void Read(
        YamlScalar kind,
        YamlNode level,
        LevelTable levels,
        Func<SourcePlace, SettingOrigin> origin,
        Diagnostics diagnostics
    )
    {
        var found = AssuranceWords.FindKind(kind.Value);
        if (found is null && kind.Value != All)
        {
            diagnostics.Add(SettingMessages.UnknownAssurance(kind.Place, kind.Value));
        }

        if (level is not YamlScalar word || AssuranceWords.FindLevel(word.Value) is not { } meant)
        {
            diagnostics.Add(SettingMessages.UnknownLevel(level.Place, kind.Value, (level as YamlScalar)?.Value));
            return;
        }

        if (found is { } one)
        {
            levels.Set(one, meant, origin(kind.Place));
        }
        else
        {
            levels.SetAll(meant, origin(kind.Place));
        }
    }

    private static YamlScalar Part(SourceText text, int start, int end) =>
        new(text, new SourceSpan(start, end), text.Text[start..end], ScalarStyle.Plain);

    private sealed class LevelTable
    {
        private readonly AssuranceSetting?[] _byKind = new AssuranceSetting?[AssuranceWords.Kinds.Count];

        public LevelTable(ImmutableArray<AssuranceSetting> below)
        {
            foreach (var setting in below)
            {
                _byKind[(int)setting.Kind] = setting;
            }
        }

        public void Set(AssuranceKind kind, AssuranceLevel level, SettingOrigin origin) =>
            _byKind[(int)kind] = new AssuranceSetting(kind, level, origin);

        public void SetAll(AssuranceLevel level, SettingOrigin origin)
        {
            for (var kind = 0; kind < _byKind.Length; kind++)
            {
                Set((AssuranceKind)kind, level, origin);
            }
        }

        public ImmutableArray<AssuranceSetting> ToImmutable() => [.. _byKind.OfType<AssuranceSetting>()];
    }
}
