using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>Finds the one field to change first: that of the first fix, or the one with the caret.</summary>
internal static class FirstChange
{
    public static FieldToChange Of(RuleReport report, SourcePlace? caret, Frame frame)
    {
        if (report.Fixes.IsEmpty)
        {
            return new FieldToChange(PathOf(report.At, frame), caret, null);
        }

        var fix = report.Fixes[0];
        return new FieldToChange(PathOf(fix.Field, frame), fix.Field.PlaceOf(frame) ?? caret, fix.Write(frame));
    }

    /// <summary>The field as the plan calls it; for something worked out, the part of the plan that it was worked out for.</summary>
    public static string PathOf(Expression expression, Frame frame)
    {
        var named = expression.NameIn(frame);
        var record = named.Record as FactRecord;
        if (record is PlanRecord && named.Property is FactProperty { CanBeSaid: true } field)
        {
            return record.PathOf(field.Name);
        }

        while (record is not null and not PlanRecord)
        {
            record = record.Owner;
        }

        return record is { Path: { Length: > 0 } path } ? path : expression.Text;
    }
}
