using System.Collections.Immutable;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Starting;

/// <summary>The folder of a set as it will be once further files are written.</summary>
internal sealed class FilesWith(IRuleFiles? below, ImmutableArray<NewFile> added) : IRuleFiles
{
    public IReadOnlyList<string> Paths { get; } = [.. below?.Paths ?? [], .. added.Select(file => file.Path)];

    public string Shown(string path) => below?.Shown(path) ?? path;

    public FileReading Read(string path) =>
        added.FirstOrDefault(file => file.Path == path) is { } file
            ? new FileReading(new SourceText(Shown(path), file.Text), null)
            : below?.Read(path) ?? new FileReading(null, new LocalizedText("The file is not there.", "没有这个文件。"));
}
