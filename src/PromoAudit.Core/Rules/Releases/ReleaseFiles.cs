using PromoAudit.Text;

namespace PromoAudit.Rules.Releases;

/// <summary>The set inside a release, as the folder that it was.</summary>
internal sealed class ReleaseFiles : IRuleFiles
{
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    public ReleaseFiles(ReleaseFile release)
    {
        foreach (var part in release.Below(ReleaseFile.SetFolder))
        {
            _texts.Add(part.Path[ReleaseFile.SetFolder.Length..], part.Text);
        }
    }

    public IReadOnlyList<string> Paths => [.. _texts.Keys];

    public FileReading Read(string path) =>
        _texts.TryGetValue(path, out var text)
            ? new FileReading(text, null)
            : new FileReading(null, new LocalizedText("The file is not there.", "没有这个文件。"));

    public string Shown(string path) => _texts.TryGetValue(path, out var text) ? text.Path : path;
}
