using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Cases;

/// <summary>
/// The figures that cases of one rule ask for. They are read off a variant of the rule that fires for everything it looks at and
/// whose message is the figures, so that they are worked out, and written, as those of a real message.
/// </summary>
internal sealed class CaseFigures(Rule rule, Diagnostics diagnostics)
{
    public const string Unlimited = "unlimited";
    public const string Unknown = "unknown";

    /// <summary>Between two figures of a message; a plan cannot contain it.</summary>
    private const char Separator = '\u0001';

    private readonly RuleCompiler _compiler = new(PlanSchema.Instance, diagnostics);
    private Scope? _scope;

    /// <summary>Whether it is an expression in the names of the rule; otherwise that has been reported.</summary>
    public bool Compiles(YamlScalar expression) => IsCompiled(expression, Names, expected: null);

    /// <summary>A sum of money, or a word for none; null where there is nothing to ask for, or it has been reported.</summary>
    public YamlScalar? Money(YamlScalar? sum)
    {
        if (sum is null)
        {
            return null;
        }

        if (rule.ReportText.MoneyAtRisk is null)
        {
            diagnostics.Add(CaseMessages.NoMoney(sum.Place, rule.Id));
            return null;
        }

        // In an empty scope only literals have a value: what is expected must not be worked out of the plan.
        return sum.Value is Unlimited or Unknown || IsCompiled(sum, new Scope(), ExpressionType.Money) ? sum : null;
    }

    /// <summary>What each expression comes to, for everything that the rule looks at in the plan of a case.</summary>
    /// <param name="alone">A set of one rule.</param>
    /// <param name="expressions">Such as have compiled.</param>
    /// <returns>Null where they do not compile in the names of that rule, a variant of the one they were written for.</returns>
    public static IReadOnlyList<SubjectFigures>? Of(
        ExampleTrial trial,
        RuleSet alone,
        IReadOnlyList<string> expressions
    )
    {
        var rule = alone.Rules[0];
        var message = Written(string.Join(Separator, expressions.Select(expression => $"{{ {expression} }}")));
        var report = rule.ReportText with
        {
            Severity = [new SeverityRung(Severity.High, null)],
            Lowered = [],
            Related = [],
            MoneyAtRisk = null,
            Message = new TemplateText(message, message),
            Remedy = new TemplateText(Written(""), Written("")),
            Fixes = [],
            Absorbs = [],
            IsAcceptable = false,
        };
        var condition = rule.ConditionText with { When = Written("true") };
        if (rule.Saying(condition, report, mayBeConstant: true) is not { } variant)
        {
            return null;
        }

        return
        [
            .. trial
                .Judge(alone.Only(variant))
                .Findings.Select(finding => new SubjectFigures(
                    finding.Subjects,
                    [.. finding.Message.English.Split(Separator)]
                ))
                .Where(figures => figures.Shown.Length == expressions.Count),
        ];
    }

    private Scope Names =>
        _scope ??= _compiler.Names(rule.SubjectKind, rule.ConditionText.Parameters, rule.ConditionText.Lets, []);

    private bool IsCompiled(YamlScalar text, Scope scope, ExpressionType? expected) =>
        ExpressionCompiler.Compile(ExpressionSource.FromScalar(text), scope, expected, diagnostics) is not null;

    private static YamlScalar Written(string text) =>
        new(new SourceText("", text), new SourceSpan(0, text.Length), text, ScalarStyle.Plain);
}

/// <summary>Figures of one of the things that a rule looks at, as a message shows them in English.</summary>
internal sealed record SubjectFigures(ImmutableArray<string> Subjects, ImmutableArray<string> Shown);
