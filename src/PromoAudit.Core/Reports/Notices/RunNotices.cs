using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Notices;

/// <summary>All that a run says, one by one: the decision and what it rests on, the input, plan by plan, then waiver files.</summary>
internal static class RunNotices
{
    /// <summary>Made while walking through the plans; none of them is kept.</summary>
    public static IEnumerable<Notice> Of(AuditRun run)
    {
        foreach (var notice in OfGate(run))
        {
            yield return notice;
        }

        foreach (var plan in run.Plans)
        {
            foreach (var notice in OfPlan(run, plan))
            {
                yield return notice;
            }
        }

        foreach (var finding in run.Gate?.Findings ?? [])
        {
            yield return Of(run, plan: null, finding);
        }
    }

    /// <summary>The decision, the assurances, and what is wrong with the input apart from any one plan.</summary>
    public static IEnumerable<Notice> OfGate(AuditRun run)
    {
        yield return Decision(run);
        foreach (var assurance in run.Gate?.Assurances ?? [])
        {
            if (assurance.Level != AssuranceLevel.Ignore)
            {
                yield return Of(assurance);
            }
        }

        foreach (var diagnostic in run.Diagnostics)
        {
            yield return Of(diagnostic, plan: null);
        }
    }

    public static IEnumerable<Notice> OfPlan(AuditRun run, PlanAudit plan)
    {
        if (plan.Status != PlanStatus.Audited)
        {
            yield return new Notice(
                NoticeKind.NotAudited,
                NoticeLevel.Error,
                "gate/not-audited",
                NoticeWords.NotAuditedTitle,
                [NoticeWords.NotAudited(plan)]
            )
            {
                Plan = plan,
            };
        }

        foreach (var diagnostic in plan.Diagnostics)
        {
            yield return Of(diagnostic, plan);
        }

        foreach (var finding in plan.Findings)
        {
            yield return Of(run, plan, finding);
        }

        foreach (var check in plan.Inconclusive)
        {
            yield return new Notice(
                NoticeKind.Undecided,
                NoticeLevel.Note,
                check.RuleId,
                NoticeWords.UndecidedTitle,
                [NoticeWords.Undecided(check)]
            )
            {
                Plan = plan,
                Place = check.Missing.FirstOrDefault(field => field.Place is not null)?.Place,
                Check = check,
            };
        }
    }

    public static Notice Of(AuditRun run, PlanAudit? plan, Finding finding)
    {
        var text = ImmutableArray.CreateBuilder<LocalizedText>();
        text.Add(finding.Message);
        if (Both(words => FindingWords.Cost(finding, plan?.Currency ?? "", words)) is { English.Length: > 0 } cost)
        {
            text.Add(cost);
        }

        if (Both(words => FindingWords.Before(finding, plan?.Currency ?? "", words)) is { English.Length: > 0 } before)
        {
            text.Add(before);
        }

        text.Add(finding.Remedy);
        if (NoticeWords.Settled(finding) is { } settled)
        {
            text.Add(settled);
        }

        var notes = FindingWords.Notes(finding, new Wording(Language.English));
        var chinese = FindingWords.Notes(finding, new Wording(Language.Chinese));
        text.AddRange(notes.Zip(chinese, (english, other) => new LocalizedText(english, other)));
        return new Notice(
            NoticeKind.Finding,
            LevelOf(run, finding),
            finding.RuleId,
            finding.Title,
            text.DrainToImmutable()
        )
        {
            Plan = plan,
            Place = finding.Place,
            Finding = finding,
        };
    }

    private static LocalizedText Both(Func<Wording, string> say) =>
        new(say(new Wording(Language.English)), say(new Wording(Language.Chinese)));

    private static NoticeLevel LevelOf(AuditRun run, Finding finding) =>
        finding switch
        {
            { Standing: not Standing.Open } => NoticeLevel.Settled,
            _ when run.Gate?.Decision.Stops(finding) == true => NoticeLevel.Error,
            { IsPreview: false, Severity: >= Severity.Medium } => NoticeLevel.Warning,
            _ => NoticeLevel.Note,
        };

    private static Notice Decision(AuditRun run)
    {
        var outcome = DecisionWords.OutcomeOf(run);
        return new Notice(
            NoticeKind.Decision,
            outcome == Outcome.Pass ? NoticeLevel.Note : NoticeLevel.Error,
            "gate/decision",
            DecisionWords.Title(outcome),
            [.. run.Gate?.Decision.Reasons ?? [], SummaryText.Sentence(run)]
        );
    }

    private static Notice Of(Assurance assurance)
    {
        var traits = AssuranceTraits.Of(assurance.Kind);
        var text = ImmutableArray.Create(assurance.Message);
        if (assurance.Remedy is { } remedy)
        {
            text = text.Add(remedy);
        }

        if (!assurance.Details.IsEmpty)
        {
            text = text.Add(NoticeWords.Named(assurance));
        }

        return new Notice(
            NoticeKind.Assurance,
            assurance.Level == AssuranceLevel.Fail ? NoticeLevel.Error : NoticeLevel.Warning,
            NoticeWords.Gate + traits.Name,
            traits.Describes,
            text
        );
    }

    private static Notice Of(Diagnostic diagnostic, PlanAudit? plan) =>
        new(
            NoticeKind.Diagnostic,
            diagnostic.Severity == DiagnosticSeverity.Error ? NoticeLevel.Error : NoticeLevel.Warning,
            diagnostic.Code,
            NoticeWords.DiagnosticTitle(diagnostic),
            diagnostic.Remedy is { } remedy ? [diagnostic.Message, remedy] : [diagnostic.Message]
        )
        {
            Plan = plan,
            Place = diagnostic.Place,
        };
}
