using PromoAudit.Text;

namespace PromoAudit.Tests.Examples;

/// <summary>The plans under <c>examples/</c>, read as the command reads them: includes relative to the plan's folder.</summary>
internal static class ExampleFiles
{
    public static IEnumerable<string> In(string folder) =>
        RepositoryRoot.Files($"examples/{folder}".TrimEnd('/'), "*.yaml").Where(IsPlan);

    public static SourceText Text(string path) => new(path, File.ReadAllText(RepositoryRoot.File(path)));

    public static IFileSource Beside(string path) =>
        new Folder(Path.GetDirectoryName(RepositoryRoot.File(path)) ?? throw new ArgumentException(path, nameof(path)));

    // Shared files hold a catalogue or a shop and no plan of their own.
    private static bool IsPlan(string path) =>
        File.ReadLines(RepositoryRoot.File(path)).Any(line => line.StartsWith("plan:", StringComparison.Ordinal));

    private sealed class Folder(string root) : IFileSource
    {
        public FileReading Read(string path)
        {
            var full = Path.Combine(root, path);
            return File.Exists(full)
                ? new FileReading(new SourceText(path, File.ReadAllText(full)), Problem: null)
                : new FileReading(Text: null, new LocalizedText("there is no such file.", "文件不存在。"));
        }
    }
}
