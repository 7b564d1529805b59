using System.Security.Cryptography;
using System.Text;
using PromoAudit.Cli.Files;
using PromoAudit.Findings;
using PromoAudit.Governance.Proofs;
using PromoAudit.Reports;
using PromoAudit.Reports.Proofs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>Puts the files of a bundle together in memory; the same input at the same moment makes the same bytes.</summary>
internal sealed class EvidenceBundle(Session session)
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly List<EvidenceEntry> _entries = [];

    /// <returns>The path of a file that is no longer what was read; null when all are.</returns>
    public string? AddPlans(IReadOnlyList<ProvenPlan> plans)
    {
        for (var index = 0; index < plans.Count; index++)
        {
            var plan = plans[index];
            var folder = plan.Path[..(plan.Path.LastIndexOf('/') + 1)];
            foreach (var file in plan.Files)
            {
                var inside = file.Path.StartsWith(folder, StringComparison.Ordinal)
                    ? file.Path[folder.Length..]
                    : file.Path;
                if (Bytes(file.Path) is not { } bytes || DigestOf(bytes) != file.Digest)
                {
                    return file.Path;
                }

                var role = file == plan.Files[0] ? "plan" : "include";
                Add(Free($"plans/{index + 1:D4}/{EvidenceNames.Of(inside)}"), role, bytes, file.Path);
            }
        }

        return null;
    }

    public void Add(string path, string role, byte[] content, string? original = null)
    {
        _files[path] = content;
        _entries.Add(new EvidenceEntry(new AuditedFile(path, DigestOf(content)), role, original));
    }

    public void Add(string path, string role, Action<TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        Add(path, role, Encoding.UTF8.GetBytes(writer.ToString()));
    }

    /// <summary>Findings for programs and for people.</summary>
    public void AddFindings(AuditRun run)
    {
        Add("findings.json", "findings", writer => Report("json").Write(run, writer, ReportOptions.Default));
        foreach (var (name, language) in ((string, Language)[])[("en", Language.English), ("zh", Language.Chinese)])
        {
            var options = ReportOptions.Default with { Language = language };
            Add($"report.{name}.txt", "report", writer => Report("text").Write(run, writer, options));
        }
    }

    /// <summary>The manifest and the sums, which are about all the others.</summary>
    public SortedDictionary<string, byte[]> Finish(Verification verification)
    {
        Add("README.md", "readme", Encoding.UTF8.GetBytes(EvidenceReadme.Of(verification)));
        using var writer = new StringWriter { NewLine = "\n" };
        var entries = _entries.OrderBy(entry => entry.File.Path, StringComparer.Ordinal);
        EvidenceManifest.Write(session.Console.Now, verification, entries, writer);
        _files["evidence.json"] = Encoding.UTF8.GetBytes(writer.ToString());
        var sums = new StringBuilder();
        foreach (var (path, content) in _files)
        {
            sums.Append(DigestOf(content)).Append("  ").Append(path).Append('\n');
        }

        _files[EvidenceCheck.Sums] = Encoding.UTF8.GetBytes(sums.ToString());
        return _files;
    }

    public byte[]? Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(session.FullPath(path));
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is not null)
        {
            return null;
        }
    }

    private static IReport Report(string name) => ReportFormats.Find(name) ?? throw new InvalidOperationException(name);

    private string Free(string path)
    {
        var free = path;
        for (var number = 2; _files.ContainsKey(free); number++)
        {
            free = $"{path}.{number}";
        }

        return free;
    }

    private static string DigestOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
