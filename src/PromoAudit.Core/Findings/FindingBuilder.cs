using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Facts.Attacks;
using PromoAudit.Findings.Attacks;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>Writes down what a rule says about the subject in the frame.</summary>
internal static class FindingBuilder
{
    /// <param name="plan">What fingerprints call the plan.</param>
    public static Finding Build(Rule rule, Subject subject, string plan, Frame frame)
    {
        var report = rule.Report;
        var facts = frame.Context as AuditFacts;
        var ledger = facts is null ? null : new Ledger(facts);
        Open(facts, ledger);
        Enter(rule, subject, frame);
        rule.Condition.When.Evaluate(frame);
        // The report has slots of its own and a budget of its own: what the condition used up must not cut the message short.
        Enter(rule, subject, frame);

        var severity = report.SeverityFor(frame);
        var lowering = report.LoweringFor(severity, frame);
        var risk = report.MoneyAtRisk?.Evaluate(frame) ?? Value.Unknown;
        var message = report.Message.Render(frame);
        Open(facts, ledger: null);

        var place = report.At.PlaceOf(frame) ?? subject.Place;
        return new Finding
        {
            RuleId = rule.Id,
            Classes = rule.Classes,
            Severity = lowering?.To ?? severity,
            Lowered = lowering?.Because.Render(frame),
            LoweredFrom = lowering is null ? null : severity,
            Confidence = rule.Confidence,
            IsPreview = rule.Status == RuleStatus.Preview,
            Subjects = subject.Keys,
            Involves = Involvement.Of(subject, report, frame),
            Place = place,
            Related = Related(report, place, frame),
            Title = rule.Title,
            Message = message,
            Why = rule.Why,
            Remedy = report.Remedy.Render(frame),
            ChangeFirst = FirstChange.Of(report, place, frame),
            Fixes = Fixes(report, frame),
            Values = FindingValues.Of(report, lowering, frame),
            RestsOn = ledger is null ? [] : [.. ledger.Noted],
            MoneyAtRisk = risk.Kind == ValueKind.Money ? risk.Number : null,
            Unbounded = risk.IsUnlimited,
            Attack =
                subject.Roots[0].Record is AttackRecord { Attack: { IsFound: true } attack } && facts is not null
                    ? AttackAccount.Of(attack, facts.Plan)
                    : null,
            MoneySource = report.MoneyAtRisk?.Text ?? "",
            Fingerprint = Fingerprint.Of(plan, rule.Id, InOneOrder(subject.Keys), rule.ReportText.At.Value.Trim()),
        };
    }

    /// <summary>Which of several promotions stands first in the plan, or which of two plans was named first, must not make it another finding.</summary>
    private static ImmutableArray<string> InOneOrder(ImmutableArray<string> keys) =>
        keys.Length < 2 ? keys : keys.Sort(StringComparer.Ordinal);

    private static ImmutableArray<FieldFix> Fixes(RuleReport report, Frame frame)
    {
        var fixes = ImmutableArray.CreateBuilder<FieldFix>(report.Fixes.Length);
        foreach (var fix in report.Fixes)
        {
            if (fix.Write(frame) is { } text)
            {
                fixes.Add(new FieldFix(PathOf(fix, frame), text));
            }
        }

        return fixes.DrainToImmutable();
    }

    /// <summary>A field of the subject is told as the rule writes it, one of a promotion or article that the rule picked as the plan does.</summary>
    private static string PathOf(CheckedFix fix, Frame frame)
    {
        var owner = FirstChange.PathOf(fix.Field, frame);
        var end = owner.IndexOf(']', StringComparison.Ordinal) + 1;
        var field = fix.Path.IndexOf('.', fix.Path.LastIndexOf(')') + 1);
        return end == 0 || field < 0 || IsOfSubject(fix.Path[..field]) ? fix.Path : owner[..end] + fix.Path[field..];
    }

    private static bool IsOfSubject(string root) =>
        root is "promotion" or "item" or "first" or "second" or "plan" or "shop";

    private static void Enter(Rule rule, Subject subject, Frame frame)
    {
        frame.Start(rule.Condition.Scope);
        subject.Enter(frame);
    }

    private static void Open(AuditFacts? facts, Ledger? ledger)
    {
        if (facts is not null)
        {
            facts.Ledger = ledger;
        }
    }

    private static ImmutableArray<RelatedPlace> Related(RuleReport report, SourcePlace? primary, Frame frame)
    {
        var related = ImmutableArray.CreateBuilder<RelatedPlace>();
        foreach (var part in report.Related)
        {
            var note = part.Note.Render(frame);
            foreach (var place in PlacesOf(part.At, frame))
            {
                if (!IsSame(place, primary) && !related.Any(known => IsSame(known.Place, place)))
                {
                    related.Add(new RelatedPlace(place, note));
                }
            }
        }

        return related.DrainToImmutable();
    }

    /// <summary>A list has no place, its elements have: each promotion of a stack.</summary>
    private static IEnumerable<SourcePlace> PlacesOf(Expression expression, Frame frame)
    {
        if (expression.Type is not ListType)
        {
            return expression.PlaceOf(frame) is { } place ? [place] : [];
        }

        var places = new List<SourcePlace>();
        var list = expression.Evaluate(frame).List;
        for (var index = 0; index < list.Count; index++)
        {
            if ((list[index].Record as IPlaced)?.Place is { } place)
            {
                places.Add(place);
            }
        }

        return places;
    }

    private static bool IsSame(SourcePlace left, SourcePlace? right) =>
        ReferenceEquals(left.File, right?.File) && left.Span == right.Span;
}
