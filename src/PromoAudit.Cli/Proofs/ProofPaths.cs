using System.Collections.Immutable;
using PromoAudit.Cli.Files;
using PromoAudit.Findings;
using PromoAudit.Governance.Proofs;

namespace PromoAudit.Cli.Proofs;

/// <summary>Files as a verdict names them: from the folder of the run on, so that the same file has one name however it was written.</summary>
internal static class ProofPaths
{
    public static string Of(string shown, Session session) =>
        shown == PlanInput.StandardInput
            ? shown
            : Path.GetRelativePath(session.Console.Folder, session.FullPath(shown)).Replace('\\', '/');

    public static ImmutableArray<AuditedFile> Of(ImmutableArray<AuditedFile> files, Session session) =>
        [.. files.Select(file => file with { Path = Of(file.Path, session) })];

    public static ProvenPlan Of(PlanAudit plan, Session session) =>
        new(Of(plan.Path, session), plan.Id, plan.Status == PlanStatus.Audited, Of(plan.ReadFiles, session));

    /// <summary>The configuration, the baseline or a file of waivers as this run has read it.</summary>
    /// <returns>Null where it was not read.</returns>
    public static AuditedFile? AsRead(string? path, Session session) =>
        path is null
            ? null
            : Of(session.Governed.Files.Files, session).FirstOrDefault(file => file.Path == Of(path, session));

    /// <returns>Null where there is no such file, or it cannot be read.</returns>
    public static AuditedFile? Digest(string? path, Session session)
    {
        if (path is null)
        {
            return null;
        }

        var witness = new FileWitness();
        FileReader.Read(Of(path, session), session.FullPath(path), witness);
        return witness.Files.FirstOrDefault();
    }
}
