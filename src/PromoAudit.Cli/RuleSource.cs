using PromoAudit.Cli.Files;
using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

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

    /// <summary>With documentation and examples, and the test files beside the rules.</summary>
    public static (RuleSet Rules, CaseBook Cases)? LoadWithCases(
        string? folder,
        Session session,
        Diagnostics diagnostics
    )
    {
        if (folder is null)
        {
            return (RuleSet.Core(), CaseBook.Empty);
        }

        return
            FilesOf(folder, session, diagnostics) is { } files
            && RuleSet.Load(files, new BuiltInSets(RuleSet.Core), diagnostics) is { } rules
            ? (rules, CaseBook.Load(files, rules, diagnostics))
            : null;
    }

    private static RuleSet Prepared()
    {
        // Written by the build; see PromoAudit.Prepare.
        using var stream =
            typeof(RuleSource).Assembly.GetManifestResourceStream("core.rules")
            ?? throw new InvalidOperationException("The prepared rules are missing from the program.");
        return RuleSet.ReadPrepared(stream);
    }

    /// <summary>The files of a folder of the user's own rules.</summary>
    /// <returns>Null when there is no such folder.</returns>
    private static RuleFolder? FilesOf(string folder, Session session, Diagnostics diagnostics)
    {
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        var fullPath = session.FullPath(folder);
        if (Directory.Exists(fullPath))
        {
            return new RuleFolder(fullPath, shown, diagnostics);
        }

        diagnostics.Add(FileMessages.NoRuleFolder(shown));
        return null;
    }

    private static RuleSet? FromFolder(string folder, IBaseSets sets, Session session, Diagnostics diagnostics) =>
        FilesOf(folder, session, diagnostics) is { } files ? RuleSet.Load(files, sets, diagnostics) : null;
}
