using System.CommandLine;
using PromoAudit.Cli.Shell;
using PromoAudit.Text;

namespace PromoAudit.Cli.Configuration;

/// <summary>Which configuration counts: the one that is found, the one that is named, or none.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string> _config;
    private readonly Flag _none;

    public ConfigurationOptions(Language language)
    {
        _config = new Option<string>("--config")
        {
            Description = new LocalizedText(
                "The configuration; otherwise promoaudit.yaml beside the plans or above them.",
                "配置文件；不写则用方案旁边或上级文件夹里的 promoaudit.yaml。"
            ).In(language),
            HelpName = "file",
        };
        _none = new Flag("--no-config", new LocalizedText("Use no configuration.", "不使用配置文件。").In(language));
    }

    public void AddTo(Command command)
    {
        command.Add(_config);
        command.Add(_none);
    }

    /// <summary>The file that is named; null where none is.</summary>
    public string? FileOf(ParseResult arguments) => arguments.GetValue(_config);

    public bool IsNone(ParseResult arguments) => _none.IsSet(arguments);

    /// <returns>What is wrong with them; null when nothing is.</returns>
    public Diagnostic? Contradiction(ParseResult arguments) =>
        IsNone(arguments) && FileOf(arguments) is not null
            ? UsageMessages.Contradiction("--config", "--no-config")
            : null;
}
