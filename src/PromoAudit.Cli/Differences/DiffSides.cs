using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Git;
using PromoAudit.Text;

namespace PromoAudit.Cli.Differences;

/// <summary>
/// From the words of the command line to two sides: <c>OLD NEW</c>, <c>REVISION [REVISION] [PATH…]</c>, or <c>REVISION:PATH [PATH]</c>.
/// Behind <c>--</c> everything is a path. Where nothing is said of the later side, it is the working files.
/// </summary>
internal sealed record DiffSides(DiffSide Before, DiffSide After)
{
    /// <param name="paths">How many of the operands stand behind <c>--</c>.</param>
    /// <returns>Null after a complaint.</returns>
    public static DiffSides? Read(string[] operands, int paths, Session session, Diagnostics diagnostics)
    {
        var sides = operands[..^paths];
        if (sides.Length == 0 || DiffOperand.Read(sides[0], paths > 0, session, diagnostics) is not { } first)
        {
            if (sides.Length == 0)
            {
                diagnostics.Add(DiffMessages.PathsNeedRevisions(operands[0]));
            }

            return null;
        }

        if (first is { Commit: { } commit, Path: null })
        {
            return OfRevision(commit, sides[1..], operands[^paths..], session, diagnostics);
        }

        if (paths > 0 || sides.Length > 2)
        {
            diagnostics.Add(DiffMessages.PathsNeedRevisions(first.Text));
            return null;
        }

        if (sides.Length == 1)
        {
            return OfOne(first, session, diagnostics);
        }

        return DiffOperand.Read(sides[1], mustBeRevision: false, session, diagnostics) is { } second
            ? new DiffSides(Alone(first, second, session), Alone(second, first, session))
            : null;
    }

    /// <param name="rest">Another revision, and paths.</param>
    private static DiffSides? OfRevision(
        CommitFiles before,
        string[] rest,
        string[] paths,
        Session session,
        Diagnostics diagnostics
    )
    {
        CommitFiles? after = null;
        if (rest.Length > 0)
        {
            // A path that is gone from the working files stands behind the two dashes.
            var second = DiffOperand.Read(rest[0], paths.Length > 0, session, diagnostics);
            if (second is null)
            {
                return null;
            }

            if (second is { Commit: not null, Path: not null })
            {
                return new DiffSides(
                    new DiffSide(before, [second.Path], before.Repository),
                    new DiffSide(second.Commit, [second.Path], before.Repository)
                );
            }

            after = second.Commit;
        }

        string[] written = [.. rest[(after is null ? 0 : 1)..], .. paths];
        if (written.Length == 0)
        {
            written = ["."];
        }

        var fromRoot = ImmutableArray.CreateBuilder<string>();
        foreach (var path in written)
        {
            if (before.Repository.Inside(session.Console.Folder, path) is not { } inside)
            {
                diagnostics.Add(DiffMessages.NotThere(path));
                return null;
            }

            fromRoot.Add(inside);
        }

        return new DiffSides(
            new DiffSide(before, fromRoot.ToImmutable(), before.Repository),
            after is null
                ? new DiffSide(null, [.. written], before.Repository)
                : new DiffSide(after, fromRoot.ToImmutable(), before.Repository)
        );
    }

    /// <summary>A file of a revision against the working file at the same place.</summary>
    private static DiffSides? OfOne(DiffOperand first, Session session, Diagnostics diagnostics)
    {
        if (first is not { Commit: { } commit, Path: { } path })
        {
            diagnostics.Add(DiffMessages.OnlyOneSide(first.Text));
            return null;
        }

        var full = Path.Join(commit.Repository.Root, path);
        var folder = RealPath.Of(session.Console.Folder) ?? session.Console.Folder;
        var working = Path.GetRelativePath(folder, full).Replace('\\', '/');
        return new DiffSides(
            new DiffSide(commit, [path], commit.Repository),
            new DiffSide(null, [working], commit.Repository)
        );
    }

    /// <summary>A side with a path of its own; a revision without one has that of the other side.</summary>
    private static DiffSide Alone(DiffOperand side, DiffOperand other, Session session) =>
        new(
            side.Commit,
            [
                side.Path
                    ?? (
                        other.Commit is null && side.Commit is { } commit
                            ? commit.Repository.Inside(session.Console.Folder, other.Path ?? ".")
                            : other.Path
                    )
                    ?? "",
            ],
            null
        );
}
