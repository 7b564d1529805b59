using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>From the text of one rule file to its parts. Expressions are not looked into here.</summary>
internal sealed partial class RuleReader
{
    /// <summary>UTF-16 units of one rule file, examples included.</summary>
    public const int MaxLength = 100_000;

    /// <summary>Parameters, names, examples and the like that one rule may have of each.</summary>
    public const int MaxEntries = 50;

    private static readonly LocalizedText ARule = new("a rule", "规则");

    private readonly KeyReader _keys;
    private readonly Diagnostics _diagnostics;
    private readonly List<YamlScalar> _brokenNames = [];
    private ImmutableArray<SeverityRung> _severity = [];
    private ImmutableArray<LoweringText> _lowered = [];

    private RuleReader(YamlMapping mapping, Diagnostics diagnostics)
    {
        _keys = new KeyReader(mapping, RuleKeys.Rule, ARule, diagnostics);
        _diagnostics = diagnostics;
    }

    /// <param name="path">In the folder of the set: it says what the id must be.</param>
    /// <returns>Null when the file is not a mapping at all; then there is a diagnostic.</returns>
    public static RuleDraft? Read(SourceText file, string path, Diagnostics diagnostics)
    {
        if (file.Text.Length > MaxLength)
        {
            var start = new SourcePlace(file, new SourceSpan(0, 0));
            diagnostics.Add(RuleMessages.FileTooLong(start, file.Text.Length, MaxLength));
            return null;
        }

        switch (YamlReader.Read(file, diagnostics))
        {
            case YamlMapping mapping:
                return new RuleReader(mapping, diagnostics).Draft(path);
            case { } other:
                diagnostics.Add(RuleMessages.NotAMapping(other.Place, ARule, RuleKeys.Rule[0].Example));
                return null;
            default:
                return null;
        }
    }

    private RuleDraft Draft(string path)
    {
        var (parameters, guides) = Parameters();
        var lets = Lets();
        return new RuleDraft(path, _keys.Place)
        {
            Id = _keys.Scalar("id"),
            Since = _keys.Scalar("since"),
            Status = _keys.Word("status", RuleWords.Statuses) ?? RuleStatus.Stable,
            ReplacedBy = _keys.Scalar("replacedBy"),
            Classes = Classes(),
            Severity = _severity = Severity(),
            Confidence = _keys.Word("confidence", RuleWords.Confidences) ?? default,
            Subject = _keys.Word("for", RuleWords.Subjects),
            Parameters = parameters,
            ParameterGuides = guides,
            Lets = lets,
            BrokenNames = [.. _brokenNames],
            When = _keys.Scalar("when"),
            Lowered = _lowered = Lowered(),
            Absorbs = [.. _keys.Texts("absorbs")],
            IsAcceptable = _keys.Word("acceptable", RuleWords.Choices) != Choice.No,
            IsLocked = _keys.Word("locked", RuleWords.Choices) == Choice.Yes,
            At = _keys.Scalar("at"),
            Related = Related(),
            MoneyAtRisk = _keys.Scalar("moneyAtRisk"),
            Title = _keys.Bilingual("title"),
            Message = _keys.Bilingual("message"),
            Why = _keys.Bilingual("why"),
            Remedy = _keys.Bilingual("do"),
            Fixes = Fixes(),
            NotWhen = NotWhen(),
            References = [.. _keys.Texts("refs")],
            LintOff = LintOff(),
            Examples = Examples(),
        };
    }

    private ImmutableArray<string> Classes()
    {
        var classes = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in _keys.Texts("classes"))
        {
            if (Array.IndexOf(RuleWords.Classes, scalar.Value) < 0)
            {
                _diagnostics.Add(RuleMessages.UnknownCode(scalar.Place, "classes", scalar.Value, RuleWords.Classes));
            }

            classes.Add(scalar.Value);
        }

        return classes.DrainToImmutable();
    }

    private ImmutableArray<SeverityRung> Severity() =>
        _keys.Node("severity") is { } node ? SeverityReader.Read(node, _diagnostics) : [];

    private ImmutableArray<RelatedText> Related()
    {
        var related = ImmutableArray.CreateBuilder<RelatedText>();
        foreach (var mapping in Groups("related"))
        {
            var keys = new KeyReader(mapping, RuleKeys.Related, new("a related place", "相关位置"), _diagnostics);
            var note = keys.Bilingual("note");
            if (keys.Scalar("at") is { } at && note is not null)
            {
                related.Add(new RelatedText(at, note));
            }
        }

        return related.DrainToImmutable();
    }

    private ImmutableArray<FixText> Fixes()
    {
        var fixes = ImmutableArray.CreateBuilder<FixText>();
        foreach (var mapping in Groups("fix"))
        {
            var keys = new KeyReader(mapping, RuleKeys.Fix, new("a fix", "改法"), _diagnostics);
            if (keys.Scalar("set") is { } path)
            {
                // What is written into a plan is YAML; a group of keys is kept as it stands in the rule.
                fixes.Add(
                    keys.Node("to") switch
                    {
                        null => new FixText(path, null),
                        YamlScalar text => FixText.Of(path, text),
                        { } to => new FixText(path, to.File.Slice(to.Span)),
                    }
                );
            }
        }

        return fixes.DrainToImmutable();
    }

    private ImmutableArray<LocalizedText> NotWhen()
    {
        var texts = ImmutableArray.CreateBuilder<LocalizedText>();
        foreach (var mapping in Groups("notWhen"))
        {
            if (Translations.Read(mapping, _keys.PlaceOf("notWhen"), "notWhen", _diagnostics) is { } text)
            {
                texts.Add(Translations.Plain(text));
            }
        }

        return texts.DrainToImmutable();
    }

    private ImmutableArray<LintOffText> LintOff()
    {
        var off = ImmutableArray.CreateBuilder<LintOffText>();
        foreach (var entry in Entries("lintOff"))
        {
            if (entry.Value is YamlScalar { IsBlank: false } reason && !string.IsNullOrWhiteSpace(reason.Value))
            {
                off.Add(new LintOffText(entry.Key, reason));
            }
            else
            {
                _diagnostics.Add(RuleMessages.NoReason(entry.Key.Place, entry.Key.Value));
            }
        }

        return off.DrainToImmutable();
    }

    private IReadOnlyList<YamlEntry> Entries(string key)
    {
        var entries = _keys.Mapping(key)?.Entries ?? [];
        if (!IsTooMany(key, entries.Count))
        {
            return entries;
        }

        _brokenNames.AddRange(entries.Select(entry => entry.Key));
        return [];
    }

    private IReadOnlyList<YamlMapping> Groups(string key)
    {
        var groups = _keys.Groups(key);
        return IsTooMany(key, groups.Count) ? [] : groups;
    }

    private bool IsTooMany(string key, int count)
    {
        if (count <= MaxEntries)
        {
            return false;
        }

        _diagnostics.Add(RuleMessages.TooMany(_keys.PlaceOf(key), key, count, MaxEntries));
        return true;
    }
}
