using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Mutation;

/// <summary>The variants of one rule: each is a rule that PromoAudit would load, and none is written like the rule itself or like another.</summary>
internal sealed class RuleMutants
{
    private readonly Rule _rule;
    private readonly HashSet<(YamlScalar Part, string Text)> _written = [];

    private RuleMutants(Rule rule) => _rule = rule;

    /// <summary>
    /// In the order of the file; the order is the same in every run. Each is null where the change does not compile, or was there already, and
    /// is made when it is asked for.
    /// </summary>
    public static ImmutableArray<Func<Mutant?>> Of(Rule rule)
    {
        var types = new SyntaxTypes();
        var read = rule.ObservedBy(types);
        var mutants = new RuleMutants(read);
        var made = new List<(SourcePlace Place, Func<Mutant?> Make)>();
        foreach (var part in RulePart.AllOf(read))
        {
            var source = ExpressionSource.FromScalar(part.Text);
            mutants._written.Add((part.Text, ExpressionPrinter.Print(part.Syntax)));
            foreach (var change in ExpressionMutations.Of(part, types))
            {
                var place = source.PlaceOf(change.Span);
                made.Add((place, () => mutants.Changed(part, change, place)));
            }
        }

        foreach (var change in LadderMutations.Of(read.ReportText))
        {
            made.Add((change.Place, () => mutants.Changed(change)));
        }

        return [.. made.OrderBy(each => each.Place.Span.Start).Select(each => each.Make)];
    }

    private Mutant? Changed(RulePart part, Change change, SourcePlace place)
    {
        var text = ExpressionPrinter.Print(change.Whole);
        if (!_written.Add((part.Text, text)))
        {
            return null;
        }

        var (condition, report) = part.With(new YamlScalar(part.Text.File, part.Text.Span, text, ScalarStyle.Plain));
        return _rule.Saying(condition, report) is { } variant
            ? new Mutant(part.Kind, place, change.Before, change.After, MutantHints.Of(part, change), variant)
            : null;
    }

    private Mutant? Changed(LadderChange change) =>
        _rule.Saying(_rule.ConditionText, change.Report) is { } variant
            ? new Mutant(change.Part, change.Place, change.Before, change.After, MutantHints.Of(change), variant)
            : null;
}
