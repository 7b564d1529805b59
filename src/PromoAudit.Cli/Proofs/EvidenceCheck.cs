using System.Collections.Immutable;
using System.Security.Cryptography;
using PromoAudit.Cli.Files;
using PromoAudit.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>Whether a bundle is still what it was when it was made.</summary>
internal static class EvidenceCheck
{
    public const string Sums = "SHA256SUMS";

    private const int DigestLength = 64;
    private const int MostDepth = 32;

    /// <returns>What is wrong, each a full sentence; null where there are no sums to go by.</returns>
    public static ImmutableArray<LocalizedText>? Run(string folder)
    {
        var reading = FileReader.Read(Sums, Path.Join(folder, Sums), maxBytes: Verifier.MostBytes);
        if (reading.Text is not { } sums)
        {
            return null;
        }

        var wrong = ImmutableArray.CreateBuilder<LocalizedText>();
        var left = Below(folder, "", 0).ToHashSet(StringComparer.Ordinal);
        left.Remove(Sums);
        foreach (var line in sums.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length <= DigestLength + 2 || line[DigestLength..(DigestLength + 2)] != "  ")
            {
                return null;
            }

            var (digest, path) = (line[..DigestLength], line[(DigestLength + 2)..]);
            if (!left.Remove(path))
            {
                wrong.Add(new($"\"{path}\" is missing.", $"缺少“{path}”。"));
            }
            else if (DigestOf(Path.Join(folder, path)) is not { } found)
            {
                wrong.Add(new($"\"{path}\" cannot be read.", $"读不了“{path}”。"));
            }
            else if (found != digest)
            {
                wrong.Add(
                    new(
                        $"\"{path}\" was changed: its SHA-256 was {digest}, and is {found}.",
                        $"“{path}”被改过：SHA-256 当时是 {digest}，现在是 {found}。"
                    )
                );
            }
        }

        foreach (var path in left.Order(StringComparer.Ordinal))
        {
            wrong.Add(new($"\"{path}\" was added.", $"“{path}”是后来加的。"));
        }

        return wrong.ToImmutable();
    }

    /// <summary>Every file, also hidden ones. What a link leads to is not looked at.</summary>
    private static IEnumerable<string> Below(string folder, string prefix, int depth)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry is DirectoryInfo && entry.LinkTarget is null && depth < MostDepth)
            {
                foreach (var below in Below(entry.FullName, path + "/", depth + 1))
                {
                    yield return below;
                }
            }
            else
            {
                yield return path;
            }
        }
    }

    /// <returns>Null for what cannot be read, and for a link.</returns>
    private static string? DigestOf(string path)
    {
        try
        {
            if (new FileInfo(path).LinkTarget is not null)
            {
                return null;
            }

            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is not null)
        {
            return null;
        }
    }
}
