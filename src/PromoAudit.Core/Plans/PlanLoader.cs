using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <summary>From the text of a plan, and of the files it names, to a <see cref="Plan"/>.</summary>
public static class PlanLoader
{
    /// <summary>Reads a plan. Whatever is wrong is added to <paramref name="diagnostics"/>, all of it in one run.</summary>
    /// <param name="text">The plan's own file.</param>
    /// <param name="files">Opens included files and catalogues, by paths relative to the plan's folder.</param>
    /// <param name="diagnostics">Collects the complaints.</param>
    /// <param name="profile">The platform of a plan that names none; null: the generic one.</param>
    /// <returns>The plan as far as it could be read: with errors among the diagnostics it must not be audited. Null when there is no plan at all.</returns>
    public static Plan? Load(SourceText text, IFileSource files, Diagnostics diagnostics, string? profile = null)
    {
        var included = new IncludedFiles(files, diagnostics);
        return included.Join(text) is { } joined ? Load(joined, diagnostics, included.IsIncomplete, profile) : null;
    }

    /// <summary>Reads a plan from nodes that include nothing any more, such as the example of a rule.</summary>
    /// <param name="joined">The plan with what it includes.</param>
    /// <param name="diagnostics">Collects the complaints.</param>
    /// <param name="isIncomplete">A file could not be read: what seems to be missing may stand there.</param>
    /// <param name="profile">As above.</param>
    internal static Plan? Load(
        YamlMapping joined,
        Diagnostics diagnostics,
        bool isIncomplete = false,
        string? profile = null
    )
    {
        var context = new ReadingContext(diagnostics)
        {
            IsIncomplete = isIncomplete,
            Profile = profile ?? Plan.Generic,
        };
        if (ObjectReader.Read(context, Plan.Shape, joined, "plan") is not { } plan)
        {
            return null;
        }

        PlanChecks.Run(plan, diagnostics);
        return plan;
    }
}
