using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <content>Examples, and what lowers a severity: every step of the latter must have one of the former.</content>
internal sealed partial class RuleReader
{
    private ImmutableArray<LoweringText> Lowered()
    {
        var lowered = ImmutableArray.CreateBuilder<LoweringText>();
        foreach (var mapping in Groups("lowered"))
        {
            var keys = new KeyReader(mapping, RuleKeys.Lowered, new("a lowering", "降级条件"), _diagnostics);
            var because = keys.Bilingual("because");
            if (
                keys.Word("to", RuleWords.Severities) is { } severity
                && keys.Scalar("when") is { } when
                && because is not null
            )
            {
                if (IsMilder(keys, severity))
                {
                    lowered.Add(new LoweringText(severity, when, because));
                }
            }
        }

        return lowered.DrainToImmutable();
    }

    private bool IsMilder(KeyReader keys, Severity to)
    {
        if (_severity.IsEmpty || _severity.Any(rung => rung.Severity > to))
        {
            return true;
        }

        _diagnostics.Add(RuleMessages.LowersNothing(keys.PlaceOf("to"), RuleWords.Severities.WordFor(to)));
        return false;
    }

    private ImmutableArray<RuleExample> Examples()
    {
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        var groups = Groups("examples");
        foreach (var mapping in groups)
        {
            var keys = new KeyReader(mapping, RuleKeys.Example, new("an example", "示例"), _diagnostics);
            var answer = keys.Word("fires", RuleWords.Answers);
            if (keys.Mapping("plan") is { } plan && answer is { } expected)
            {
                var severity = SeverityOf(keys, expected);
                examples.Add(new RuleExample(expected, plan, keys.Place, severity, keys.Mapping("beside")));
            }
        }

        // A malformed example has been complained about; it may be the one that is wanted.
        var isWhole = _keys.Node("examples") is YamlSequence && groups.Count == examples.Count;
        foreach (var (answer, fires) in new[] { (ExampleAnswer.Fires, true), (ExampleAnswer.Quiet, false) })
        {
            if (isWhole && !examples.Any(example => example.Expected == answer))
            {
                _diagnostics.Add(RuleMessages.NoExample(_keys.PlaceOf("examples"), fires));
            }
        }

        foreach (var step in _lowered)
        {
            if (isWhole && !examples.Any(example => example.Severity == step.To))
            {
                var word = RuleWords.Severities.WordFor(step.To);
                _diagnostics.Add(RuleMessages.NoLoweredExample(_keys.PlaceOf("examples"), word));
            }
        }

        return examples.DrainToImmutable();
    }

    private Severity? SeverityOf(KeyReader keys, ExampleAnswer expected)
    {
        var severity = keys.Word("severity", RuleWords.Severities);
        if (severity is not null && expected != ExampleAnswer.Fires)
        {
            _diagnostics.Add(RuleMessages.SeverityOfQuiet(keys.PlaceOf("severity")));
        }

        return severity;
    }
}
