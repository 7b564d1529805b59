using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Runs;
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
    private readonly GateArguments _gate;
    private readonly Flag _quiet;
    private readonly Option<string> _lock;
    private readonly RepeatableOption _override;
    private readonly Option<string> _profile;
    private readonly Flag _repairs;
    private readonly Flag _noRepairs;
    private readonly Flag _charts;
    private readonly Option<string> _verdict;
    private readonly Option<string> _verdictKey;
    private readonly RepeatableOption _assurance;
    private readonly RunArguments? _run;

    public CheckArguments(Language language)
        : this(
            language,
            new Argument<string[]>("path")
            {
                Arity = ArgumentArity.ZeroOrMore,
                Description = new LocalizedText(
                    "Plans: files, folders, patterns such as plans/**/*.yaml, or - for standard input. Otherwise those of the configuration.",
                    "方案：文件、文件夹、plans/**/*.yaml 这样的通配，或用 - 表示标准输入。不写则用配置文件里的。"
                ).In(language),
            },
            new RunArguments(language)
        ) { }

    private CheckArguments(Language language, Argument<string[]> paths, RunArguments? run)
    {
        _run = run;
        _paths = paths;
        Configuration = new ConfigurationOptions(language);
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
        _lock = new Option<string>("--lock")
        {
            Description = In(
                "The lock that has to be there; otherwise the one that is found, if any.",
                "必须存在的锁定文件；不写则有就用。"
            ),
            HelpName = "file",
        };
        _override = new RepeatableOption(
            OverrideArguments.Name,
            In(
                "What is different about a rule, with a reason: \"limits/big-discount: {severity: low, reason: a pilot}\".",
                "对一条规则的改动，写明理由，如 \"limits/big-discount: {severity: low, reason: 试点}\"。"
            )
        )
        {
            HelpName = "rule: change",
        };
        _profile = new Option<string>("--profile")
        {
            Description = In(
                "The platform of plans that name none, such as taobao; generic otherwise.",
                "方案没有写 profile 时按哪个平台，如 taobao；不写则为 generic。"
            ),
            HelpName = "platform",
        };
        _gate = new GateArguments(language);
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
        _noRepairs = new Flag(
            "--no-repairs",
            In("No repairs, whatever the configuration says.", "不附改法，不管配置文件怎么写。")
        );
        _charts = new Flag(
            "--charts",
            In(
                "Add the figures of price curves and order waterfalls to JSON; html has them anyway.",
                "在 JSON 里附上价格曲线和订单分解图的数据；html 自带，不用再写。"
            )
        );

        _assurance = AssuranceArguments.Make(language);
        _verdict = new Option<string>("--verdict")
        {
            Description = In(
                "Write the decision and what it rests on to a file, for promoaudit verify.",
                "把结论和它的依据写到文件里，供 promoaudit verify 核对。"
            ),
            HelpName = "file",
        };
        _verdictKey = VerifyArguments.Key(language);

        string In(string english, string chinese) => new LocalizedText(english, chinese).In(language);
    }

    public ConfigurationOptions Configuration { get; }

    /// <summary>The same settings for what <c>check</c> has written.</summary>
    public static CheckArguments ForParts(Language language) =>
        new(
            language,
            new Argument<string[]>("file")
            {
                Arity = ArgumentArity.OneOrMore,
                Description = new LocalizedText(
                    "JSON files of all parts of a run, or a pattern such as shard-*.json.",
                    "一次运行所有各份的 JSON 文件，或 shard-*.json 这样的通配。"
                ).In(language),
            },
            run: null
        );

    /// <summary>The same settings for what <c>check</c> decided: those of <see cref="AddDecidingTo"/>.</summary>
    public static CheckArguments ForProof(Language language, Argument<string[]> paths) =>
        new(language, paths, run: null);

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_quiet);
        AddSettingsTo(command);
    }

    /// <summary>All but how to report on standard output.</summary>
    public void AddSettingsTo(Command command)
    {
        command.Add(_paths);
        Configuration.AddTo(command);
        command.Add(_output);
        AddGateTo(command);
        command.Add(_repairs);
        command.Add(_noRepairs);
        command.Add(_charts);
        command.Add(_verdict);
        command.Add(_verdictKey);
        command.Add(_assurance);
        _run?.AddTo(command);
    }

    /// <summary>Only what has a part in the decision, and the key to it.</summary>
    public void AddDecidingTo(Command command)
    {
        command.Add(_paths);
        Configuration.AddTo(command);
        AddGateTo(command);
        command.Add(_verdictKey);
        command.Add(_assurance);
    }

    /// <summary>Those of the command line.</summary>
    public IReadOnlyList<string> Paths(ParseResult arguments) => arguments.GetValue(_paths) ?? [];

    /// <summary>The file with the secret that signs the verdict; null for no signature.</summary>
    public string? VerdictKey(ParseResult arguments) => arguments.GetValue(_verdictKey);

    public bool IsQuiet(ParseResult arguments) => _quiet.IsSet(arguments);

    /// <returns>What is wrong with a flag; null when nothing is.</returns>
    public Diagnostic? Over(GateSettings below, ParseResult arguments, out GateSettings settings)
    {
        settings = below;
        if (_repairs.IsSet(arguments) && _noRepairs.IsSet(arguments))
        {
            return UsageMessages.Contradiction(_repairs.Name, _noRepairs.Name);
        }

        var overrides = new Diagnostics();
        var paths = Paths(arguments);
        settings = below with
        {
            Plans = paths.Count > 0 ? new([.. paths], SettingOrigin.Of("<path>")) : below.Plans,
            Lock = Said(_lock, below.Lock),
            Overrides = OverrideArguments.Read(_override.Values(arguments), overrides).Over(below.Overrides),
            Profile = Said(_profile, below.Profile),
            Format = Said(_format, below.Format),
            Rules = Said(_rules, below.Rules),
            Verdict = Said(_verdict, below.Verdict),
            FailOn = arguments.GetValue(_failOn) is { } severity
                ? new(Severities.Of(severity), SettingOrigin.Of(_failOn.Name))
                : below.FailOn,
            Repairs =
                _repairs.IsSet(arguments) ? new(true, SettingOrigin.Of(_repairs.Name))
                : _noRepairs.IsSet(arguments) ? new(false, SettingOrigin.Of(_noRepairs.Name))
                : below.Repairs,
            Charts = _charts.IsSet(arguments) ? new(true, SettingOrigin.Of(_charts.Name)) : below.Charts,
        };
        if (overrides.HasErrors)
        {
            return overrides.Sorted()[0];
        }

        if (
            settings.Profile is { Value: { } profile, Origin.Flag: not null }
            && !SettingsReader.Profiles.Contains(profile, StringComparer.Ordinal)
        )
        {
            return UsageMessages.WrongChoice(
                _profile.Name,
                profile,
                NearestName.Find(profile, SettingsReader.Profiles),
                SettingsReader.Profiles
            );
        }

        return _run?.Over(settings, arguments, out settings)
            ?? _gate.Over(settings, arguments, out settings)
            ?? OutputArguments.Over(settings, _output.Values(arguments), out settings)
            ?? AssuranceArguments.Over(settings, _assurance.Values(arguments), out settings);

        Setting<T> Said<T>(Option<string> option, Setting<T> otherwise)
            where T : class? =>
            arguments.GetValue(option) is T value ? new(value, SettingOrigin.Of(option.Name)) : otherwise;
    }

    private void AddGateTo(Command command)
    {
        command.Add(_failOn);
        command.Add(_rules);
        command.Add(_lock);
        command.Add(_override);
        command.Add(_profile);
        _gate.AddTo(command);
    }
}
