using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Repairs;

/// <summary>A plan with fields written into its files in memory, one after the other.</summary>
internal sealed class EditedPlan
{
    private EditedPlan(SourceText text, EditedFiles files, Plan plan, Diagnostics diagnostics)
    {
        Text = text;
        Files = files;
        Plan = plan;
        Diagnostics = diagnostics;
    }

    public SourceText Text { get; }

    public EditedFiles Files { get; }

    public Plan Plan { get; }

    public Diagnostics Diagnostics { get; }

    /// <returns>Null where an edit cannot be made, changes nothing, or makes the plan unreadable.</returns>
    public static EditedPlan? Of(PlanAudit audit, ImmutableArray<FieldEdit> edits)
    {
        if (audit is not { Plan: { } plan, Text: { } text, Files: { } source })
        {
            return null;
        }

        var files = new EditedFiles(source);
        EditedPlan? edited = null;
        foreach (var edit in edits)
        {
            if (
                PlanField.Find(edited?.Plan ?? plan, edit)?.Write(edit) is not var (file, changed)
                || changed == file.Text
            )
            {
                return null;
            }

            files.Replace(file, changed);
            var diagnostics = new Diagnostics();
            var now = files.Now(text);
            if (PlanLoader.Load(now, files, diagnostics, plan.Profile) is not { } loaded || diagnostics.HasErrors)
            {
                return null;
            }

            edited = new EditedPlan(now, files, loaded, diagnostics);
        }

        return edited;
    }
}
