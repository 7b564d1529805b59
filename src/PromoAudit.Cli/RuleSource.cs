using PromoAudit.Cli.Files;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli;

/// <summary>The rules of a run: the built-in set, or a folder of the user's own.</summary>
internal static class RuleSource
{
    /// <summary>In the form that a run starts with: without documentation and examples when it is the built-in set.</summary>
    /// <returns>Null when rules cannot be read, or there are none.</returns>
    public static RuleSet? Load(string? folder, Session session, Diagnostics diagnostics) =>
        folder is null ? Prepared() : FromFolder(folder, new BuiltInSets(Prepared), session, diagnostics);

    /// <summary>With documentation and examples.</summary>
    public static RuleSet? LoadWhole(string? folder, Session session, Diagnostics diagnostics) =>
        folder is null ? RuleSet.Core() : FromFolder(folder, new BuiltInSets(RuleSet.Core), session, diagnostics);

    private static RuleSet Prepared()
    {
        // Written by the build; see PromoAudit.Prepare.
        using var stream =
            typeof(RuleSource).Assembly.GetManifestResourceStream("core.rules")
            ?? throw new InvalidOperationException("The prepared rules are missing from the program.");
        return RuleSet.ReadPrepared(stream);
    }

    private static RuleSet? FromFolder(string folder, IBaseSets sets, Session session, Diagnostics diagnostics)
    {
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        var fullPath = session.FullPath(folder);
        if (!Directory.Exists(fullPath))
        {
            diagnostics.Add(FileMessages.NoRuleFolder(shown));
            return null;
        }

        return RuleSet.Load(new RuleFolder(fullPath, shown, diagnostics), sets, diagnostics);
    }
}
