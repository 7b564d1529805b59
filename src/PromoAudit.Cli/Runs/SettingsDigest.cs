using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PromoAudit.Governance.Settings;

namespace PromoAudit.Cli.Runs;

/// <summary>All that a decision goes by beside the rules and the plans, as one figure: parts of a run and what puts them together have to agree on it.</summary>
internal static class SettingsDigest
{
    public static string Of(GateSettings settings, Session session)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(settings.FailOn.Value?.ToString());
        Add(settings.Profile.Value);
        Add(settings.WaiversFrom.Value);
        Add(settings.Today.Value?.ToString("o", CultureInfo.InvariantCulture));
        foreach (var assurance in settings.Assurances.OrderBy(assurance => assurance.Kind))
        {
            Add($"{assurance.Kind} {assurance.Level}");
        }

        foreach (var file in ((string?[])[settings.File, settings.Baseline.Value]).Concat(settings.Waivers.Value))
        {
            Add(file);
            Add(file is null ? null : ContentOf(session.FullPath(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string? text) => hash.AppendData(Encoding.UTF8.GetBytes(text is null ? "-\0" : $"+{text}\0"));
    }

    /// <summary>What cannot be read is complained of where it is read.</summary>
    private static string ContentOf(string fullPath)
    {
        try
        {
            using var stream = File.OpenRead(fullPath);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
