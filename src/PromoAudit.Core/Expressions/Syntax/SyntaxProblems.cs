using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>What the parser wanted where it found something else.</summary>
internal enum Expectation
{
    Operand,
    OperatorOrEnd,
    PropertyName,
    Then,
    Else,
    CloseRound,
    CommaOrRound,
    CommaOrSquare,
}

/// <summary>The catalogue of complaints about expressions: here what cannot be read, in the other parts what does not make sense.</summary>
internal sealed partial class ExpressionProblems(ExpressionSource source, Diagnostics diagnostics)
{
    /// <summary>How many complaints were made through this catalogue.</summary>
    public int Count { get; private set; }

    public void UnexpectedCharacter(SourceSpan span, string sign) =>
        Report(
            "PA201",
            span,
            new($"`{sign}` has no meaning in an expression.", $"表达式里没有 `{sign}` 这个符号。"),
            new("Remove it, or put it in quotes if it is text.", "请删掉；如果是文字，请加引号。")
        );

    public void ForeignSign(SourceSpan span, string sign, string written) =>
        Report(
            "PA201",
            span,
            new($"`{sign}` is not a sign of this language.", $"本语言不用 `{sign}`。"),
            new($"Write `{written}`.", $"请写 `{written}`。")
        );

    public void ForeignFigure(SourceSpan span, string shown, string written) =>
        Report(
            "PA203",
            span,
            new($"Figures are not written like `{shown}` here.", $"这里的数字不写成 `{shown}`。"),
            Write(written)
        );

    public void NoDates(SourceSpan span, string shown) =>
        Report(
            "PA203",
            span,
            new(
                $"`{shown}` is a date, and the rule language has no dates: a rule is to hold at any time.",
                $"`{shown}` 是日期，而规则语言里不能写日期：规则在任何时候都要适用。"
            ),
            Remedies.ForDates
        );

    public void TextNotClosed(SourceSpan span, char quote) =>
        Report(
            "PA202",
            span,
            new("This text has no closing quote.", "这段文字缺少右引号。"),
            new($"End the text with {quote}.", $"请在文字末尾加上 {quote}。")
        );

    public void FigureTooLarge(SourceSpan span) =>
        Report(
            "PA203",
            span,
            new("This figure is too large to compute with.", "这个数字太大，无法计算。"),
            new("Use at most 28 digits.", "请不要超过 28 位。")
        );

    public void UnknownUnit(SourceSpan span, string figure, string unit, decimal number) =>
        Report(
            "PA203",
            span,
            new($"`{unit}` is not a unit.", $"没有 `{unit}` 这个单位。"),
            UnitRemedy(figure, unit, number)
        );

    public void UnknownCurrency(SourceSpan span, string code) =>
        Report(
            "PA203",
            span,
            new($"`{code}` is not a currency.", $"没有 `{code}` 这个货币代码。"),
            code switch
            {
                "RMB" or "CNH" => Write("CNY"),
                _ when NearestName.Find(code, Currencies.All) is { } near => Remedies.DidYouMean($"`{near}`"),
                _ => new("Write an ISO 4217 code such as CNY or USD.", "请写 ISO 4217 代码，例如 CNY、USD。"),
            }
        );

    public void Unexpected(Token found, Expectation wanted, Token before)
    {
        var description = Describe(wanted);
        var shown = Shown(found);
        Report(
            "PA204",
            found.Span,
            found.Kind == TokenKind.End
                ? new(
                    $"The expression ends where {description.English} is expected.",
                    $"表达式到这里就结束了，这里应当是：{description.Chinese}。"
                )
                : new(
                    $"`{shown}` stands where {description.English} is expected.",
                    $"`{shown}` 所在的位置应当是：{description.Chinese}。"
                ),
            UnexpectedRemedy(found, wanted, before)
        );
    }

    public void ChainedComparison(SourceSpan span, Syntax left, Operator first, Syntax middle, Operator second)
    {
        var shared = ExpressionPrinter.Print(middle);
        var written = $"{ExpressionPrinter.Print(left)} {first.Text()} {shared} and {shared} {second.Text()} …";
        Report(
            "PA204",
            span,
            new("Comparisons cannot be chained.", "比较不能连写。"),
            new($"Write `{written}`.", $"请写成 `{written}`。")
        );
    }

    public void MethodCall(SourceSpan span, Syntax owner, string name, bool hasArguments)
    {
        var path = ExpressionPrinter.Print(owner);
        var written = $"{name}({path}{(hasArguments ? ", …" : "")})";
        Report(
            "PA205",
            span,
            new($"`{name}` is called like a method, but values have no methods.", $"不能用“点”的写法调用 `{name}`。"),
            name is "exists" or "isPresent" or "present" or "isSet" or "isDefined" or "isNull" or "isEmpty"
                ? new(
                    $"Ask `has({path})` for whether there is one, or `declared({path})` for whether the plan says anything about it.",
                    $"问有没有请写 `has({path})`，问方案写没写请写 `declared({path})`。"
                )
                : new(
                    $"If it is a function, write `{written}`; a fact is written without brackets.",
                    $"如果是函数，请写 `{written}`；如果是事实，请去掉括号。"
                )
        );
    }

    public void TooLong(int length) =>
        Report(
            "PA206",
            new SourceSpan(0, 1),
            new(
                $"The expression has {length} characters; at most {ExpressionCompiler.LengthBudget} are read.",
                $"表达式有 {length} 个字符，上限是 {ExpressionCompiler.LengthBudget} 个。"
            ),
            Split
        );

    public void TooManyNodes() =>
        Report(
            "PA206",
            new SourceSpan(0, 1),
            new(
                $"The expression has more than {ExpressionCompiler.NodeBudget} parts.",
                $"表达式的组成部分超过 {ExpressionCompiler.NodeBudget} 个。"
            ),
            Split
        );

    public void TooDeep(SourceSpan span) =>
        Report(
            "PA206",
            span,
            new(
                $"The expression nests deeper than {ExpressionCompiler.DepthBudget} levels here.",
                $"表达式在这里嵌套超过 {ExpressionCompiler.DepthBudget} 层。"
            ),
            Split
        );

    private string Shown(Token token) => source.Text[token.Span.Start..token.Span.End];

    private void Report(string code, SourceSpan span, LocalizedText message, LocalizedText remedy)
    {
        Count++;
        diagnostics.Error(code, source.PlaceOf(span), Tidy(message), Tidy(remedy));
    }

    // Chinese puts a space between words of two scripts, but none beside its own punctuation and characters.
    private static LocalizedText Tidy(LocalizedText text) =>
        new(text.English, text.Chinese.Replace("） ", "）", StringComparison.Ordinal));
}
