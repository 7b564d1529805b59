using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Shell;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports.Configuring;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit config</c>: what a check of these plans would go by, and who says so.</summary>
internal sealed class ConfigCommand : CliCommand
{
    private readonly CheckArguments _arguments;
    private readonly ChoiceOption _format;

    public ConfigCommand(Language language)
        : base(
            "config",
            new("Show every setting of a check, and where it comes from.", "显示检查的每一项设置和它的出处。"),
            language
        )
    {
        _arguments = new CheckArguments(language);
        _format = new ChoiceOption("--format", In("How to show them.", "显示格式。"), "text", "text", "json");
        Add(_format);
        _arguments.AddSettingsTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["config", "config plans --fail-on medium", "config plans --format json"];

    public override LocalizedText? Notes =>
        new(
            "Takes the flags of check, which win over the configuration. Exit codes: 0 shown, 2 the configuration cannot be read, 3 the command line is wrong.",
            "可以带上 check 的选项，选项优先于配置文件。退出码：0 已显示；2 配置文件读不了；3 命令行写错了。"
        );

    public override int Execute(ParseResult arguments, Session session)
    {
        var paths = _arguments.Paths(arguments);
        if (Configured.For(_arguments.Configuration, arguments, paths, session, out var code) is not { } configured)
        {
            return code;
        }

        if (_arguments.Over(configured.Settings, arguments, out var settings) is { } wrong)
        {
            return configured.Refuse(wrong);
        }

        if (session.IsLanguageSaid)
        {
            settings = settings with { Language = new(session.Language, SettingOrigin.Of("--lang")) };
        }

        if (_format.Value(arguments) == "json")
        {
            SettingsJson.Write(settings, session.Output);
        }
        else
        {
            SettingsText.Write(settings, session.Output, configured.OutputOptions);
        }

        return ExitCodes.Clean;
    }
}
