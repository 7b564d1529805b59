namespace PromoAudit.Workshop.Linting;

/// <summary>Every check, in the order of the guide for authors.</summary>
internal static class LintChecks
{
    /// <summary>Told of a silence when all other checks have looked.</summary>
    public static readonly LintCheck IdleSilence = Warning(
        "idle-silence",
        "a `lintOff` that silences nothing, or names no check",
        "没有关掉任何问题、或者写错名称的 `lintOff`",
        (_, _) => { }
    );

    /// <summary>Asked of rules of another set as well, where this one has cases that try them.</summary>
    public static readonly LintCheck ExampleFails = Error(
        "example-fails",
        "an example that does not come out as it says",
        "结果与所写不符的示例",
        ExampleChecks.Fails
    );

    public static readonly LintCheck[] All =
    [
        Warning(
            "text-too-short",
            "a text that says too little to be of help",
            "太短、帮不上忙的文字",
            TextChecks.TooShort
        ),
        Warning("not-translated", "the same text in both languages", "中英文一字不差", TextChecks.NotTranslated),
        Warning(
            "wrong-language",
            "Chinese without a Chinese character, or English with some",
            "中文里没有汉字，或英文里有汉字",
            TextChecks.WrongLanguage
        ),
        Warning(
            "no-figure",
            "a message that shows nothing of the plan",
            "没有写出方案内容的消息",
            FigureChecks.NoFigure
        ),
        Hint("figure-twice", "the same figure twice in one text", "一段文字里同一个数值写两遍", FigureChecks.Repeated),
        Warning(
            "figure-in-words",
            "a figure of the condition written into a text",
            "把条件里的数值写死在文字里",
            FigureChecks.Restated
        ),
        Hint(
            "bare-literal",
            "a figure in a condition that is no parameter",
            "条件里没有做成参数的数值",
            FigureChecks.Bare
        ),
        Warning(
            "thin-parameter",
            "a parameter described too briefly to be tuned",
            "说明太短、没法调整的参数",
            TextChecks.ThinParameter
        ),
        Warning("deprecated-fact", "a fact that will go", "将不再提供的事实", ConditionChecks.DeprecatedFact),
        Warning(
            "out-of-range",
            "a comparison with what no plan can say",
            "与方案里不可能出现的数值比较",
            ConditionChecks.OutOfRange
        ),
        Warning(
            "idle-part",
            "a part of a condition that another part includes",
            "条件中被另一部分包含的部分",
            ConditionChecks.Redundant
        ),
        Hint(
            "undeclared-cap",
            "a comparison that is quietly false where nobody declared a cap",
            "没人填上限时悄悄不成立的比较",
            CapChecks.Undeclared
        ),
        Hint(
            "default-binds-first",
            "a `??` before an operator, without brackets",
            "`??` 后面接运算而没有括号",
            PrecedenceChecks.BareDefault
        ),
        Warning(
            "duplicate-rule",
            "a rule that asks for the same as another",
            "与另一条问得完全一样的规则",
            TwinChecks.Duplicate
        ),
        Warning(
            "shadowed-rule",
            "a rule that only fires where another does, at the same place",
            "只在另一条触发时触发、位置又相同的规则",
            TwinChecks.Shadowed
        ),
        Hint(
            "name-repeats-category",
            "an id that says its category twice",
            "编号里类别写了两遍",
            ReferenceChecks.NameRepeatsCategory
        ),
        Warning(
            "dead-replacement",
            "replacements that end at a rule that does not run",
            "替代关系最后落在不运行的规则上",
            ReferenceChecks.Replacement
        ),
        Hint(
            "no-replacement",
            "a deprecated rule without a replacement",
            "停用却没有替代的规则",
            ReferenceChecks.Deserted
        ),
        Warning(
            "absorbs-nothing",
            "an `absorbs` that can never happen",
            "永远合并不了的 `absorbs`",
            ReferenceChecks.AbsorbsNothing
        ),
        Warning(
            "law-without-source",
            "a claim about the law without the law",
            "说违法却不写依据",
            ReferenceChecks.LawWithoutSource
        ),
        Warning(
            "malformed-reference",
            "an address that cannot be opened, or a source named twice",
            "打不开的网址，或写了两遍的出处",
            ReferenceChecks.MalformedReference
        ),
        Warning(
            "no-exception",
            "a guess without known false alarms",
            "靠推测却没写误报情形",
            ReferenceChecks.NoException
        ),
        ExampleFails,
        Hint(
            "examples-far-apart",
            "a quiet example that differs in many fields",
            "与触发示例相差太多的不触发示例",
            ExampleChecks.FarApart
        ),
        Hint(
            "never-undecided",
            "no example of a plan that leaves the rule undecided",
            "没有无法判定的示例",
            ExampleChecks.NeverUndecided
        ),
        Hint("severity-not-shown", "a severity that no example has", "没有示例的级别", ExampleChecks.SeverityNotShown),
        Warning(
            "fix-without-effect",
            "a `fix` that leaves the rule firing",
            "写上之后规则照样触发的 `fix`",
            FixChecks.WithoutEffect
        ),
        IdleSilence,
    ];

    private static LintCheck Error(string name, string asks, string chinese, Action<LintedRule, LintComplaints> look) =>
        new(name, LintSeverity.Error, new(asks, chinese), look);

    private static LintCheck Warning(
        string name,
        string asks,
        string chinese,
        Action<LintedRule, LintComplaints> look
    ) => new(name, LintSeverity.Warning, new(asks, chinese), look);

    private static LintCheck Hint(string name, string asks, string chinese, Action<LintedRule, LintComplaints> look) =>
        new(name, LintSeverity.Hint, new(asks, chinese), look);
}
