using System.Security;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>Reads one file and never throws, hangs or fills the memory, whatever the path turns out to be.</summary>
internal static class FileReader
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <param name="shown">The path as messages show it.</param>
    /// <param name="witness">Notes what was read; null where nobody wants to know.</param>
    public static FileReading Read(
        string shown,
        string fullPath,
        FileWitness? witness = null,
        int maxBytes = SourceDecoder.MaxBytes
    )
    {
        try
        {
            var file = new FileInfo(fullPath);
            if (file.Exists)
            {
                return file.Length > 0
                    ? Open(shown, fullPath, witness, maxBytes)
                    : OpenWithPatience(shown, fullPath, witness, maxBytes);
            }

            return Refuse(Directory.Exists(fullPath) ? FileMessages.IsFolder : FileMessages.Missing);
        }
        catch (Exception error) when (ProblemOf(error) is { } problem)
        {
            return Refuse(problem);
        }
    }

    /// <summary>What an error of the file system means to the user; null for errors that are our own.</summary>
    public static LocalizedText? ProblemOf(Exception error) =>
        error switch
        {
            UnauthorizedAccessException or SecurityException => FileMessages.Forbidden,
            FileNotFoundException or DirectoryNotFoundException => FileMessages.Missing,
            IOException or ArgumentException or NotSupportedException => FileMessages.SystemSays(error.Message),
            _ => null,
        };

    private static FileReading Open(string shown, string fullPath, FileWitness? witness, int maxBytes)
    {
        using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        return FileWitness.Read(shown, stream, witness, maxBytes);
    }

    // What says it has no bytes is an empty file, or a pipe or device on which opening or reading may wait for ever.
    private static FileReading OpenWithPatience(string shown, string fullPath, FileWitness? witness, int maxBytes)
    {
        var reading = Task.Run(() =>
        {
            try
            {
                return Open(shown, fullPath, witness, maxBytes);
            }
            catch (Exception error) when (ProblemOf(error) is { } problem)
            {
                return Refuse(problem);
            }
        });
        return reading.Wait(Patience) ? reading.Result : Refuse(FileMessages.Silent);
    }

    private static FileReading Refuse(LocalizedText problem) => new(null, problem);
}
