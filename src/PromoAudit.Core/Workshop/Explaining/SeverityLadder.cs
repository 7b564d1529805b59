using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Rules;

namespace PromoAudit.Workshop.Explaining;

/// <summary>How grave, step by step: the first condition that holds decides, and what lowers it comes after.</summary>
internal static class SeverityLadder
{
    /// <param name="frame">Of the subject that the rule fires for.</param>
    public static (ImmutableArray<ExplainedStep> Severity, ImmutableArray<ExplainedStep> Lowered) Of(
        RuleReport report,
        Frame frame
    )
    {
        var rungs = ImmutableArray.CreateBuilder<ExplainedStep>();
        foreach (var rung in report.Severity)
        {
            rungs.Add(Step(rung.Severity, rung.Condition, because: null, frame));
            if (rungs[^1].Decides)
            {
                break;
            }
        }

        var lowered = ImmutableArray.CreateBuilder<ExplainedStep>();
        foreach (var step in report.Lowered)
        {
            lowered.Add(Step(step.To, step.When, step.Because, frame));
            if (lowered[^1].Decides)
            {
                break;
            }
        }

        return (rungs.DrainToImmutable(), lowered.DrainToImmutable());
    }

    private static ExplainedStep Step(Severity severity, Expression? when, BilingualTemplate? because, Frame frame)
    {
        if (when is null)
        {
            return new ExplainedStep(severity, Claim: null, PartAnswer.True, Decides: true);
        }

        var values = new PartValues(frame);
        var answer = values.AnswerOf(when.Root);
        frame.Renew();
        return new ExplainedStep(
            severity,
            new Claims(values).Of(when.Root),
            answer,
            answer == PartAnswer.True,
            answer == PartAnswer.True ? because?.Render(frame) : null
        );
    }
}
