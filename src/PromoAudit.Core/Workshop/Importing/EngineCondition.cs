using System.Text.Json;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>
/// The condition of one rule of a workflow with all rules nested in it, in the rule language. Parameters become names where they are used.
/// </summary>
internal sealed class EngineCondition
{
    private const int MostDepth = 8;

    private static readonly string[] Known =
    [
        "RuleName",
        "Properties",
        "Operator",
        "ErrorMessage",
        "Enabled",
        "RuleExpressionType",
        "Rules",
        "LocalParams",
        "Expression",
        "SuccessEvent",
    ];

    private readonly IReadOnlyDictionary<string, string> _inputs;
    private readonly Scope _scope;
    private readonly List<(string Name, string Expression)> _names = [];

    public EngineCondition(IReadOnlyDictionary<string, string> inputs, Scope scope) =>
        (_inputs, _scope) = (inputs, scope);

    /// <summary>Names with their expressions, in the order in which a rule file has to define them.</summary>
    public IReadOnlyList<(string Name, string Expression)> Names => _names;

    /// <summary>The first thing that has no counterpart.</summary>
    public (SourcePlace Place, LocalizedText Reason)? Problem { get; private set; }

    /// <returns>Null where something has no counterpart.</returns>
    public string? Of(JsonPart rule, JsonPart? globals)
    {
        var parameters = With(new Dictionary<string, Parameter>(StringComparer.Ordinal), globals);
        var text = Rule(rule, parameters, depth: 0);
        return Problem is null && text is not null
            ? Checked(text, ExpressionType.Bool, rule["Expression"] ?? rule)
            : null;
    }

    /// <summary>An expression in the names of this rule, for a message.</summary>
    public string? Shown(string path) =>
        Problem is null
        && LambdaParser.Parse(path).Value is { } node
        && Translation([]).Of(node).Value is { } text
        && Compiled(text, wanted: null, new Diagnostics()) is { } expression
            ? expression.Text
            : null;

