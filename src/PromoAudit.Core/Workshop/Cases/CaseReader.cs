using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Cases;

/// <summary>From the text of one test file to the cases in it. A case with something wrong in it is left out.</summary>
internal sealed class CaseReader
{
    /// <summary>UTF-16 units of one test file.</summary>
    public const int MaxLength = RuleReader.MaxLength;

    /// <summary>Cases of one file, figures of one case and the like.</summary>
    public const int MaxEntries = RuleReader.MaxEntries;

    private static readonly LocalizedText AFile = new("a test file", "测试文件");
    private static readonly LocalizedText ACase = new("a case", "用例");

    private readonly CaseFigures _figures;
    private readonly CaseMarks _marks;
    private readonly Diagnostics _diagnostics;

    private CaseReader(SourceText text, Rule rule, Diagnostics diagnostics)
    {
        _figures = new CaseFigures(rule, diagnostics);
        _marks = new CaseMarks(text);
        _diagnostics = diagnostics;
    }

    public static ImmutableArray<RuleExample> Read(SourceText text, Rule rule, Diagnostics diagnostics)
    {
        if (text.Text.Length > MaxLength)
        {
            diagnostics.Add(CaseMessages.FileTooLong(text, MaxLength));
            return [];
        }

        switch (YamlReader.Read(text, diagnostics))
        {
            case YamlMapping mapping:
                return new CaseReader(text, rule, diagnostics).Cases(mapping);
            case { } other:
                diagnostics.Add(RuleMessages.NotAMapping(other.Place, AFile, CaseKeys.File[0].Example));
                return [];
            default:
                return [];
        }
    }

    private ImmutableArray<RuleExample> Cases(YamlMapping mapping)
    {
        var keys = new KeyReader(mapping, CaseKeys.File, AFile, _diagnostics);
        var groups = keys.Groups("cases");
        if (IsTooMany(keys, "cases", groups.Count))
        {
            return [];
        }

        if (keys.Node("cases") is YamlSequence { Items.Count: 0 })
        {
            _diagnostics.Add(CaseMessages.NoCases(keys.PlaceOf("cases")));
        }

        var cases = ImmutableArray.CreateBuilder<RuleExample>();
        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (Case(group) is not { } read)
            {
                continue;
            }

            cases.Add(read);
            if (read.Name is { } name && !places.TryAdd(name, read.Place))
            {
                _diagnostics.Add(CaseMessages.NameTwice(read.Place, name, places[name]));
            }
        }

        foreach (var stray in _marks.NotTaken)
        {
            _diagnostics.Add(CaseMessages.MarkNotInPlan(stray));
        }

        return cases.DrainToImmutable();
    }

    private RuleExample? Case(YamlMapping mapping)
    {
        var keys = new KeyReader(mapping, CaseKeys.Case, ACase, _diagnostics);
        var name = keys.Scalar("name");
        var answer = keys.Word("fires", RuleWords.Answers);
        var plan = keys.Mapping("plan");
        var beside = keys.Mapping("beside");
        var severity = keys.Word("severity", RuleWords.Severities);
        var marks = _marks.Take(plan, beside);
        if (name is null || plan is null || answer is not { } expected)
        {
            return null;
        }

        CheckGoesWith(keys, expected, "severity", ExampleAnswer.Fires);
        CheckGoesWith(keys, expected, "moneyAtRisk", ExampleAnswer.Fires);
        CheckGoesWith(keys, expected, "missing", ExampleAnswer.Inconclusive);
        return new RuleExample(expected, plan, keys.Place, severity, beside)
        {
            Name = name.Value.Trim(),
            Mark = Mark(marks, expected),
            MoneyAtRisk = _figures.Money(keys.Scalar("moneyAtRisk")),
            Figures = Figures(keys),
            Missing = Missing(keys),
        };
    }

    private void CheckGoesWith(KeyReader keys, ExampleAnswer expected, string key, ExampleAnswer wanted)
    {
        if (expected != wanted && keys.Node(key) is not null)
        {
            _diagnostics.Add(CaseMessages.OtherAnswer(keys.PlaceOf(key), key, RuleWords.Answers.WordFor(wanted)));
        }
    }

    private SourcePlace? Mark(IReadOnlyList<SourcePlace> marks, ExampleAnswer expected)
    {
        if (marks.Count > 1)
        {
            _diagnostics.Add(CaseMessages.MarkTwice(marks[1], marks[0]));
        }
        else if (marks.Count == 1 && expected != ExampleAnswer.Fires)
        {
            _diagnostics.Add(CaseMessages.MarkOfQuiet(marks[0]));
        }

        return marks.Count > 0 ? marks[0] : null;
    }

    private ImmutableArray<ExpectedFigure> Figures(KeyReader keys)
    {
        var entries = keys.Mapping("figures")?.Entries ?? [];
        if (IsTooMany(keys, "figures", entries.Count))
        {
            return [];
        }

        var figures = ImmutableArray.CreateBuilder<ExpectedFigure>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Value is not YamlScalar { Value.Length: > 0 } value)
            {
                _diagnostics.Add(
                    RuleMessages.WrongForm(
                        entry.Value.Place,
                        entry.Key.Value,
                        new("what a message shows in English", "英文消息里的写法"),
                        "promotion.benefit.percentOff: 30%"
                    )
                );
            }
            else if (_figures.Compiles(entry.Key))
            {
                figures.Add(new ExpectedFigure(entry.Key, value));
            }
        }

        return figures.DrainToImmutable();
    }

    private ImmutableArray<YamlScalar> Missing(KeyReader keys)
    {
        // One field needs no list, and then no quotes around its brackets.
        ImmutableArray<YamlScalar> fields = keys.Node("missing") is YamlScalar only
            ? [only]
            : [.. keys.Texts("missing")];
        return IsTooMany(keys, "missing", fields.Length) ? [] : fields;
    }

    private bool IsTooMany(KeyReader keys, string key, int count)
    {
        if (count <= MaxEntries)
        {
            return false;
        }

        _diagnostics.Add(CaseMessages.TooMany(keys.PlaceOf(key), key, count, MaxEntries));
        return true;
    }
}
