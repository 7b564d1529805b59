using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Compiles the expressions of a rule. What is wrong is collected; a part with something wrong in it is null.</summary>
/// <param name="isChecked">Of a rule that was checked before: constant conditions are not looked for again.</param>
/// <param name="observer">Is shown the nodes of what decides: names, the condition, and those of severity and of what lowers it.</param>
internal sealed class RuleCompiler(
    SubjectSchema schema,
    Diagnostics diagnostics,
    bool isChecked = false,
    IExpressionObserver? observer = null
)
{
    private static readonly string[] Keywords = ["true", "false", "if", "then", "else", "and", "or", "not", "in"];

    private static readonly LocalizedText AParameter = new("a parameter of the rule", "规则的参数");

    /// <summary>The names of a rule. A name whose expression is wrong is there too, so that its uses are not wrong again.</summary>
    /// <param name="broken">Names whose definition could not even be read.</param>
    public Scope Names(
        SubjectKind subject,
        ImmutableArray<ParameterText> parameters,
        ImmutableArray<LetText> lets,
        ImmutableArray<YamlScalar> broken
    )
    {
        var scope = schema.ScopeFor(subject);
        foreach (var name in broken)
        {
            Define(scope, name, null, AParameter, isFact: true);
        }

        foreach (var parameter in parameters)
        {
            // In an empty scope only literals have a value, so a default cannot depend on the plan.
            var source = ExpressionSource.FromScalar(parameter.Default);
            var value = ExpressionCompiler.Compile(source, new Scope(), parameter.Type, diagnostics);
            Define(scope, parameter.Name, value, AParameter, isFact: false);
        }

        foreach (var let in lets)
        {
            var describes = LocalizedText.Same(let.Expression.Value.Trim());
            Define(scope, let.Name, Any(let.Expression, scope, observer), describes, isFact: true);
        }

        return scope;
    }

    /// <summary>A condition. Whether it is constant is asked only of a rule without mistakes, which may be what makes it so.</summary>
    public Expression? When(YamlScalar when, Scope scope) =>
        FindsConstants
            ? ExpressionCompiler.CompileCondition(ExpressionSource.FromScalar(when), scope, diagnostics)
            : ExpressionCompiler.Compile(
                ExpressionSource.FromScalar(when),
                scope,
                ExpressionType.Bool,
                diagnostics,
                findConstants: false,
                observer
            );

    public RuleReport? Report(ReportText text, Scope scope)
    {
        var severity = Severity(text.Severity, scope);
        var lowered = Lowered(text.Lowered, scope);
        var at = At(text.At, scope);
        var related = Related(text.Related, scope);
        var money = text.MoneyAtRisk is { } risk ? Money(risk, scope) : null;
        var message = Template(text.Message, scope, "message");
        var remedy = Template(text.Remedy, scope, "do");
        return at is null || message is null || remedy is null
            ? null
            : new RuleReport
            {
                Severity = severity,
                Lowered = lowered,
                At = at,
                Related = related,
                MoneyAtRisk = money,
                Message = message,
                Remedy = remedy,
                Fixes = Fixes(text.Fixes, scope),
            };
    }

    public ImmutableArray<CheckedRung> Severity(ImmutableArray<SeverityRung> rungs, Scope scope)
    {
        var compiled = ImmutableArray.CreateBuilder<CheckedRung>(rungs.Length);
        foreach (var rung in rungs)
        {
            compiled.Add(new CheckedRung(rung.Severity, rung.Condition is { } text ? When(text, scope) : null));
        }

        return compiled.MoveToImmutable();
    }

    public ImmutableArray<CheckedLowering> Lowered(ImmutableArray<LoweringText> lowered, Scope scope)
    {
        var compiled = ImmutableArray.CreateBuilder<CheckedLowering>(lowered.Length);
        foreach (var text in lowered)
        {
            var when = When(text.When, scope);
            if (Template(text.Because, scope, "because") is { } because && when is not null)
            {
                compiled.Add(new CheckedLowering(text.To, when, because));
            }
        }

        return compiled.DrainToImmutable();
    }

    public Expression? At(YamlScalar text, Scope scope) => Path(text, scope, "at", "at: promotion.onRefund");

    public ImmutableArray<CheckedRelated> Related(ImmutableArray<RelatedText> related, Scope scope)
    {
        var compiled = ImmutableArray.CreateBuilder<CheckedRelated>(related.Length);
        foreach (var text in related)
        {
            var at = At(text.At, scope);
            if (Template(text.Note, scope, "note") is { } note && at is not null)
            {
                compiled.Add(new CheckedRelated(at, note));
            }
        }

        return compiled.DrainToImmutable();
    }

    public Expression? Money(YamlScalar text, Scope scope) =>
        ExpressionCompiler.Compile(
            ExpressionSource.FromScalar(text),
            scope,
            ExpressionType.Money,
            diagnostics,
            FindsConstants
        );

    public BilingualTemplate? Template(TemplateText text, Scope scope, string key)
    {
        var english = Expressions.Template.Compile(text.English, scope, diagnostics);
        var chinese = Expressions.Template.Compile(text.Chinese, scope, diagnostics);
        if (english is null || chinese is null)
        {
            return null;
        }

        Compare(english, chinese, text.Chinese, key, Language.Chinese);
        Compare(chinese, english, text.English, key, Language.English);
        return new BilingualTemplate(english, chinese);
    }

    public ImmutableArray<CheckedFix> Fixes(ImmutableArray<FixText> fixes, Scope scope)
    {
        var compiled = ImmutableArray.CreateBuilder<CheckedFix>(fixes.Length);
        foreach (var fix in fixes)
        {
            var names = fix.Names is { } text ? Expressions.Template.Compile(text, scope, diagnostics) : null;
            if (Field(fix.Path, scope) is { } field)
            {
                CheckValue(fix, field);
                compiled.Add(new CheckedFix(field, fix.Path.Value, fix.To, names));
            }
        }

        return compiled.DrainToImmutable();
    }

    private void CheckValue(FixText fix, Expression field)
    {
        if (
            fix is { Names: null, Written: { } written }
            && field.Root is PropertyNode { Property: PlanFieldProperty said }
            && !said.Takes(written.Value)
        )
        {
            diagnostics.Add(RuleMessages.UnfitValue(written.Place, fix.Path.Value, written.Value, field.Type));
        }
    }

    /// <summary>A field to be written: a path that the plan itself can say.</summary>
    private Expression? Field(YamlScalar text, Scope scope)
    {
        var path = Path(text, scope, "set", "set: promotion.limits.total");
        if (path is null || path.Root is PropertyNode field && schema.IsField(field.Property))
        {
            return path;
        }

        diagnostics.Add(RuleMessages.NotAField(text.Place, text.Value));
        return null;
    }

    /// <summary>Something with a place: a named fact, or an expression for an object of the plan or for a list of them.</summary>
    private Expression? Path(YamlScalar text, Scope scope, string key, string example)
    {
        var expression = Any(text, scope);
        if (expression is null || HasPlace(expression.Root))
        {
            return expression;
        }

        diagnostics.Add(RuleMessages.NotAPath(text.Place, key, example));
        return null;
    }

    // A name has the place of what it stands for, and a choice that of what is chosen.
    private static bool HasPlace(Node node) =>
        node switch
        {
            LetNode let => HasPlace(let.Definition),
            PropertyNode or SlotNode => true,
            _ when node.Type is RecordType or ListType { Element: RecordType } => true,
            _ when ReferenceEquals(node.Type, ExpressionType.Failed) => true,
            IfNode choice => HasPlace(choice.Then) && HasPlace(choice.Otherwise),
            DefaultNode value => HasPlace(value.Operand) && HasPlace(value.Otherwise),
            _ => false,
        };

    private Expression? Any(YamlScalar text, Scope scope, IExpressionObserver? shown = null) =>
        ExpressionCompiler.Compile(ExpressionSource.FromScalar(text), scope, null, diagnostics, FindsConstants, shown);

    private bool FindsConstants => !isChecked && !diagnostics.HasErrors;

    private void Define(Scope scope, YamlScalar name, Expression? value, LocalizedText describes, bool isFact)
    {
        if (!IsName(name.Value))
        {
            diagnostics.Add(RuleMessages.MalformedName(name.Place, name.Value));
        }
        else if (scope.Find(name.Value) is not null)
        {
            diagnostics.Add(RuleMessages.NameTaken(name.Place, name.Value));
        }
        else if (value is null)
        {
            scope.Define(name.Value, ExpressionType.Failed, describes);
        }
        else
        {
            scope.DefineLet(name.Value, value, describes, isFact);
        }
    }

    /// <summary>Figures must be in both languages; names of things may differ, as they do in life.</summary>
    private void Compare(Template shows, Template lacks, YamlScalar place, string key, Language language)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in lacks.Expressions)
        {
            known.Add(expression.Text);
        }

        var missing = new List<string>();
        foreach (var expression in shows.Expressions)
        {
            if (IsFigure(expression.Type) && known.Add(expression.Text))
            {
                missing.Add(expression.Text);
            }
        }

        if (missing.Count > 0)
        {
            diagnostics.Add(RuleMessages.MissingPlaceholders(place.Place, key, missing, language));
        }
    }

    private static bool IsFigure(ExpressionType type) =>
        type is UnitType { IsFigure: true } or ListType { Element: UnitType { IsFigure: true } };

    private static bool IsName(string name) =>
        name.Length > 0
        && char.IsAsciiLetterLower(name[0])
        && name.All(char.IsAsciiLetterOrDigit)
        && Array.IndexOf(Keywords, name) < 0;
}
