using System.Collections.Immutable;
using PromoAudit.Plans;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Findings;

/// <summary>One stretch of a file and what to write there instead.</summary>
internal sealed record FileEdit(SourcePlace Place, string Text);

/// <summary>
/// The fields that a finding names, as edits of the files. They are offered only when the edited plan has been audited again:
/// the finding is gone, and nothing is found that was not found before.
/// </summary>
internal static class ProvenFix
{
    /// <returns>Empty where the edit cannot be made in one line, or does not close the hole.</returns>
    public static ImmutableArray<FileEdit> For(PlanAudit audit, Finding finding, RuleSet rules)
    {
        if (audit is not { Plan: { } plan, Text: { } text, Files: { } files } || finding.Fixes.IsEmpty)
        {
            return [];
        }

        var overlay = new EditedFiles(files);
        foreach (var fix in finding.Fixes)
        {
            if (!Apply(overlay, plan, finding, fix))
            {
                return [];
            }

            var diagnostics = new Diagnostics();
            if (PlanLoader.Load(overlay.Now(text), overlay, diagnostics) is not { } edited || diagnostics.HasErrors)
            {
                return [];
            }

            plan = edited;
        }

        var again = Audit.Run(overlay.Now(text), overlay, rules, AuditOptions.Default);
        var known = audit.Findings.Select(each => each.Fingerprint).ToHashSet(StringComparer.Ordinal);
        known.Remove(finding.Fingerprint);
        return again.Status == PlanStatus.Audited && again.Findings.All(each => known.Contains(each.Fingerprint))
            ? overlay.Edits()
            : [];
    }

    private static bool Apply(EditedFiles overlay, Plan plan, Finding finding, FieldFix fix)
    {
        var path = fix.Path.Split('.');
        if (path.Length < 2 || SubjectOf(plan, finding, path[0])?.Source.Place is not { } place)
        {
            return false;
        }

        return YamlFieldWriter.Write(place, path.AsSpan(1), fix.To) is { } text && overlay.Replace(place.File, text);
    }

    private static PlanObject? SubjectOf(Plan plan, Finding finding, string root) =>
        root switch
        {
            "plan" => plan,
            "shop" => plan.Shop,
            "promotion" or "first" => Promotion(plan, finding, 0),
            "second" => Promotion(plan, finding, 1),
            "item" => plan.Catalog.FirstOrDefault(item =>
                finding.Subjects.Contains($"item:{item.Sku}", StringComparer.Ordinal)
            ),
            _ => null,
        };

    private static Promotion? Promotion(Plan plan, Finding finding, int position) =>
        finding
            .Subjects.Where(subject => subject.StartsWith("promotion:", StringComparison.Ordinal))
            .Skip(position)
            .Select(subject => plan.Promotions.FirstOrDefault(each => $"promotion:{each.Id}" == subject))
            .FirstOrDefault();
}
