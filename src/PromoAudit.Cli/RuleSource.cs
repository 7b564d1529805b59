using PromoAudit.Cli.Files;
using PromoAudit.Cli.Releases;
using PromoAudit.Rules;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Cli;

/// <summary>
/// The rules of a run. A reference is <c>core</c>, a release such as <c>core@1.0.0</c>, a release file, or a folder of the user's own; without
/// one, what <c>promoaudit.lock</c> pins, or else the built-in set.
/// </summary>
internal static class RuleSource
{
    /// <summary>The reference of the built-in set.</summary>
    public const string Core = "core";

    /// <summary>For a verdict: a lock is honoured, also where a reference is given. In the form that a run starts with.</summary>
    /// <returns>Null when rules cannot be read, there are none, or they are not the pinned ones.</returns>
    public static RuleSet? ForAudit(string? reference, Session session, Diagnostics diagnostics)
    {
        reference ??= session.Settings.Rules.Value;
        if (LockOf(session) is not { } file)
        {
            return Overridden(Find(reference ?? Core, Prepared, session, diagnostics), session, diagnostics);
        }

        if (file.Read(diagnostics) is not { } pinned)
        {
            return null;
        }

        var rules = reference is null
            ? Pinned(pinned, file, Prepared, session, diagnostics)
            : Find(reference, Prepared, session, diagnostics);
        if (rules is null || pinned.Pins(rules))
        {
            return Overridden(rules, session, diagnostics);
        }

        diagnostics.Add(LockMessages.OtherRules(pinned, rules, UpdateCommand(reference ?? pinned.From)));
        return null;
    }

    /// <summary>For a command that asks no rules, and whose figures come with a release all the same.</summary>
    /// <returns>Null where the figures of the program count, or after a complaint.</returns>
    public static RuleSet? ForFigures(string? reference, Session session, Diagnostics diagnostics) =>
        (reference ?? session.Settings.Rules.Value) is null && LockOf(session) is null
            ? null
            : ForAudit(reference, session, diagnostics);

    /// <summary>To look at: in the form that a run starts with, without documentation and examples when it is the built-in set.</summary>
    /// <returns>Null when rules cannot be read, or there are none.</returns>
    public static RuleSet? Load(string? reference, Session session, Diagnostics diagnostics) =>
        Load(reference, Prepared, session, diagnostics);

    /// <summary>To look at, with documentation and examples.</summary>
    public static RuleSet? LoadWhole(string? reference, Session session, Diagnostics diagnostics) =>
        Load(reference, RuleSet.Core, session, diagnostics);

    /// <summary>With documentation and examples, and the test files beside the rules where a folder is named.</summary>
    public static (RuleSet Rules, CaseBook Cases)? LoadWithCases(
        string? reference,
        Session session,
        Diagnostics diagnostics
    )
    {
        if (LoadWhole(reference, session.WithoutSettings, diagnostics) is not { } rules)
        {
            return null;
        }

        return reference is not null && reference != Core && FilesOf(reference, session, diagnostics) is { } files
            ? (rules, CaseBook.Load(files, rules, diagnostics))
            : (rules, CaseBook.Empty);
    }

    /// <summary>Exactly what a reference names, whatever is pinned, with documentation and examples.</summary>
    public static RuleSet? FindWhole(string reference, Session session, Diagnostics diagnostics) =>
        Find(reference, RuleSet.Core, session, diagnostics);

    /// <summary>Exactly what a reference names, whatever is pinned; the built-in set without one.</summary>
    public static RuleSet? Find(string? reference, Session session, Diagnostics diagnostics) =>
        Find(reference ?? Core, Prepared, session, diagnostics);

    /// <summary>Whether a reference names a folder or file, rather than a set by its name.</summary>
    public static bool IsPath(string? reference, Session session) =>
        reference is not null && reference != Core && Path.Exists(session.FullPath(reference));

    /// <summary>What sets may stand on.</summary>
    public static IBaseSets Sets(Session session) => Sets(RuleSet.Core, session.Console.Folder);

    private static RuleSet? Load(string? reference, Func<RuleSet> core, Session session, Diagnostics diagnostics)
    {
        reference ??= session.Settings.Rules.Value;
        if (reference is not null || LockOf(session) is not { } file)
        {
            return Overridden(Find(reference ?? Core, core, session, diagnostics), session, diagnostics);
        }

        return file.Read(diagnostics) is { } pinned
            ? Overridden(Pinned(pinned, file, core, session, diagnostics), session, diagnostics)
            : null;
    }

    /// <summary>The lock that the configuration or the command line names, or else the one that is found.</summary>
    public static LockFile? LockOf(Session session) =>
        session.Settings.Lock.Value is { } named
            ? LockFile.At(session.FullPath(named), named)
            : LockFile.Find(session.Console.Folder);

    /// <summary>What is pinned are the rules; what is different about them here shows in the name and digest of the result.</summary>
    private static RuleSet? Overridden(RuleSet? rules, Session session, Diagnostics diagnostics) =>
        rules is null ? null : session.Settings.Overrides.Apply(rules, diagnostics);

