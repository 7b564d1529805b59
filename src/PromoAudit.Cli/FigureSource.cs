using PromoAudit.Facts;

namespace PromoAudit.Cli;

/// <summary>The figures of a run, in the form that it starts with.</summary>
internal static class FigureSource
{
    public static FigureSet Prepared()
    {
        // Written by the build; see PromoAudit.Prepare.
        using var stream =
            typeof(FigureSource).Assembly.GetManifestResourceStream("core.figures")
            ?? throw new InvalidOperationException("The prepared figures are missing from the program.");
        return FigureSet.ReadPrepared(stream);
    }
}
