using System.Collections.Immutable;
using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Facts;
using PromoAudit.Text;
using PromoAudit.Workshop.Importing;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules import</c>: rule files from the rules of another engine.</summary>
internal sealed class RulesImportCommand : CliCommand
{
    private readonly Argument<string> _file;
    private readonly ChoiceOption _from;
    private readonly Option<string> _into;
    private readonly ChoiceOption _for;
    private readonly Option<string> _map;
    private readonly ChoiceOption _fires;

    public RulesImportCommand(Language language)
        : base(
            "import",
            new("Make rule files from workflows of RulesEngine.", "把 RulesEngine 的工作流转成规则文件。"),
            language
        )
    {
        _file = new Argument<string>("file")
        {
            Description = In("The workflow file, JSON.", "工作流文件，JSON 格式。"),
        };
        _from = new ChoiceOption(
            "--from",
            In("Whose rules they are.", "规则来自哪种引擎。"),
            "rulesengine",
            "rulesengine"
        );
        _into = new Option<string>("--into")
        {
            Description = In(
                "The folder of the set that they join; without it they are only shown.",
                "写入哪个规则文件夹；不写则只显示。"
            ),
            HelpName = "folder",
        };
        _for = new ChoiceOption(
            "--for",
            In("What the rules are asked about.", "规则检查什么对象。"),
            "promotion",
            "plan",
            "promotion",
            "item",
            "pair"
        );
        _map = new Option<string>("--map")
        {
            Description = In(
                "What inputs are called here, several with a semicolon.",
                "各个输入在这里叫什么，多个用分号隔开。"
            ),
            HelpName = "input1.discount=number(promotion.benefit.percentOff)",
        };
        _fires = new ChoiceOption(
            "--fires",
            In("When an imported rule fires.", "导入的规则在什么时候触发。"),
            "success",
            "success",
            "failure"
        );
        Add(_file);
        Add(_from);
        Add(_into);
        Add(_for);
        Add(_map);
        Add(_fires);
    }

    public override IReadOnlyList<string> Examples =>
        ["rules import --from rulesengine discounts.json --map input1=promotion --into my-rules"];

    public override LocalizedText? Notes =>
        new(
            "Exit codes: 0 all rules were imported, 1 some were left out, 2 the file cannot be read or written.",
            "退出码：0 规则全部导入；1 有规则没有导入；2 文件读不了或写不了。"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        var diagnostics = new Diagnostics();
        var inputs = RulesEngineImport.Mappings(arguments.GetValue(_map) ?? "", diagnostics);
        var input = PlanInput.Of(arguments.GetValue(_file) ?? "", session.Console.Folder);
        var reading = input.Read(session.Console);
        if (inputs is null)
        {
            session.Complain(diagnostics.Sorted());
            return ExitCodes.Usage;
        }

        if (reading.Text is not { } text)
        {
            session.Complain([FileMessages.Unreadable(input.Shown, reading.Problem ?? FileMessages.Missing)]);
            return ExitCodes.Unreadable;
        }

        var folder = arguments.GetValue(_into) is { } into ? new ImportFolder(session, into) : null;
        var rules = RulesEngineImport.Run(
            text,
            inputs,
            Enum.Parse<SubjectKind>(_for.Value(arguments), ignoreCase: true),
            _fires.Value(arguments) == "failure",
            folder?.BasePlan(),
            diagnostics
        );
        session.Complain(diagnostics.Sorted());
        return rules is { } imported ? Write(imported, folder, diagnostics.Count > 0, session) : ExitCodes.Unreadable;
    }

    private static int Write(
        ImmutableArray<ImportedRule> rules,
        ImportFolder? folder,
        bool leftSomeOut,
        Session session
    )
    {
        if (folder?.Write(rules) is { } problem)
        {
            session.Complain([problem]);
            return ExitCodes.Unreadable;
        }

        foreach (var rule in rules)
        {
            var line = rule.IsDraft
                ? session.In($"draft     {rule.Path}", $"草稿  {rule.Path}")
                : session.In($"imported  {rule.Path}", $"导入  {rule.Path}");
            session.Output.Write($"{line}\n{(folder is null ? rule.Text + "\n" : "")}");
        }

        var made = rules.Count(rule => !rule.IsDraft);
        session.Output.Write(
            session.In(
                $"{made} {(made == 1 ? "rule" : "rules")} imported{(leftSomeOut ? ", some were left out" : "")}.\n",
                $"共导入 {made} 条规则{(leftSomeOut ? "，有规则没有导入" : "")}。\n"
            )
        );
        return leftSomeOut ? ExitCodes.Found : ExitCodes.Clean;
    }
}
