using System.CommandLine;
using PromoAudit.Cli.Commands;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>From arguments to an exit code; the one place that catches what nobody expected.</summary>
internal static class CommandLine
{
    private static readonly string[] Names =
    [
        "check",
        "baseline",
        "merge",
        "diff",
        "verify",
        "evidence",
        "fix",
        "attack",
        "price",
        "explain",
        "rules",
        "config",
        "schema",
        "init",
    ];

    public static int Run(IReadOnlyList<string> arguments, IConsoleStreams console)
    {
        var language = LanguageChoice.Of(arguments, console);
        try
        {
            var code = Run(arguments, console, language);
            console.Output.Flush();
            return code;
        }
        catch (IOException error)
        {
            return Failures.Unwritable(console, language, error);
        }
#pragma warning disable CA1031 // Whatever it is, the user gets one plain sentence and scripts get their exit code.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Failures.Unexpected(console, language, error);
        }
    }

    private static int Run(IReadOnlyList<string> arguments, IConsoleStreams console, Language language)
    {
        var common = new CommonOptions(language);
        var root = Root(arguments, language);
        common.AddTo(root);
        var result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = result.CommandResult.Command;
        var session = new Session(console, language, common.Colour.Value(result))
        {
            IsLanguageSaid = common.Lang.Value(result).Length > 0,
        };
        if (common.Help.IsSet(result))
        {
            HelpText.Write(command, session);
            return ExitCodes.Clean;
        }

        if (common.Version.IsSet(result))
        {
            console.Output.Write($"promoaudit {ToolVersion.Current}\n");
            return ExitCodes.Clean;
        }

        if (UsageErrors.First(result) is { } mistake)
        {
            return session.Refuse(mistake);
        }

        var asked = (CliCommand)command;
        return asked.Configuration is { } options
            ? Under(
                Configured.For(options, result, asked.ConfiguredPaths(result), session, out var code),
                asked,
                result,
                code
            )
            : asked.Execute(result, session);
    }

    private static int Under(Session? session, CliCommand command, ParseResult arguments, int code) =>
        session is null ? code : command.Execute(arguments, session);

    /// <summary>Only the command that is asked for is made: making all of them costs a tenth of a small audit.</summary>
    private static Command Root(IReadOnlyList<string> arguments, Language language)
    {
        var root = new Command(
            "promoaudit",
            new LocalizedText(
                "Finds the holes in planned promotions before they go live.",
                "活动上线前的资损检查：找出促销方案里的漏洞。"
            ).In(language)
        );
        var asked = arguments.Count > 0 ? Make(arguments[0], language) : null;
        if (asked is not null)
        {
            root.Add(asked);
            return root;
        }

        foreach (var name in Names)
        {
            if (Make(name, language) is { } command)
            {
                root.Add(command);
            }
        }

        return root;
    }

    private static Command? Make(string name, Language language) =>
        name switch
        {
            "check" => new CheckCommand(language),
            "diff" => new DiffCommand(language),
            "baseline" => new BaselineCommand(language),
            "evidence" => new EvidenceCommand(language),
            "verify" => new VerifyCommand(language),
            "merge" => new MergeCommand(language),
            "fix" => new FixCommand(language),
            "attack" => new AttackCommand(language),
            "price" => new PriceCommand(language),
            "explain" => new ExplainCommand(language),
            "rules" => Rules(language),
            "config" => new ConfigCommand(language),
            "schema" => new SchemaCommand(language),
            "init" => new InitCommand(language),
            _ => null,
        };

    private static CommandGroup Rules(Language language) =>
        new(
            "rules",
            new LocalizedText("Look at rules, or try your own.", "查看规则，或者试运行自己的规则。").In(language)
        )
        {
            new RulesListCommand(language),
            new RulesNewCommand(language),
            new RulesDocsCommand(language),
            new RulesTestCommand(language),
            new RulesPlanCommand(language),
            new RulesImportCommand(language),
            new RulesCoverageCommand(language),
            new RulesMutateCommand(language),
            new RulesSuggestCommand(language),
            new RulesDiffCommand(language),
            new RulesReleaseCommand(language),
            new RulesLockCommand(language),
            new RulesLintCommand(language),
        };
}
