using System.CommandLine;
using PromoAudit.Cli.Shell;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>
/// The arguments of <c>check</c>, and how they go over what the configuration says. A flag is a field here, a line in <see cref="AddTo"/> and a
/// line in <see cref="Over"/>.
/// </summary>
internal sealed class CheckArguments
{
    private readonly Argument<string[]> _paths;
    private readonly ChoiceOption _format;
    private readonly RepeatableOption _output;
    private readonly ChoiceOption _failOn;
    private readonly Option<string> _rules;
    private readonly Flag _quiet;
    private readonly Flag _repairs;
    private readonly Flag _charts;
    private readonly RepeatableOption _assurance;

    public CheckArguments(Language language)
    {
        _paths = new Argument<string[]>("path")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = In(
                "Plans: files, folders, patterns such as plans/**/*.yaml, or - for standard input.",
                "方案：文件、文件夹、plans/**/*.yaml 这样的通配，或用 - 表示标准输入。"
            ),
        };
        _format = new ChoiceOption("--format", In("How to report.", "报告格式。"), "text", [.. ReportFormats.Names]);
        _output = OutputArguments.Make(language);
        _failOn = new ChoiceOption(
            "--fail-on",
            In(
                "Exit with 1 from this severity on: critical, high, medium, low, info or never.",
                "从这个级别起以 1 退出：critical、high、medium、low、info 或 never。"
            ),
            "high",
            [.. Severities.Words, Severities.Never]
        )
        {
            HelpName = "severity",
        };
        _rules = RuleOptions.Reference(language);
        _quiet = new Flag(
            "--quiet",
            In("Findings only; nothing when there are none.", "只输出漏洞；没有漏洞就不输出。"),
            "-q"
        );
        _repairs = new Flag(
            "--repairs",
            In(
                "Add proven repairs of findings from --fail-on on; each is audited, which takes time.",
                "给达到 --fail-on 级别的漏洞附上经过验证的改法；每种改法都要重新审计，比较耗时。"
            )
        );
        _charts = new Flag(
            "--charts",
            In(
                "Add the figures of price curves and order waterfalls to JSON; html has them anyway.",
                "在 JSON 里附上价格曲线和订单分解图的数据；html 自带，不用再写。"
            )
        );

        _assurance = AssuranceArguments.Make(language);

        string In(string english, string chinese) => new LocalizedText(english, chinese).In(language);
    }

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_format);
        command.Add(_output);
        command.Add(_failOn);
        command.Add(_rules);
        command.Add(_quiet);
        command.Add(_repairs);
        command.Add(_charts);
        command.Add(_assurance);
    }

    public IReadOnlyList<string> Paths(ParseResult arguments) => arguments.GetValue(_paths) ?? [];

    public bool IsQuiet(ParseResult arguments) => _quiet.IsSet(arguments);

    /// <returns>What is wrong with a flag; null when nothing is.</returns>
    public Diagnostic? Over(GateSettings below, ParseResult arguments, out GateSettings settings)
    {
        settings = below with
        {
            Format = Said(_format, below.Format),
            Rules = Said(_rules, below.Rules),
            FailOn = arguments.GetValue(_failOn) is { } severity
                ? new(Severities.Of(severity), SettingOrigin.Of(_failOn.Name))
                : below.FailOn,
            Repairs = _repairs.IsSet(arguments) ? new(true, SettingOrigin.Of(_repairs.Name)) : below.Repairs,
            Charts = _charts.IsSet(arguments) ? new(true, SettingOrigin.Of(_charts.Name)) : below.Charts,
        };
        return OutputArguments.Over(settings, _output.Values(arguments), out settings)
            ?? AssuranceArguments.Over(settings, _assurance.Values(arguments), out settings);

        Setting<T> Said<T>(Option<string> option, Setting<T> otherwise)
            where T : class? =>
            arguments.GetValue(option) is T value ? new(value, SettingOrigin.Of(option.Name)) : otherwise;
    }
}
