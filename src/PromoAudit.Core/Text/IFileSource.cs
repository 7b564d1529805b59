namespace PromoAudit.Text;

/// <summary>How Core reads files: it is handed one of these and opens nothing itself.</summary>
public interface IFileSource
{
    /// <summary>Reads a file by a path relative to the place the source was made for.</summary>
    /// <returns>The decoded text, or why it cannot be had. Never throws for a missing, unreadable or oversized file.</returns>
    FileReading Read(string path);
}

/// <summary>Either the text or the reason there is none.</summary>
public readonly record struct FileReading(SourceText? Text, LocalizedText? Problem);
