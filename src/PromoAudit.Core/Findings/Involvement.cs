using System.Collections.Immutable;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Rules;

namespace PromoAudit.Findings;

/// <summary>
/// Which promotions and articles have a part in a finding: its subjects, and those that its caret and its related places
/// belong to. A finding about the plan that names none concerns the whole plan.
/// </summary>
internal static class Involvement
{
    private const string Promotion = "promotion:";
    private const string Item = "item:";

    public static ImmutableArray<string> Of(Subject subject, RuleReport report, Frame frame)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        if (subject.Kind != SubjectKind.Plan)
        {
            keys.AddRange(subject.Keys);
        }

        Add(keys, report.At, frame);
        foreach (var related in report.Related)
        {
            Add(keys, related.At, frame);
        }

        return keys.DrainToImmutable();
    }

    /// <summary>
    /// Whether two findings, of which one rule says that it tells of the other's hole, are about the same one: all that has a
    /// part in the other has a part in the first. Promotions are held against promotions and articles against articles; what
    /// one of them does not name is not held against it, but something must be common.
    /// </summary>
    public static bool Covers(Finding finding, Finding other)
    {
        if (finding.Subjects.AsSpan().SequenceEqual(other.Subjects.AsSpan()) || finding.Involves.IsEmpty)
        {
            return true;
        }

        var promotions = Compare(finding.Involves, other.Involves, Promotion);
        var items = Compare(finding.Involves, other.Involves, Item);
        return promotions is not false && items is not false && (promotions is true || items is true);
    }

    /// <summary>Whether it has a part in the finding.</summary>
    public static bool Has(ImmutableArray<string> keys, string key)
    {
        foreach (var known in keys)
        {
            if (string.Equals(known, key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsPromotion(string key) => key.StartsWith(Promotion, StringComparison.Ordinal);

    /// <returns>Null where one of them names none of the kind.</returns>
    private static bool? Compare(ImmutableArray<string> all, ImmutableArray<string> parts, string kind)
    {
        if (!Names(all, kind) || !Names(parts, kind))
        {
            return null;
        }

        foreach (var part in parts)
        {
            if (part.StartsWith(kind, StringComparison.Ordinal) && !Has(all, part))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Names(ImmutableArray<string> keys, string kind)
    {
        foreach (var key in keys)
        {
            if (key.StartsWith(kind, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(ImmutableArray<string>.Builder keys, Expression expression, Frame frame)
    {
        if (expression.Type is not ListType)
        {
            Add(keys, expression.NameIn(frame).Record);
            return;
        }

        var list = expression.Evaluate(frame).List;
        for (var index = 0; index < list.Count; index++)
        {
            Add(keys, list[index].Record);
        }
    }

    private static void Add(ImmutableArray<string>.Builder keys, object? record)
    {
        if ((record as FactRecord)?.Subject?.Key is { } key && !keys.Contains(key))
        {
            keys.Add(key);
        }
    }
}
