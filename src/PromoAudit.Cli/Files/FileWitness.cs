using System.Collections.Immutable;
using System.Security.Cryptography;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>
/// Notes the files that one plan was read from, with the digest of exactly the bytes that were read: a second look at the file
/// might find another one. Used by one thread.
/// </summary>
internal sealed class FileWitness
{
    private readonly List<AuditedFile> _files = [];

    /// <summary>The plan first, then what it includes, by path; a file that changed between two readings is there twice.</summary>
    public ImmutableArray<AuditedFile> Files =>
        [
            .. _files.Take(1),
            .. _files
                .Skip(1)
                .Distinct()
                .Where(file => file != _files[0])
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .ThenBy(file => file.Digest, StringComparer.Ordinal),
        ];

    /// <param name="witness">Null where nobody wants to know.</param>
    public static FileReading Read(
        string shown,
        Stream stream,
        FileWitness? witness,
        int maxBytes = SourceDecoder.MaxBytes
    )
    {
        if (witness is null)
        {
            return SourceDecoder.Read(shown, stream, maxBytes);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var watched = new WatchedStream(stream, hash);
        var reading = SourceDecoder.Read(shown, watched, maxBytes);
        if (reading.Text is not null)
        {
            witness._files.Add(new AuditedFile(shown, Convert.ToHexStringLower(hash.GetHashAndReset())));
        }

        return reading;
    }
}
