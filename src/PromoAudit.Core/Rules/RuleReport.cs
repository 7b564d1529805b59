using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>What a rule says when it fires, ready to be written for the subject in the frame.</summary>
internal sealed record RuleReport
{
    /// <summary>The last rung has no condition.</summary>
    public required ImmutableArray<CheckedRung> Severity { get; init; }

    public ImmutableArray<CheckedLowering> Lowered { get; init; } = [];

    public required Expression At { get; init; }

    public ImmutableArray<CheckedRelated> Related { get; init; } = [];

    public Expression? MoneyAtRisk { get; init; }

    public required BilingualTemplate Message { get; init; }

    public required BilingualTemplate Remedy { get; init; }

    public ImmutableArray<CheckedFix> Fixes { get; init; } = [];

    /// <summary>
    /// The severity of the first rung that holds. An unknown condition does not hold: severity says what is known to be lost. Where a
    /// condition takes too many steps nothing is known of the rest, and the gravest is said.
    /// </summary>
    public Severity SeverityFor(Frame frame)
    {
        foreach (var rung in Severity)
        {
            if (rung.Condition is null || rung.Condition.Evaluate(frame).IsTrue)
            {
                return rung.Severity;
            }

            if (frame.BudgetExceeded)
            {
                return Severity.Max(one => one.Severity);
            }
        }

        throw new InvalidOperationException("The last rung has no condition.");
    }

    /// <summary>What lowers that severity: the first step that holds, if it is milder. An unknown condition never lowers.</summary>
    public CheckedLowering? LoweringFor(Severity severity, Frame frame)
    {
        foreach (var step in Lowered)
        {
            if (step.When.Evaluate(frame).IsTrue)
            {
                return step.To < severity ? step : null;
            }
        }

        return null;
    }
}

internal sealed record CheckedRung(Severity Severity, Expression? Condition);

/// <summary>A milder severity, when it is due and the reason that the reader is given.</summary>
internal sealed record CheckedLowering(Severity To, Expression When, BilingualTemplate Because);

/// <summary>A field, and what to write there: plan text, with the names of this plan in it where the rule asks for them.</summary>
/// <param name="Path">As the rule writes it.</param>
/// <param name="To">Null where readers decide.</param>
internal sealed record CheckedFix(Expression Field, string Path, string? To, Template? Names)
{
    public string? Write(Frame frame) => Names?.Render(frame, Language.English) ?? To;
}

internal sealed record CheckedRelated(Expression At, BilingualTemplate Note);

/// <summary>The same message in both languages, with the same expressions in it.</summary>
internal sealed record BilingualTemplate(Template English, Template Chinese)
{
    public LocalizedText Render(Frame frame) =>
        new(English.Render(frame, Language.English), Chinese.Render(frame, Language.Chinese));
}
