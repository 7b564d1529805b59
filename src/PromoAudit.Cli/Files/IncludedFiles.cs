using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>The files beside a plan, with a note of those that it includes: they are audited with it.</summary>
internal sealed class IncludedFiles(IFileSource files, string folder, SkippedFiles skipped) : IFileSource
{
    public FileReading Read(string path)
    {
        var reading = files.Read(path);
        if (reading.Text is not null)
        {
            skipped.Use(Path.GetFullPath(path, folder));
        }

        return reading;
    }
}
