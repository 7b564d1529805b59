using System.CommandLine;
using PromoAudit.Governance.Settings;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>What the gate goes by besides the threshold: the baseline and the waivers. Several commands take these arguments.</summary>
internal sealed class GateArguments
{
    private readonly Option<string> _baseline;
    private readonly WaiverArguments _waivers;

    public GateArguments(Language language)
    {
        _baseline = new Option<string>("--baseline")
        {
            Description = new LocalizedText(
                "Only what is new or graver than in this file counts; promoaudit baseline writes it.",
                "只有比这个基线文件新增或更严重的漏洞才算数；该文件由 promoaudit baseline 生成。"
            ).In(language),
            HelpName = "file",
        };
        _waivers = new WaiverArguments(language);
    }

    public void AddTo(Command command)
    {
        command.Add(_baseline);
        _waivers.AddTo(command);
    }

    /// <returns>What is wrong with a flag; null when nothing is.</returns>
    public Diagnostic? Over(GateSettings below, ParseResult arguments, out GateSettings settings)
    {
        var wrong = _waivers.Over(below, arguments, out settings);
        if (arguments.GetValue(_baseline) is { } baseline)
        {
            settings = settings with { Baseline = new(baseline, SettingOrigin.Of(_baseline.Name)) };
        }

        return wrong;
    }
}
