using System.CommandLine;
using PromoAudit.Cli.Shell;
using PromoAudit.Plans;
using PromoAudit.Reports;
using PromoAudit.Reports.Attacks;
using PromoAudit.Reports.Guides;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit schema</c>: JSON Schemas, for editors and for programs that read the findings.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private static readonly string[] Kinds = ["plan", "rule", "findings", "attacks"];
    private readonly Argument<string> _kind;

    public SchemaCommand(Language language)
        : base("schema", new("Print a JSON Schema.", "输出 JSON Schema。"), language)
    {
        _kind = new Argument<string>("kind")
        {
            Description = In(
                "plan: for editors · rule: for rule authors · findings: what check --format json prints · attacks: attack --format json.",
                "plan：给编辑器用；rule：给写规则的人用；findings：check --format json 的输出格式；attacks：attack --format json 的输出格式。"
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
            case "findings":
                session.Output.Write(FindingsSchema.Text);
                return ExitCodes.Clean;
            case "attacks":
                session.Output.Write(AttacksSchema.Text);
                return ExitCodes.Clean;
            default:
                return session.Refuse(UsageMessages.WrongChoice("schema", kind, NearestName.Find(kind, Kinds), Kinds));
        }
    }
}
