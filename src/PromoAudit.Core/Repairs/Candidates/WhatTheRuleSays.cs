using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Repairs.Candidates;

/// <summary>What the rule itself says to write: each field alone, then all of them together.</summary>
internal static class WhatTheRuleSays
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        var edits = EditsOf(repair.Finding);
        foreach (var edit in edits)
        {
            yield return Candidate.Of(edit);
        }

        if (edits.Length > 1)
        {
            yield return new Candidate(edits);
        }
    }

    /// <summary>The fields of the rule as fields of the plan; those that no subject names are left out.</summary>
    public static ImmutableArray<FieldEdit> EditsOf(Finding finding)
    {
        var edits = ImmutableArray.CreateBuilder<FieldEdit>();
        if (finding.ChangeFirst is { To: { } to } first && OfPath(first.Path, to) is { } resolved)
        {
            edits.Add(resolved);
        }

        foreach (var fix in finding.Fixes)
        {
            if (OfFix(finding, fix) is { } edit && !edits.Contains(edit))
            {
                edits.Add(edit);
            }
        }

        return edits.DrainToImmutable();
    }

    /// <summary>A path such as <c>promotions[full-300].limits.total</c>.</summary>
    public static FieldEdit? OfPath(string path, string value)
    {
        var end = path.IndexOf("].", StringComparison.Ordinal);
        if (path.StartsWith("promotions[", StringComparison.Ordinal) && end > 0)
        {
            return new FieldEdit("promotion:" + path["promotions[".Length..end], path[(end + 2)..], value);
        }

        if (path.StartsWith("catalog[", StringComparison.Ordinal) && end > 0)
        {
            return new FieldEdit("item:" + path["catalog[".Length..end], path[(end + 2)..], value);
        }

        return path.StartsWith("shop.", StringComparison.Ordinal) ? new FieldEdit("shop", path[5..], value) : null;
    }

    private static FieldEdit? OfFix(Finding finding, FieldFix fix)
    {
        var dot = fix.Path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return null;
        }

        var owner = fix.Path[..dot] switch
        {
            "plan" or "shop" => fix.Path[..dot],
            "promotion" or "first" => Subject(finding, "promotion:", 0),
            "second" => Subject(finding, "promotion:", 1),
            "item" => Subject(finding, "item:", 0),
            _ => null,
        };
        return owner is null ? OfPath(fix.Path, fix.To) : new FieldEdit(owner, fix.Path[(dot + 1)..], fix.To);
    }

    private static string? Subject(Finding finding, string kind, int position) =>
        finding.Subjects.Where(key => key.StartsWith(kind, StringComparison.Ordinal)).ElementAtOrDefault(position);
}
