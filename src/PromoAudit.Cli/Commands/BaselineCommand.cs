using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Gates;
using PromoAudit.Cli.Shell;
using PromoAudit.Governance;
using PromoAudit.Governance.Baselines;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit baseline</c>: records today's findings, so that only what is new or graver counts from now on.</summary>
internal sealed class BaselineCommand : CliCommand
{
    public const string UsualFile = "promoaudit-baseline.json";

    private readonly Argument<string[]> _paths;
    private readonly Option<string> _output;
    private readonly Flag _prune;
    private readonly Option<string> _rules;
    private readonly WaiverArguments _waivers;
    private readonly ConfigurationOptions _configuration;

    public BaselineCommand(Language language)
        : base(
            "baseline",
            new(
                "Record today's findings, so that only what is new or graver counts.",
                "记下现有的漏洞，以后只看新增或更严重的。"
            ),
            language
        )
    {
        _paths = new Argument<string[]>("path")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = In(
                "Plans: files, folders or patterns; this folder when left out.",
                "方案：文件、文件夹或通配；不写就是当前文件夹。"
            ),
        };
        _output = new Option<string>("--output", "-o")
        {
            Description = In(
                $"The file to write or to bring up to date, .json or .yaml; {UsualFile} when left out.",
                $"要写入或更新的文件，.json 或 .yaml；不写就是 {UsualFile}。"
            ),
            HelpName = "file",
        };
        _prune = new Flag(
            "--prune",
            In("Only drop what is gone; add and change nothing.", "只删掉已经不存在的漏洞，不新增也不更新。")
        );
        _rules = RuleOptions.Reference(language);
        _waivers = new WaiverArguments(language);
        Add(_paths);
        Add(_output);
        Add(_prune);
        Add(_rules);
        _waivers.AddTo(this);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["baseline plans", "baseline plans --prune", "baseline plans --output live/promoaudit-baseline.yaml"];

    public override LocalizedText? Notes =>
        new(
            "Then: promoaudit check plans --baseline promoaudit-baseline.json. Waived findings are not recorded.\n\n"
                + "Exit codes:\n"
                + "  0  written\n"
                + "  2  a plan, the rules or the baseline could not be read; nothing is written\n"
                + "  3  the command line is wrong, or the file cannot be written\n"
                + "  70 internal error",
            "然后：promoaudit check plans --baseline promoaudit-baseline.json。已豁免的漏洞不会记入。\n\n"
                + "退出码：\n"
                + "  0  已写入\n"
                + "  2  方案、规则或基线读不了，什么都没有写\n"
                + "  3  命令行写错了，或文件写不了\n"
                + "  70 内部错误"
        );

    public override ConfigurationOptions? Configuration => _configuration;

    public override IReadOnlyList<string> ConfiguredPaths(ParseResult arguments) => arguments.GetValue(_paths) ?? [];

    public override int Execute(ParseResult arguments, Session session)
    {
        var path = arguments.GetValue(_output) ?? session.Settings.Baseline.Value ?? UsualFile;
        if (FormOf(path) is not { } asYaml)
        {
            return session.Refuse(GateMessages.UnknownEnding(path));
        }

        if (_prune.IsSet(arguments) && !File.Exists(session.FullPath(path)))
        {
            return session.Refuse(GateMessages.NothingToPrune(path));
        }

        if (_waivers.Over(session.Settings, arguments, out var settings) is { } wrong)
        {
            return session.Refuse(wrong);
        }

        if (OutputFile.Open(session.FullPath(path), out var problem) is not { } output)
        {
            return session.Refuse(FileMessages.UnwritableOutput(path, problem ?? FileMessages.Missing));
        }

        var diagnostics = new Diagnostics();
        var inputs = new PlanInputs(session.Console.Folder, diagnostics) { Configuration = settings.File };
        var named = arguments.GetValue(_paths) ?? [];
        foreach (var each in PathsOf(named, settings))
        {
            inputs.Add(each);
        }

        if (named.Contains(path, StringComparer.Ordinal))
        {
            return session.Refuse(FileMessages.OutputIsInput(path));
        }

        if (Updated(inputs, arguments, path, settings, session, diagnostics) is not { } update)
        {
            return ExitCodes.Unreadable;
        }

        try
        {
            output.Write(writer => BaselineWriter.Write(update.Baseline, asYaml, writer));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failures.Unwritable(session.Console, session.Language, path, error);
        }

        BaselineReport.Write(update, path.Replace('\\', '/'), session.Output, session.OutputOptions);
        return ExitCodes.Clean;
    }

    private static IReadOnlyList<string> PathsOf(string[] named, GateSettings settings) =>
        named.Length > 0 ? named
        : settings.Plans.Value.IsEmpty ? ["."]
        : settings.Plans.Value;

    /// <returns>Null when something could not be read, which has then been said.</returns>
    private BaselineUpdate? Updated(
        PlanInputs inputs,
        ParseResult arguments,
        string path,
        GateSettings settings,
        Session session,
        Diagnostics diagnostics
    )
    {
        var rules = RuleSource.ForAudit(arguments.GetValue(_rules), session, diagnostics);
        var before = BaselineSource.ReadOrNew(path, session, diagnostics);
        var waivers = rules is null ? null : WaiverSource.Read(settings, rules, session, diagnostics);
        if (rules is null || before is null || waivers is null || diagnostics.HasErrors)
        {
            session.Complain(diagnostics.Sorted());
            return null;
        }

        var policy = GatePolicy.Default with { Threshold = null, Waivers = waivers, Baseline = before };
        var run = new AuditLoop(session, rules, diagnostics).Run(inputs, policy: policy);
        session.Complain(run);
        if (!run.IsComplete)
        {
            return null;
        }

        var today = WaiverSource.DayOf(settings, session).OfRun;
        var update = BaselineUpdate.Of(run.Plans, before, today, mayAdd: !_prune.IsSet(arguments));
        return update with { Baseline = update.Baseline.WrittenWith($"{rules.Name} {rules.Version}", rules.Digest) };
    }

    /// <returns>Whether as YAML; null for neither.</returns>
    private static bool? FormOf(string path) =>
        Path.GetExtension(path) switch
        {
            ".json" => false,
            ".yaml" or ".yml" => true,
            _ => null,
        };
}
