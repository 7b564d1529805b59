using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Proofs;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Proofs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit verify</c>: whether a verdict holds for exactly these files. What a launch system asks before it launches.</summary>
internal sealed class VerifyCommand : CliCommand
{
    private readonly Argument<string> _verdict;
    private readonly Argument<string[]> _paths;
    private readonly ChoiceOption _format;
    private readonly Option<string> _output;
    private readonly VerifyArguments _against;

    public VerifyCommand(Language language)
        : base("verify", new("Say whether a verdict holds for plans.", "核对结论文件对方案是否有效。"), language)
    {
        _verdict = new Argument<string>("verdict")
        {
            Description = In("What check --verdict has written.", "check --verdict 写出的文件。"),
        };
        _paths = new Argument<string[]>("path")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = In(
                "The plans that are to be launched: files, folders or patterns.",
                "要上线的方案：文件、文件夹或通配。"
            ),
        };
        _format = new ChoiceOption("--format", In("How to report.", "报告格式。"), "text", "text", "json");
        _output = OutputOption.Make(language);
        _against = new VerifyArguments(language, _paths);
        Add(_verdict);
        Add(_format);
        Add(_output);
        _against.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        [
            "verify verdict.json plans",
            "verify verdict.json plans/double-11.yaml --verdict-key verdict.key --max-age 7d",
            "verify verdict.json plans --baseline promoaudit-baseline.json --fail-on medium",
        ];

    public override LocalizedText? Notes =>
        new(
            "It holds when the decision was to pass, and plans, included files, rules, configuration, baseline and waivers are the same here.\n"
                + "What check was told by flags, tell verify by the same flags.\n\n"
                + "Exit codes:\n"
                + "  0  it holds\n"
                + "  1  it does not hold; every reason is told\n"
                + "  2  the verdict, the key or the rules could not be read, or there is no plan\n"
                + "  3  the command line is wrong",
            "结论是通过，且方案、引用的文件、规则、配置、基线和豁免都与这里一致，才算有效。\n"
                + "check 用了哪些选项，verify 也要带上同样的选项。\n\n"
                + "退出码：\n"
                + "  0  有效\n"
                + "  1  无效，会列出每一条原因\n"
                + "  2  结论、密钥或规则读不了，或者没有方案\n"
                + "  3  命令行写错了"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        var diagnostics = new Diagnostics();
        var paths = arguments.GetValue(_paths) ?? [];
        if (_against.Under(arguments, session, out var code) is not { } configured)
        {
            return code;
        }

        session = configured;
        if (_against.VerifierOf(arguments, session, diagnostics, out var wrong) is not { } verifier)
        {
            return wrong is null ? ExitCodes.Unreadable : session.Refuse(wrong);
        }

        if (ReportTarget.Open(arguments.GetValue(_output), session, out var target) is { } refused)
        {
            return session.Refuse(refused);
        }

        var inputs = new PlanInputs(session.Console.Folder, diagnostics) { Configuration = session.Settings.File };
        foreach (var path in paths)
        {
            inputs.Add(path);
        }

        var verdict = arguments.GetValue(_verdict) ?? "";
        var plans = GivenPlans.Read(inputs, session);
        var verification = verifier.Verify(verdict, plans);
        session.Complain(diagnostics.Sorted());
        if (verification is null)
        {
            return ExitCodes.Unreadable;
        }

        return target.Write(
            verification.Holds ? ExitCodes.Clean : ExitCodes.Found,
            (writer, options) =>
                VerificationReport.Write(verification, verdict, plans.Length, _format.Value(arguments), writer, options)
        );
    }
}
