using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>The rule sets that are part of this library, as files.</summary>
internal sealed class EmbeddedRuleFiles : IRuleFiles
{
    private readonly string _folder;

    public EmbeddedRuleFiles(string set)
    {
        _folder = $"rules/{set}/";
        Paths =
        [
            .. typeof(EmbeddedRuleFiles)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(_folder, StringComparison.Ordinal))
                .Select(name => name[_folder.Length..]),
        ];
    }

    public IReadOnlyList<string> Paths { get; }

    public string Shown(string path) => _folder + path;

    public FileReading Read(string path)
    {
        using var stream = typeof(EmbeddedRuleFiles).Assembly.GetManifestResourceStream(_folder + path);
        return stream is null
            ? new FileReading(null, new LocalizedText("The file is not there.", "没有这个文件。"))
            : SourceDecoder.Read(Shown(path), stream);
    }
}
