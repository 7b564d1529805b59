using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PromoAudit.Cli.Files;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports;

namespace PromoAudit.Cli.Runs;

/// <summary>The part of the files that a run audits: one of so many, each part in turn, so that each gets its share of every folder.</summary>
/// <param name="Settings">Digest of all that the parts have to agree on.</param>
/// <param name="Scope">What parts have to agree on among themselves: what is audited, and what is told of it.</param>
internal sealed record ShardRequest(RunShard Part, string Settings, string Scope)
{
    /// <returns>Null for a run of all files.</returns>
    public static ShardRequest? Of(GateSettings settings, Session session) =>
        settings.Shard.Value is { } part
            ? new ShardRequest(
                part,
                SettingsDigest.Of(settings, session),
                $"{settings.ChangedSince.Value}\0{settings.Repairs.Value}\0{settings.Charts.Value}"
            )
            : null;

    /// <param name="files">All files, those of other parts too.</param>
    /// <param name="positions">For each plan of this part the position of its file.</param>
    public ShardLabel Label(IReadOnlyList<PlanInput> files, ImmutableArray<int> positions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Scope}\0"));
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Shown}\0{ContentOf(file)}\0"));
        }

        return new ShardLabel(
            Part.Number,
            Part.Of,
            files.Count,
            Convert.ToHexStringLower(hash.GetHashAndReset()),
            Settings,
            positions
        );
    }

    /// <summary>Parts of two commits must not be put together: what one of them repaired, the other may have broken.</summary>
    private static string ContentOf(PlanInput file)
    {
        try
        {
            using var stream = File.OpenRead(file.FullPath ?? "");
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return "unreadable";
        }
    }
}