    private static RuleSet? Find(string reference, Func<RuleSet> core, Session session, Diagnostics diagnostics)
    {
        if (reference == Core)
        {
            return core();
        }

        var sets = Sets(core, session.Console.Folder);
        var fullPath = session.FullPath(reference);
        var shown = reference.Replace('\\', '/').TrimEnd('/');
        return FilesOf(reference, session, diagnostics) is { } files ? RuleSet.Load(files, sets, diagnostics)
            : File.Exists(fullPath) || shown.EndsWith(ReleaseShelf.Extension, StringComparison.Ordinal)
                ? FromFile(fullPath, shown, sets, diagnostics)
            : Named(reference, core, session, diagnostics);
    }

    /// <summary>What the lock names, from the place that it says: whether it is what was pinned is for the caller to see.</summary>
    private static RuleSet? Pinned(
        RuleLock pinned,
        LockFile file,
        Func<RuleSet> core,
        Session session,
        Diagnostics diagnostics
    )
    {
        if (pinned.From is { } from)
        {
            return Find(
                Path.GetRelativePath(session.Console.Folder, Path.Join(file.Folder, from)),
                core,
                session,
                diagnostics
            );
        }

        // The digest of the prepared set is at hand: no release has to be read for it.
        var current = pinned.Name == Core ? Prepared() : null;
        if (current is not null && pinned.Pins(current))
        {
            return core();
        }

        var shelf = ReleaseShelf.Of(session.Console.Folder, file.Folder);
        var versions = shelf.VersionsOf(pinned.Name);
        if (versions.Contains(pinned.Version, StringComparer.Ordinal))
        {
            var sets = new BuiltInSets(core, shelf);
            return sets.Find(new SetReference(pinned.Name, pinned.Version, pinned.Place), diagnostics);
        }

        if (current is not null && current.Version == pinned.Version)
        {
            return current;
        }

        diagnostics.Add(
            LockMessages.NotHere(
                pinned,
                [
                    .. versions.Select(version => $"{pinned.Name}@{version}"),
                    .. current is null ? Array.Empty<string>() : [$"{Core}@{current.Version}"],
                ]
            )
        );
        return null;
    }

    private static RuleSet? FromFile(string fullPath, string shown, IBaseSets sets, Diagnostics diagnostics)
    {
        var reading = FileReader.Read(shown, fullPath);
        if (reading.Text is { } text)
        {
            return RuleSet.ReadRelease(text, sets, diagnostics);
        }

        diagnostics.Add(FileMessages.Unreadable(shown, reading.Problem ?? FileMessages.Missing));
        return null;
    }

    /// <summary>Null where it names no folder.</summary>
    private static RuleFolder? FilesOf(string reference, Session session, Diagnostics diagnostics)
    {
        var fullPath = session.FullPath(reference);
        return Directory.Exists(fullPath)
            ? new RuleFolder(fullPath, reference.Replace('\\', '/').TrimEnd('/'), diagnostics)
            : null;
    }

    /// <summary>A release, or the built-in set by its version while that has not been released.</summary>
    private static RuleSet? Named(string reference, Func<RuleSet> core, Session session, Diagnostics diagnostics)
    {
        var at = reference.LastIndexOf('@');
        if (at <= 0 || reference.AsSpan().ContainsAny('/', '\\'))
        {
            diagnostics.Add(FileMessages.NoRuleFolder(reference));
            return null;
        }

        var (name, version) = (reference[..at], reference[(at + 1)..]);
        var versions = ReleaseShelf.Of(session.Console.Folder).VersionsOf(name);
        var current = name == Core ? Prepared() : null;
        if (versions.Contains(version, StringComparer.Ordinal) || version == current?.Version)
        {
            var argument = new SourcePlace(new SourceText("--rules", reference), new SourceSpan(0, reference.Length));
            return Sets(core, session.Console.Folder).Find(new SetReference(name, version, argument), diagnostics);
        }

        diagnostics.Add(
            FileMessages.NoSuchRelease(
                reference,
                [
                    .. versions
                        .Append(current?.Version ?? "")
                        .Where(known => known.Length > 0)
                        .Distinct(StringComparer.Ordinal)
                        .Select(known => $"{name}@{known}"),
                ]
            )
        );
        return null;
    }

    private static BuiltInSets Sets(Func<RuleSet> core, string folder) =>
        new(core, ReleaseShelf.Of(folder)) { TakesEqual = core == Prepared };

    private static string UpdateCommand(string? reference) =>
        reference is null ? "promoaudit rules lock" : $"promoaudit rules lock --rules {reference}";

    private static RuleSet Prepared()
    {
        // Written by the build; see PromoAudit.Prepare.
        using var stream =
            typeof(RuleSource).Assembly.GetManifestResourceStream("core.rules")
            ?? throw new InvalidOperationException("The prepared rules are missing from the program.");
        return RuleSet.ReadPrepared(stream);
    }
}
