using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Findings;
using PromoAudit.Reports.Explanations;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit explain PLAN --rule ID</c>: why a rule fired for a plan, or why not, and what would change that.</summary>
/// <param name="Plan">The path as the user wrote it.</param>
/// <param name="Subject">Null for those that say most.</param>
internal sealed record PlanExplanation(string Plan, string Rule, string? Subject, string? Rules, bool IsJson)
{
    public int Run(Session session)
    {
        var diagnostics = new Diagnostics();
        var rules = RuleSource.ForAudit(Rules, session, diagnostics);
        var input = PlanInput.Of(Plan, session.Console.Folder);
        var reading = input.Read(session.Console);
        if (reading.Text is null)
        {
            diagnostics.Add(FileMessages.Unreadable(input.Shown, reading.Problem ?? FileMessages.Missing));
        }

        if (rules is null || diagnostics.HasErrors || reading.Text is not { } text)
        {
            session.Complain(diagnostics.Sorted());
            return ExitCodes.Unreadable;
        }

        if (rules.Find(Rule) is not { } rule)
        {
            return session.Refuse(FileMessages.NoSuchRule(Rule, RuleNames.Nearest(Rule, rules)));
        }

        var options = new AuditOptions { Figures = FigureSource.Prepared(), Profile = session.Settings.Profile.Value };
        var audit = Audit.Run(text, input.FilesBeside(session.Console), rules, options);
        session.Complain(audit.Diagnostics);
        return audit.Status == PlanStatus.Audited
            ? Explain(audit, rule, rules, options, Subject, IsJson, session)
            : ExitCodes.Unreadable;
    }

    /// <summary>Writes why the rule fires for a plan that has been audited, or why not.</summary>
    /// <returns>How to exit.</returns>
    public static int Explain(
        PlanAudit audit,
        Rule rule,
        RuleSet rules,
        AuditOptions options,
        string? subject,
        bool isJson,
        Session session
    )
    {
        if (ExplanationReport.Of(audit, rule, rules, options, subject) is not { } report)
        {
            var name = subject ?? "";
            var nearest = ExplanationReport.NearestSubject(audit, rule, options, name);
            return session.Refuse(UsageMessages.NoSuchSubject(name, rule, nearest));
        }

        if (isJson)
        {
            report.WriteJson(session.Output);
        }
        else
        {
            report.WriteText(session.Output, session.OutputOptions);
        }

        return ExitCodes.Clean;
    }
}
