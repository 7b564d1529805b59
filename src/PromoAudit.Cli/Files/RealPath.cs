namespace PromoAudit.Cli.Files;

/// <summary>Follows every link in a path, also those in the middle of it.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <returns>Null when links lead round in a circle.</returns>
    public static string? Of(string fullPath)
    {
        var root = Path.GetPathRoot(fullPath) ?? "";
        var current = root;
        var parts = new Stack<string>();
        Push(fullPath[root.Length..]);
        var links = 0;
        while (parts.TryPop(out var part))
        {
            if (part == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            var next = Path.Join(current, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                current = Path.GetPathRoot(target) ?? "";
                target = target[current.Length..];
            }

            Push(target);
        }

        return current;

        void Push(string path)
        {
            var pieces = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
            for (var index = pieces.Length - 1; index >= 0; index--)
            {
                if (pieces[index] is not ("" or "."))
                {
                    parts.Push(pieces[index]);
                }
            }
        }
    }
}
