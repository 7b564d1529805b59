using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Findings;
using PromoAudit.Reports.Guides;
using PromoAudit.Text;
using PromoAudit.Workshop.Starting;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules new</c>: a rule to start from, with its test file, and a set around it where there is none.</summary>
internal sealed class RulesNewCommand : CliCommand
{
    private const string NewFolder = "my-rules";
    private const string None = "none";

    private readonly Argument<string> _id;
    private readonly Option<string> _in;
    private readonly ChoiceOption _for;
    private readonly ChoiceOption _extends;

    public RulesNewCommand(Language language)
        : base("new", new("Write a rule to start from.", "生成一条起步规则。"), language)
    {
        _id = new Argument<string>("category/name")
        {
            Description = In(
                "Id of the new rule, such as limits/big-discount.",
                "新规则的编号，如 limits/big-discount。"
            ),
        };
        _in = new Option<string>("--in")
        {
            Description = In(
                "The folder of rules, made if need be; otherwise this one if it holds rules, or my-rules.",
                "规则文件夹，没有就新建；不写时，当前文件夹是规则集就用它，否则用 my-rules。"
            ),
            HelpName = "folder",
        };
        _for = new ChoiceOption(
            "--for",
            In("What the rule looks at.", "规则针对什么。"),
            "promotion",
            [.. RuleStarter.Kinds]
        );
        Add(_id);
        Add(_in);
        Add(_for);
        _extends = new ChoiceOption(
            "--extends",
            In("What a new set stands on: none, or core.", "新规则集扩展哪个规则集：none（不扩展）或 core。"),
            None,
            None,
            RuleSource.Core
        );
        Add(_extends);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "rules new limits/big-discount",
            "rules new price/thin-margin --for item --in my-rules",
            "rules new price/thin-margin --in acme --extends core",
        ];

    public override LocalizedText? Notes =>
        new(
            "Exit codes: 0 written, 1 written, and its examples do not fit the quiet plan of the set, 2 the set cannot be read, 3 not written.",
            "退出码：0 已生成；1 已生成，但示例与规则集的底稿不合；2 规则集读不了；3 没有生成。"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        var folder = arguments.GetValue(_in) ?? DefaultFolder(session);
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        var fullPath = session.FullPath(folder);
        var diagnostics = new Diagnostics();
        var files = Directory.Exists(fullPath) ? new RuleFolder(fullPath, shown, diagnostics) : null;
        var start = new RuleStart(
            arguments.GetValue(_id) ?? "",
            _for.Value(arguments),
            Path.GetFileName(fullPath.TrimEnd('/', '\\')),
            StarterPlan.Quiet(session.Language),
            session.Language
        )
        {
            Extends = _extends.Value(arguments) is None ? null : RuleSource.Core,
        };
        var started = RuleStarter.Start(files, start, diagnostics);
        session.Complain(diagnostics.Sorted());
        if (started is null)
        {
            return IsUsage(diagnostics) ? ExitCodes.Usage : ExitCodes.Unreadable;
        }

        try
        {
            foreach (var file in started.Files)
            {
                Write(Path.Join(fullPath, file.Path), file.Text);
            }
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            return session.Refuse(FileMessages.UnwritablePlan(shown, problem));
        }

        return Told(started, start.Id, shown, session);
    }

    private static string DefaultFolder(Session session) =>
        File.Exists(session.FullPath("ruleset.yaml")) ? "." : NewFolder;

    private static bool IsUsage(Diagnostics diagnostics) =>
        diagnostics.Sorted().All(diagnostic => diagnostic.Code is "PA381" or "PA382" or "PA383");

    private static void Write(string fullPath, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath) ?? fullPath);
        using var target = new StreamWriter(new FileStream(fullPath, FileMode.CreateNew, FileAccess.Write));
        target.Write(text);
    }

    private static int Told(StartedRule started, string id, string shown, Session session)
    {
        var isClean = started.Tests.All(test => test.Outcome == ExampleOutcome.Passed);
        if (!isClean)
        {
            ExampleReport.Write(started.Set, shown, started.Tests, session.Output, session.OutputOptions);
        }

        var prefix = shown is "." or "" ? "" : shown + "/";
        var written = started.Files.Select(file => prefix + file.Path);
        session.Output.Write(
            session.In(
                $"Wrote {string.Join(", ", written)}.\nChange them, then run: promoaudit rules test {shown} --rule {id}\n",
                $"已生成 {string.Join("、", written)}。\n改好之后运行：promoaudit rules test {shown} --rule {id}\n"
            )
        );
        return isClean ? ExitCodes.Clean : ExitCodes.Found;
    }
}
