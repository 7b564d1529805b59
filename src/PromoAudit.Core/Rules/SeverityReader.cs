using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Reads <c>high</c>, or <c>{critical: condition, otherwise: high}</c>: the first condition that holds decides.</summary>
internal static class SeverityReader
{
    private const string Otherwise = "otherwise";

    public static ImmutableArray<SeverityRung> Read(YamlNode node, Diagnostics diagnostics)
    {
        switch (node)
        {
            case YamlScalar word:
                return Word(word, diagnostics) is { } severity ? [new SeverityRung(severity, null)] : [];
            case YamlMapping ladder:
                return Ladder(ladder, diagnostics);
            default:
                diagnostics.Add(WrongForm(node, "severity"));
                return [];
        }
    }

    private static ImmutableArray<SeverityRung> Ladder(YamlMapping ladder, Diagnostics diagnostics)
    {
        var rungs = ImmutableArray.CreateBuilder<SeverityRung>();
        var ended = false;
        foreach (var entry in ladder.Entries)
        {
            if (ended)
            {
                diagnostics.Add(RuleMessages.AfterOtherwise(entry.Key.Place, entry.Key.Value));
                continue;
            }

            if (entry.Value is not YamlScalar { IsBlank: false } value)
            {
                diagnostics.Add(WrongForm(entry.Value, entry.Key.Value));
                continue;
            }

            ended = entry.Key.Value == Otherwise;
            if (Word(ended ? value : entry.Key, diagnostics, ended) is not { } severity)
            {
                continue;
            }

            if (ended && rungs.Count > 0 && rungs[^1].Severity == severity)
            {
                diagnostics.Add(RuleMessages.SameSeverityTwice(value.Place, value.Value));
            }

            rungs.Add(new SeverityRung(severity, ended ? null : value));
        }

        if (!ended)
        {
            var place = ladder.Entries.Count > 0 ? ladder.Entries[^1].Key.Place : ladder.Place;
            diagnostics.Add(RuleMessages.NoOtherwise(place));
        }

        return rungs.DrainToImmutable();
    }

    private static Severity? Word(YamlScalar word, Diagnostics diagnostics, bool isPlain = true)
    {
        var severity = RuleWords.Severities.Find(word.Value);
        if (severity is null)
        {
            IReadOnlyList<string> words = isPlain ? RuleWords.Severities.All : [.. RuleWords.Severities.All, Otherwise];
            diagnostics.Add(RuleMessages.UnknownWord(word.Place, "severity", word.Value, words));
        }

        return severity;
    }

    private static Diagnostic WrongForm(YamlNode node, string key) =>
        RuleMessages.WrongForm(
            node.Place,
            key,
            new("a word, or words with conditions", "一个词，或若干个带条件的词"),
            "severity: {critical: promotion.exposure.lossAtCap > 10000 CNY, otherwise: high}"
        );
}
