using System.CommandLine;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Runs;
using PromoAudit.Governance.Settings;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit check</c>: audits plans and reports what it finds.</summary>
internal sealed class CheckCommand : GateCommand
{
    public CheckCommand(Language language)
        : base("check", new("Audit plans.", "审计方案。"), language, new CheckArguments(language)) { }

    public override IReadOnlyList<string> Examples =>
        [
            "check double-11.yaml",
            "check plans --format json --output findings.json",
            "check plans --output sarif=promoaudit.sarif --output json=findings.json",
            "check plans --changed-since origin/main",
            "check plans --shard 3/16 --output json=shard-3.json",
            "check --lang zh --fail-on medium -",
        ];

    public override LocalizedText? Notes =>
        new(
            "Exit codes:\n"
                + "  0  nothing at or above --fail-on\n"
                + "  1  something at or above --fail-on, or an --assurance that is set to fail\n"
                + "  2  a plan or the rules could not be read, or nothing was audited\n"
                + "  3  the command line is wrong\n"
                + "  70 internal error",
            "退出码：\n"
                + "  0  没有达到 --fail-on 级别的漏洞\n"
                + "  1  有达到 --fail-on 级别的漏洞，或者有设为 fail 的 --assurance 情况\n"
                + "  2  方案或规则读不了，或者什么都没有审计\n"
                + "  3  命令行写错了\n"
                + "  70 内部错误"
        );

    protected override bool NeedsPlans => true;

    protected override int Work(ReportTargets targets, ParseResult arguments, Session session, Diagnostics diagnostics)
    {
        var settings = session.Settings;
        var isPart = settings.Shard.Value is not null || settings.ChangedSince.Value is not null;
        if (isPart && settings.Verdict.Value is not null)
        {
            return session.Refuse(RunMessages.NoVerdictOfParts());
        }

        var inputs = new PlanInputs(session.Console.Folder, diagnostics) { Configuration = settings.File };
        foreach (var each in settings.Plans.Value)
        {
            inputs.Add(each);
        }

        if (
            targets.RefusalToOverwrite(path =>
                inputs.Contains(path) || GatePolicies.IsInput(path, settings, session)
            ) is
            { } overwriting
        )
        {
            return session.Refuse(overwriting);
        }

        if (
            Opened(path => inputs.Contains(path) || targets.Writes(path), arguments, session, out var proof) is { } code
        )
        {
            return code;
        }

        // Apart from the complaints about paths: a rule set is only whole when nothing is wrong with it.
        var ruleDiagnostics = new Diagnostics();
        var rules = RuleSource.ForAudit(reference: null, session, ruleDiagnostics);
        foreach (var diagnostic in ruleDiagnostics.Sorted())
        {
            diagnostics.Add(diagnostic);
        }

        var changes = rules is null ? null : ChangesSince(settings, session, diagnostics);
        if (isPart && inputs.Inputs.Any(input => input.FullPath is null))
        {
            return session.Refuse(RunMessages.InputIsNoPart());
        }

        var policy = rules is null ? null : GatePolicies.Of(settings, rules, session, diagnostics);
        var isLost = settings.ChangedSince.Value is not null && changes is null;
        if (rules is null || policy is null || isLost)
        {
            return Report(Unread(diagnostics, settings, rules), targets, proof, arguments, session);
        }

        using var loop = new AuditLoop(session, rules, diagnostics)
        {
            Charts = settings.Charts.Value || targets.IsDrawn,
            NotesFiles = proof is not null,
            MaySpool = true,
            Jobs = settings.Jobs.Value,
            Shard = ShardRequest.Of(settings, session),
            Changes = changes?.HaveSettings(settings, session) == true ? null : changes,
            ProvesRuleEdits = targets.HasSarif || settings.Shard.Value is not null,
        };
        var run = loop.Run(inputs, RepairsAskedFor(settings), policy);
        return Report(run, targets, proof, arguments, session);
    }

    /// <returns>Null where nobody asks, or after a complaint.</returns>
    private static ChangedFiles? ChangesSince(GateSettings settings, Session session, Diagnostics diagnostics) =>
        settings.ChangedSince.Value is { } revision
            ? ChangedFiles.Since(revision, session.Console.Folder, diagnostics)
            : null;

    private static RepairRequest? RepairsAskedFor(GateSettings settings) =>
        settings.Repairs.Value
            ? RepairRequest.Default with
            {
                From = settings.FailOn.Value ?? RepairRequest.Default.From,
            }
            : null;
}
