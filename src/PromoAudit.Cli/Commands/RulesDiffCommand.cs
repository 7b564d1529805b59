using System.Collections.Immutable;
using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Findings;
using PromoAudit.Reports;
using PromoAudit.Reports.Comparing;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit rules diff</c>: what two sets say differently, of themselves and of plans.</summary>
internal sealed class RulesDiffCommand : CliCommand
{
    private readonly Argument<string> _before;
    private readonly Argument<string> _after;
    private readonly Option<string[]> _plans;
    private readonly ChoiceOption _format;
    private readonly Option<string> _output;

    public RulesDiffCommand(Language language)
        : base("diff", new("Compare two sets of rules.", "比较两版规则。"), language)
    {
        _before = new Argument<string>("before") { Description = In("The earlier rules.", "较早的规则。") };
        _after = new Argument<string>("after") { Description = In("The later rules.", "较新的规则。") };
        _plans = new Option<string[]>("--plans")
        {
            Description = In(
                "Also audit these plans with both: files, folders or patterns.",
                "再用两版规则审计这些方案：文件、文件夹或通配。"
            ),
            HelpName = "path",
        };
        _format = new ChoiceOption("--format", In("How to report.", "报告格式。"), "text", "text", "json", "markdown");
        _output = OutputOption.Make(language);
        Add(_before);
        Add(_after);
        Add(_plans);
        Add(_format);
        Add(_output);
    }

    public override IReadOnlyList<string> Examples =>
        ["rules diff core@1.0.0 core", "rules diff core@1.0.0 core@1.1.0 --plans plans --format markdown"];

    public override LocalizedText? Notes =>
        new(
            "Rules are named as for --rules: core, core@1.0.0, a folder, or a release file.\n\n"
                + "Exit codes: 0 no difference, 1 differences, 2 rules or a plan could not be read.",
            "规则的写法同 --rules：core、core@1.0.0、文件夹，或发布文件。\n\n"
                + "退出码：0 没有差别；1 有差别；2 规则或方案读不了。"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        if (ReportTarget.Open(arguments.GetValue(_output), session, out var target) is { } refused)
        {
            return session.Refuse(refused);
        }

        var diagnostics = new Diagnostics();
        var before = RuleSource.FindWhole(arguments.GetValue(_before) ?? "", session, diagnostics);
        var after = RuleSource.FindWhole(arguments.GetValue(_after) ?? "", session, diagnostics);
        if (before is null || after is null)
        {
            session.Complain(diagnostics.Sorted());
            return ExitCodes.Unreadable;
        }

        var paths = arguments.GetValue(_plans) ?? [];
        var plans = Compared(Audited(paths, before, session, diagnostics), Audited(paths, after, session, diagnostics));
        session.Complain(diagnostics.Sorted());
        foreach (var plan in plans.Where(plan => !plan.IsComplete))
        {
            session.Complain(
                plan.After.Status == PlanStatus.Audited ? plan.Before.Diagnostics : plan.After.Diagnostics
            );
        }

        var run = new ComparisonRun(SetComparison.Of(before, after), plans);
        var verdict =
            diagnostics.HasErrors || !run.IsComplete ? ExitCodes.Unreadable
            : run.HasDifferences ? ExitCodes.Found
            : ExitCodes.Clean;
        return target.Write(verdict, (writer, options) => Write(run, _format.Value(arguments), writer, options));
    }

    private static void Write(ComparisonRun run, string format, TextWriter writer, ReportOptions options)
    {
        switch (format)
        {
            case "json":
                ComparisonJson.Write(run, writer);
                break;
            case "markdown":
                ComparisonMarkdown.Write(run, writer, options.Language);
                break;
            default:
                ComparisonText.Write(run, writer, options);
                break;
        }
    }

    private static ImmutableArray<PlanAudit> Audited(
        string[] paths,
        RuleSet rules,
        Session session,
        Diagnostics diagnostics
    )
    {
        var inputs = new PlanInputs(session.Console.Folder, diagnostics);
        foreach (var path in paths)
        {
            inputs.Add(path);
        }

        return paths.Length == 0 ? [] : [.. new AuditLoop(session, rules, diagnostics).Run(inputs).Plans];
    }

    /// <summary>Both runs look at the same files in the same order.</summary>
    private static ImmutableArray<PlanComparison> Compared(
        ImmutableArray<PlanAudit> before,
        ImmutableArray<PlanAudit> after
    ) => [.. before.Zip(after, PlanComparison.Of)];
}
