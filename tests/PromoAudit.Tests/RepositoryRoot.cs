namespace PromoAudit.Tests;

/// <summary>Finds the files of this repository, from wherever the tests were built to.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <param name="relative">With forward slashes, from the folder that holds PromoAudit.sln.</param>
    public static string File(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>All files of a folder, by relative path with forward slashes, in ordinal order; build output is left out.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(File(folder), pattern, SearchOption.AllDirectories)
                .Select(path => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or ".artifacts"))
                .Order(StringComparer.Ordinal),
        ];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "PromoAudit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No PromoAudit.sln above {AppContext.BaseDirectory}.");
    }
}
