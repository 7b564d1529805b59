using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>PA451 to PA458: what is wrong with a workflow file, and what of it has no counterpart.</summary>
internal static class ImportMessages
{
    public static Diagnostic TooLong(SourceText file, int most) =>
        Error(
            "PA451",
            new SourcePlace(file, default),
            new($"The file has more than {most} characters and was not read.", $"文件超过 {most} 个字符，没有读取。"),
            new("Split the workflows into several files.", "请把工作流拆成几个文件。")
        );

    public static Diagnostic NotJson(SourcePlace place, int depth) =>
        Error(
            "PA452",
            place,
            new(
                $"Here the file stops being JSON, or is nested more than {depth} deep.",
                $"从这里开始不是合法的 JSON，或者嵌套超过 {depth} 层。"
            ),
            new("Check brackets, quotes and commas before this place.", "请检查此处之前的括号、引号和逗号。")
        );

    public static Diagnostic NotWorkflows(SourcePlace place) =>
        Error(
            "PA453",
            place,
            new("This is no workflow of RulesEngine.", "这里不是 RulesEngine 的工作流。"),
            new(
                "A workflow is an object with WorkflowName and Rules; a file holds one, or a list of them.",
                "工作流是带有 WorkflowName 和 Rules 的对象；文件里放一个，或者放一个列表。"
            )
        );

    /// <param name="rule">As the workflow calls it.</param>
    public static Diagnostic LeftOut(string rule, SourcePlace place, LocalizedText reason) =>
        new(
            "PA454",
            DiagnosticSeverity.Warning,
            place,
            new($"The rule \"{rule}\" was left out: {reason.English}.", $"规则“{rule}”没有导入：{reason.Chinese}。"),
            Remedy: null
        );

    public static Diagnostic WrongMapping(string mapping) =>
        Error(
            "PA455",
            place: null,
            new($"\"{mapping}\" does not say what an input is called here.", $"“{mapping}”没有说明输入对应什么。"),
            new(
                "Write --map input1.discount=number(promotion.benefit.percentOff), several with a semicolon.",
                "写作 --map input1.discount=number(promotion.benefit.percentOff)，多个用分号隔开。"
            )
        );

    private static Diagnostic Error(string code, SourcePlace? place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
