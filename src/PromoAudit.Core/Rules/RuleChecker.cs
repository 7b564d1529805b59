using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>From the parts of a rule file to a rule, once everything in it makes sense.</summary>
internal sealed class RuleChecker(RuleDraft draft, SubjectSchema schema, Diagnostics diagnostics)
{
    private readonly RuleCompiler _compiler = new(schema, diagnostics);
    private readonly UsedNames _used = new();

    /// <param name="version">Of the set; null when that is not known.</param>
    /// <param name="diagnostics">Those of this one file: with any error among them there is no rule.</param>
    public static Rule? Check(RuleDraft draft, SubjectSchema schema, string? version, Diagnostics diagnostics) =>
        new RuleChecker(draft, schema, diagnostics).Check(version);

    private Rule? Check(string? version)
    {
        CheckId();
        CheckSince(version);
        if (draft is { ReplacedBy: { } replaced, Status: not RuleStatus.Deprecated })
        {
            diagnostics.Add(RuleMessages.ReplacedButAlive(replaced.Place));
        }

        CheckExpressions();
        CheckBounds();
        return diagnostics.HasErrors ? null : Finished();
    }

    private void CheckId()
    {
        if (draft.Id is not { } id)
        {
            return;
        }

        if (!RuleId.IsWellFormed(id.Value))
        {
            diagnostics.Add(RuleMessages.MalformedId(id.Place, id.Value, draft.Path));
        }
        else if ($"{id.Value}.yaml" != draft.Path)
        {
            diagnostics.Add(RuleMessages.IdIsNotPath(id.Place, id.Value, draft.Path));
        }
    }

    private void CheckSince(string? version)
    {
        if (draft.Since is not { } since)
        {
            return;
        }

        if (SemanticVersion.TryParse(since.Value) is not { } first)
        {
            diagnostics.Add(RuleMessages.NotAVersion(since.Place, "since", since.Value));
        }
        else if (version is not null && SemanticVersion.TryParse(version) is { } set && first.CompareTo(set) > 0)
        {
            diagnostics.Add(RuleMessages.SinceLater(since.Place, since.Value, version));
        }
    }

    private void CheckBounds()
    {
        for (var index = 0; index < draft.Parameters.Length; index++)
        {
            var (parameter, bounds) = (draft.Parameters[index], draft.ParameterGuides[index]);
            var literals = new[] { bounds.Min, bounds.Max }.OfType<YamlScalar>().ToArray();
            if (literals.Length > 0 && !parameter.Type.IsFigure)
            {
                diagnostics.Add(ChangeMessages.NoBounds(literals[0].Place, parameter.Type.Name));
            }
            else if (
                Array.TrueForAll(
                    literals,
                    text => ParameterTuning.Literal(text, parameter.Type, diagnostics) is not null
                ) && ParameterTuning.Literal(parameter.Default, parameter.Type, new Diagnostics()) is { } value
            )
            {
                ParameterTuning.IsWithin(value, parameter.Default, parameter, bounds, diagnostics);
            }
        }
    }

    private void CheckExpressions()
    {
        if (draft.Subject is not { } subject)
        {
            return;
        }

        var scope = _compiler.Names(subject, draft.Parameters, draft.Lets, draft.BrokenNames);
        foreach (var name in scope.Names)
        {
            _used.Add(name.Definition);
        }

        var when = draft.When is { } text ? _compiler.When(text, scope) : null;
        _used.Add(when);
        var severity = _compiler.Severity(draft.Severity, scope);
        foreach (var rung in severity)
        {
            _used.Add(rung.Condition);
        }

        var lowerings = _compiler.Lowered(draft.Lowered, scope);
        foreach (var lowered in lowerings)
        {
            _used.Add(lowered.When);
            _used.Add(lowered.Because);
        }

        _used.Add(draft.At is { } at ? _compiler.At(at, scope) : null);
        foreach (var related in _compiler.Related(draft.Related, scope))
        {
            _used.Add(related.At);
            _used.Add(related.Note);
        }

        _used.Add(draft.MoneyAtRisk is { } money ? _compiler.Money(money, scope) : null);
        _used.Add(draft.Message is { } message ? _compiler.Template(message, scope, "message") : null);
        _used.Add(draft.Remedy is { } remedy ? _compiler.Template(remedy, scope, "do") : null);
        foreach (var fix in _compiler.Fixes(draft.Fixes, scope))
        {
            _used.Add(fix.Field);
            _used.Add(fix.Names);
        }

        // What could not be read may use them.
        if (!diagnostics.HasErrors)
        {
            CheckAllUsed();
            CheckSteps(when, severity, lowerings);
        }
    }

    private void CheckSteps(
        Expression? when,
        ImmutableArray<CheckedRung> severity,
        ImmutableArray<CheckedLowering> lowerings
    )
    {
        if (when is null)
        {
            return;
        }

        var steps = ImmutableArray.CreateBuilder<(YamlScalar, Expression)>();
        for (var index = 0; index < severity.Length; index++)
        {
            if (draft.Severity[index].Condition is { } text && severity[index].Condition is { } condition)
            {
                steps.Add((text, condition));
            }
        }

        var unreachable = new UnreachableSteps(when, diagnostics);
        unreachable.Report(steps.DrainToImmutable());
        unreachable.Report([.. draft.Lowered.Zip(lowerings, (text, lowered) => (text.When, lowered.When))]);
    }

    private void CheckAllUsed()
    {
        foreach (var parameter in draft.Parameters)
        {
            CheckUsed(parameter.Name, isParameter: true);
        }

        foreach (var let in draft.Lets)
        {
            CheckUsed(let.Name, isParameter: false);
        }
    }

    private void CheckUsed(YamlScalar name, bool isParameter)
    {
        if (!_used.Contains(name.Value))
        {
            diagnostics.Add(RuleMessages.UnusedName(name.Place, name.Value, isParameter));
        }
    }

    private Rule? Finished()
    {
        if (
            draft
            is not {
                Id: { } id,
                Since: { } since,
                Subject: { } subject,
                When: { } when,
                At: { } at,
                Title: { } title,
                Message: { } message,
                Why: { } why,
                Remedy: { } remedy
            }
        )
        {
            return null;
        }

        var head = new RuleHead(id.Value, subject, draft.Status, draft.Confidence, draft.Classes);
        var report = new ReportText
        {
            Severity = draft.Severity,
            Lowered = draft.Lowered,
            At = at,
            Related = draft.Related,
            MoneyAtRisk = draft.MoneyAtRisk,
            Title = Translations.Plain(title),
            Why = Translations.Plain(why),
            Message = message,
            Remedy = remedy,
            Fixes = draft.Fixes,
            Absorbs = [.. draft.Absorbs.Select(absorbed => absorbed.Value)],
            IsAcceptable = draft.IsAcceptable,
        };
        var guide = new GuideText
        {
            Since = since.Value,
            ReplacedBy = draft.ReplacedBy?.Value,
            Parameters = draft.ParameterGuides,
            NotWhen = draft.NotWhen,
            References = [.. draft.References.Select(reference => reference.Value)],
            IsLocked = draft.IsLocked,
        };
        var condition = new ConditionText(draft.Parameters, draft.Lets, when);
        return new Rule(head, new ReadRule(condition, report, guide), schema, draft.Examples);
    }
}
