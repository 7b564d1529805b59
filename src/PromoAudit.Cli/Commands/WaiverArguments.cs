using System.CommandLine;
using PromoAudit.Cli.Gates;
using PromoAudit.Cli.Shell;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>Which waivers count. Several commands take these arguments.</summary>
internal sealed class WaiverArguments
{
    private readonly RepeatableOption _waivers;
    private readonly Option<string> _waiversFrom;
    private readonly Option<string> _today;

    public WaiverArguments(Language language)
    {
        _waivers = new RepeatableOption(
            "--waivers",
            In("A file of waivers; may be given several times.", "豁免文件，可以写多次。")
        )
        {
            HelpName = "file",
        };
        _waiversFrom = new Option<string>("--waivers-from")
        {
            Description = In(
                "Only waivers that this git revision already has count, such as origin/main.",
                "只承认这个 git 版本里已有的豁免，例如 origin/main。"
            ),
            HelpName = "revision",
        };
        _today = new Option<string>("--today")
        {
            Description = In(
                "Judge waivers as on this day, such as 2026-12-31.",
                "按这一天判断豁免是否有效，例如 2026-12-31。"
            ),
            HelpName = "day",
        };

        string In(string english, string chinese) => new LocalizedText(english, chinese).In(language);
    }

    public void AddTo(Command command)
    {
        command.Add(_waivers);
        command.Add(_waiversFrom);
        command.Add(_today);
    }

    /// <returns>What is wrong with a flag; null when nothing is.</returns>
    public Diagnostic? Over(GateSettings below, ParseResult arguments, out GateSettings settings)
    {
        settings = below;
        var today = arguments.GetValue(_today);
        var day = today is null ? null : AuditDay.Read(today);
        if (today is not null && day is null)
        {
            return GateMessages.NotADay(today);
        }

        settings = below with
        {
            Waivers = _waivers.Values(arguments) is { Count: > 0 } waivers
                ? new([.. waivers], SettingOrigin.Of(_waivers.Name))
                : below.Waivers,
            WaiversFrom = arguments.GetValue(_waiversFrom) is { } revision
                ? new(revision, SettingOrigin.Of(_waiversFrom.Name))
                : below.WaiversFrom,
            Today = day is null ? below.Today : new(day, SettingOrigin.Of(_today.Name)),
        };
        return null;
    }
}