    private string? Rule(JsonPart rule, Dictionary<string, Parameter> outer, int depth)
    {
        foreach (var entry in rule.Entries)
        {
            if (!entry.Value.IsEmpty && !Known.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
            {
                return Fail(entry.Place, new($"\"{entry.Key}\" has no counterpart here", $"“{entry.Key}”没有对应写法"));
            }
        }

        if (rule["RuleExpressionType"] is { } type && type.Text is not ("LambdaExpression" or "0"))
        {
            return Fail(type.Place, new("only lambda expressions can be read", "只支持 Lambda 表达式"));
        }

        var parameters = With(outer, rule["LocalParams"]);
        return (rule["Rules"], rule["Expression"]) switch
        {
            ({ } rules, null) when depth < MostDepth => Nested(rule, rules, parameters, depth),
            (null, { Kind: JsonTokenType.String } expression) => Expression(expression, parameters),
            _ => Fail(
                rule.Place,
                new("it needs either an Expression or Rules of its own", "要么写 Expression，要么写下级 Rules")
            ),
        };
    }

    private string? Nested(JsonPart rule, JsonPart rules, Dictionary<string, Parameter> parameters, int depth)
    {
        var joint = rule["Operator"]?.Text switch
        {
            "And" or "AndAlso" => " and ",
            "Or" or "OrElse" => " or ",
            _ => null,
        };
        if (joint is null)
        {
            return Fail(
                (rule["Operator"] ?? rule).Place,
                new(
                    "its rules are joined by none of And, AndAlso, Or, OrElse",
                    "下级规则的 Operator 不是 And、AndAlso、Or、OrElse"
                )
            );
        }

        var parts = new List<string>();
        foreach (var part in rules.Items.Where(IsEnabled))
        {
            if (Rule(part, parameters, depth + 1) is not { } text)
            {
                return null;
            }

            parts.Add($"({text})");
        }

        return parts.Count > 0
            ? string.Join(joint, parts)
            : Fail(rules.Place, new("none of its rules is enabled", "下级规则全部停用"));
    }

    public static bool IsEnabled(JsonPart rule) => rule["Enabled"]?.Kind != JsonTokenType.False;

    private static Dictionary<string, Parameter> With(Dictionary<string, Parameter> outer, JsonPart? parameters)
    {
        var inner = new Dictionary<string, Parameter>(outer, StringComparer.Ordinal);
        foreach (var part in parameters?.Items ?? [])
        {
            if (part["Name"] is { } name && part["Expression"] is { } expression)
            {
                // Its own expression sees those that stand before it.
                inner[name.Text] = new Parameter(expression, new(inner, StringComparer.Ordinal));
            }
        }

        return inner;
    }

    private string? Expression(JsonPart part, Dictionary<string, Parameter> parameters)
    {
        var (node, problem) = LambdaParser.Parse(part.Text);
        if (node is null || part.Text.Length > ExpressionCompiler.LengthBudget)
        {
            return Fail(
                At(part, problem?.Offset ?? 0),
                problem?.Reason ?? new("the expression is too long", "表达式太长")
            );
        }

        var (text, wrong) = Translation(parameters).Of(node);
        return text ?? (Problem is null ? Fail(At(part, wrong?.Offset ?? 0), wrong?.Reason ?? default) : null);
    }

    private LambdaTranslation Translation(Dictionary<string, Parameter> parameters) =>
        new(_inputs, name => Named(name, parameters), text => Compiled(text, wanted: null, new Diagnostics())?.Type);

    /// <summary>The name of a parameter here; the first time it is asked for it is defined.</summary>
    private string? Named(string name, Dictionary<string, Parameter> parameters)
    {
        if (!parameters.TryGetValue(name, out var parameter))
        {
            return null;
        }

        if (parameter.Here is { } known)
        {
            return known;
        }

        var here = char.ToLowerInvariant(name[0]) + name[1..];
        if (!here.All(char.IsAsciiLetterOrDigit) || _scope.Find(here) is not null)
        {
            Fail(parameter.Expression.Place, new($"\"{name}\" cannot be a name here", $"“{name}”不能作为这里的名称"));
            return here;
        }

        if (
            Expression(parameter.Expression, parameter.Before) is { } text
            && Checked(text, wanted: null, parameter.Expression) is { } expression
            && Compiled(expression, wanted: null, new Diagnostics()) is { } compiled
        )
        {
            _scope.DefineLet(here, compiled, default);
            _names.Add((here, expression));
        }

        return parameter.Here = here;
    }

    /// <summary>The text as the printer writes it; a unit or a word that does not fit is a problem of the expression it came from.</summary>
    private string? Checked(string text, ExpressionType? wanted, JsonPart part)
    {
        if (Problem is not null)
        {
            return null;
        }

        var diagnostics = new Diagnostics();
        if (Compiled(text, wanted, diagnostics) is { } expression)
        {
            return expression.Text;
        }

        var first = diagnostics.Sorted()[0];
        return Fail(
            part.Place,
            new(
                $"here it would be {text}, and that does not hold together: {first.Message.English.TrimEnd('.')}",
                $"译成 {text} 之后不成立：{first.Message.Chinese.TrimEnd('。')}"
            )
        );
    }

    private Expression? Compiled(string text, ExpressionType? wanted, Diagnostics diagnostics) =>
        ExpressionCompiler.Compile(ExpressionSource.FromText("expression", text), _scope, wanted, diagnostics);

    /// <summary>A place in the text of a string, where it holds no escapes; else the string.</summary>
    private static SourcePlace At(JsonPart part, int offset)
    {
        var start = part.Place.Span.Start + 1;
        var (file, span) = (part.Place.File, part.Place.Span);
        return span.End - span.Start == part.Text.Length + 2 && offset <= part.Text.Length
            ? new SourcePlace(file, new SourceSpan(start + offset, Math.Min(start + offset + 1, span.End)))
            : part.Place;
    }

    private string? Fail(SourcePlace place, LocalizedText reason)
    {
        Problem ??= (place, reason);
        return null;
    }

    private sealed class Parameter(JsonPart expression, Dictionary<string, Parameter> before)
    {
        public JsonPart Expression { get; } = expression;

        public Dictionary<string, Parameter> Before { get; } = before;

        public string? Here { get; set; }
    }
}
