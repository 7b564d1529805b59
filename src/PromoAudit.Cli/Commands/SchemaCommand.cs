using System.CommandLine;
using PromoAudit.Cli.Shell;
using PromoAudit.Plans;
using PromoAudit.Reports;
using PromoAudit.Reports.Attacks;
using PromoAudit.Reports.Differences;
using PromoAudit.Reports.Guides;
using PromoAudit.Reports.Linting;
using PromoAudit.Reports.Proofs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit schema</c>: JSON Schemas, for editors and for programs that read the findings.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private static readonly string[] Kinds =
    [
        "plan",
        "rule",
        "case",
        "ruleset",
        "profile",
        "config",
        "findings",
        "attacks",
        "lint",
        "diff",
        "verdict",
        "evidence",
    ];
    private readonly Argument<string> _kind;

    public SchemaCommand(Language language)
        : base("schema", new("Print a JSON Schema.", "输出 JSON Schema。"), language)
    {
        _kind = new Argument<string>("kind")
        {
            Description = In(
                "Of files that you write: plan, rule, case, ruleset, profile, config. Of what is printed: findings (check --format json), attacks (attack --format json), lint (rules lint --format json), diff (diff --format json), verdict (check --verdict), evidence (evidence.json).",
                "自己写的文件：plan、rule、case、ruleset、profile、config；输出格式：findings（check --format json）、attacks（attack --format json）、lint（rules lint --format json）、diff（diff --format json）、verdict（check --verdict）、evidence（evidence.json）。"
            ),
        };
        Add(_kind);
    }

    public override IReadOnlyList<string> Examples => ["schema plan > plan.schema.json"];

    public override int Execute(ParseResult arguments, Session session)
    {
        var kind = arguments.GetValue(_kind) ?? "";
        switch (kind)
        {
            case "plan":
                session.Output.Write(PlanSchema.Json());
                return ExitCodes.Clean;
            case "rule":
                RuleFileSchema.Write(session.Output);
                return ExitCodes.Clean;
            case "case":
                CaseFileSchema.Write(session.Output);
                return ExitCodes.Clean;
            case "ruleset":
                RuleSetFileSchema.Write(session.Output);
                return ExitCodes.Clean;
            case "profile":
                ProfileFileSchema.Write(session.Output);
                return ExitCodes.Clean;
            case "config":
                SettingsFileSchema.Write(session.Output);
                return ExitCodes.Clean;
            case "findings":
                session.Output.Write(FindingsSchema.Text);
                return ExitCodes.Clean;
            case "attacks":
                session.Output.Write(AttacksSchema.Text);
                return ExitCodes.Clean;
            case "lint":
                session.Output.Write(LintSchema.Text);
                return ExitCodes.Clean;
            case "diff":
                session.Output.Write(DifferenceSchema.Text);
                return ExitCodes.Clean;
            case "verdict":
                session.Output.Write(VerdictSchema.Text);
                return ExitCodes.Clean;
            case "evidence":
                session.Output.Write(EvidenceSchema.Text);
                return ExitCodes.Clean;
            default:
                return session.Refuse(UsageMessages.WrongChoice("schema", kind, NearestName.Find(kind, Kinds), Kinds));
        }
    }
}
