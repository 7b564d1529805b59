namespace PromoAudit.Plans;

/// <summary>Paths inside the plan's folder, with forward slashes; anything that could point elsewhere is refused.</summary>
internal static class RelativePath
{
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";

    /// <summary>Null when the path is absolute, names a drive, or climbs out of the plan's folder.</summary>
    public static string? Resolve(string folder, string path)
    {
        if (path.Length is 0 or > 500 || path[0] is '/' or '\\' or '~' || path.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var segments = new List<string>();
        foreach (var segment in $"{folder}/{path}".Split('/', '\\'))
        {
            switch (segment)
            {
                case "" or ".":
                    break;
                case ".." when segments.Count == 0:
                    return null;
                case "..":
                    segments.RemoveAt(segments.Count - 1);
                    break;
                default:
                    segments.Add(segment);
                    break;
            }
        }

        return segments.Count == 0 ? null : string.Join('/', segments);
    }
}
