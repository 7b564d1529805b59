using System.CommandLine;
using System.Globalization;
using PromoAudit.Governance.Settings;
using PromoAudit.Text;

namespace PromoAudit.Cli.Runs;

/// <summary>The arguments of <c>check</c> for large repositories.</summary>
internal sealed class RunArguments
{
    private const int MostJobs = SettingsReader.MostJobs;

    private readonly Option<string> _changedSince;
    private readonly Option<string> _shard;
    private readonly Option<string> _jobs;

    public RunArguments(Language language)
    {
        _changedSince = new Option<string>("--changed-since")
        {
            Description = In(
                "Audit only plans that differ from this git revision, themselves or in what they include.",
                "只审计与这个 git 版本相比有改动的方案，包括它们引用的文件有改动的。"
            ),
            HelpName = "revision",
        };
        _shard = new Option<string>(ShardOption.Name)
        {
            Description = In(
                "Audit one of several parts, such as 3/16; promoaudit merge puts the JSON of all together.",
                "只审计其中一份，如 3/16；用 promoaudit merge 合并各份的 JSON。"
            ),
            HelpName = "part/parts",
        };
        _jobs = new Option<string>("--jobs")
        {
            Description = In(
                "Plans to audit at once; one on each core if not said.",
                "同时审计的方案数；不写则每个处理器核心一份。"
            ),
            HelpName = "number",
        };

        string In(string english, string chinese) => new LocalizedText(english, chinese).In(language);
    }

    public void AddTo(Command command)
    {
        command.Add(_changedSince);
        command.Add(_shard);
        command.Add(_jobs);
    }

    /// <returns>What is wrong with a flag; null when nothing is.</returns>
    public Diagnostic? Over(GateSettings below, ParseResult arguments, out GateSettings settings)
    {
        settings = below;
        if (arguments.GetValue(_changedSince) is { } revision)
        {
            settings = settings with { ChangedSince = new(revision, SettingOrigin.Of(_changedSince.Name)) };
        }

        if (arguments.GetValue(_shard) is { } part)
        {
            if (ShardOption.Read(part, out var shard) is { } wrong)
            {
                return wrong;
            }

            settings = settings with { Shard = new(shard, SettingOrigin.Of(_shard.Name)) };
        }

        if (arguments.GetValue(_jobs) is not { } count)
        {
            return null;
        }

        if (
            !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs)
            || jobs is < 1 or > MostJobs
        )
        {
            return RunMessages.NoJobs(count, MostJobs);
        }

        settings = settings with { Jobs = new(jobs, SettingOrigin.Of(_jobs.Name)) };
        return null;
    }
}
