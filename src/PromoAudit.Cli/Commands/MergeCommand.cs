using System.CommandLine;
using PromoAudit.Cli.Runs;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Repairs;
using PromoAudit.Reports;
using PromoAudit.Reports.Reading;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit merge</c>: the report of one run from the JSON of its parts.</summary>
internal sealed class MergeCommand : GateCommand
{
    /// <summary>All that <see cref="SettingsDigest"/> covers; it cannot tell which of them it is.</summary>
    private static readonly LocalizedText Deciding = new(
        "settings (fail-on, profile, assurance, today, baseline, waivers, waivers-from or the configuration)",
        "设置（fail-on、profile、assurance、today、baseline、waivers、waivers-from 或配置文件）"
    );

    public MergeCommand(Language language)
        : base(
            "merge",
            new("Put the parts of a run together that check --shard has made.", "合并 check --shard 分份审计的结果。"),
            language,
            CheckArguments.ForParts(language)
        ) { }

    public override IReadOnlyList<string> Examples =>
        ["merge shard-*.json", "merge shard-*.json --output sarif=promoaudit.sarif --output json=findings.json"];

    public override LocalizedText? Notes =>
        new(
            "Give it the same --rules, --fail-on and other settings as the parts. The exit codes are those of check.",
            "--rules、--fail-on 等设置要和各份一样。退出码与 check 相同。"
        );

    protected override bool NeedsPlans => false;

    protected override int Work(ReportTargets targets, ParseResult arguments, Session session, Diagnostics diagnostics)
    {
        var settings = session.Settings;
        if (settings.Verdict.Value is not null)
        {
            return session.Refuse(RunMessages.NoVerdictOfParts());
        }

        var paths = PartFiles.Expand(Paths(arguments), session.Console.Folder, diagnostics);
        if (targets.RefusalToOverwrite(path => paths.Any(part => session.FullPath(part) == path)) is { } overwriting)
        {
            return session.Refuse(overwriting);
        }

        using var files = new PartFiles(session, diagnostics);
        var parts = files.Open(paths);
        var rules = parts is null ? null : RuleSource.ForAudit(reference: null, session, diagnostics);
        var run =
            parts is not null && rules is null ? Unread(diagnostics, settings, rules)
            : parts is not null && rules is not null && Fits(parts, rules, settings, session, diagnostics)
                ? Merged(parts, rules, GatePolicies.Of(settings))
            : Unread(
                diagnostics,
                settings,
                new GateInputs
                {
                    IsReadable = false,
                    IsWhole = false,
                    Rules = rules,
                }
            );
        return Report(run, targets, proof: null, arguments, session);
    }

    /// <summary>The words of rules come from the set, and the decision from the settings: both have to be those of the parts.</summary>
    private static bool Fits(
        RunParts parts,
        RuleSet rules,
        GateSettings settings,
        Session session,
        Diagnostics diagnostics
    )
    {
        if (parts.RuleSet?.Digest != rules.Digest)
        {
            diagnostics.Add(RunMessages.OtherHere(parts.Path, new("rules", "规则")));
            return false;
        }

        if (parts.Shard.Settings != SettingsDigest.Of(settings, session))
        {
            diagnostics.Add(RunMessages.OtherHere(parts.Path, Deciding));
            return false;
        }

        return true;
    }

    private static AuditRun Merged(RunParts parts, RuleSet rules, GatePolicy policy)
    {
        var book = new RepairBook();
        var plans = parts.PlansWith(book);
        var tally = new Tally();
        foreach (var plan in plans)
        {
            tally.Add(plan);
        }

        parts.AddTo(tally);

        return new AuditRun
        {
            RuleSet = RuleSetLabel.Of(rules),
            Plans = plans,
            Diagnostics = parts.Diagnostics,
            Gate = Gate.Decide(tally, parts.GateInputs with { Rules = rules }, policy),
            OtherFiles = parts.OtherFiles,
            Rules = rules,
            Repairs = book,
        };
    }
}
