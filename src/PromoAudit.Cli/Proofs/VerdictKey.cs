using PromoAudit.Cli.Files;
using PromoAudit.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>The secret that verdicts are signed with: the bytes of a file, without a line end behind them.</summary>
internal static class VerdictKey
{
    private const int Least = 16;
    private const int Most = 4096;

    /// <param name="path">Null where no key is asked for; then there is none, and nothing to complain of.</param>
    /// <returns>Whether the run can go on.</returns>
    public static bool Read(string? path, Session session, Diagnostics diagnostics, out byte[]? key)
    {
        key = null;
        if (path is null)
        {
            return true;
        }

        try
        {
            var full = session.FullPath(path);
            var problem =
                Directory.Exists(full) ? FileMessages.IsFolder
                : new FileInfo(full) is { Exists: true, Length: > Most + 2 } ? ProofMessages.LongKey
                : (LocalizedText?)null;
            var bytes = problem is null ? File.ReadAllBytes(full) : [];
            var end = bytes.AsSpan().TrimEnd("\r\n"u8).Length;
            problem ??= end < Least ? ProofMessages.ShortKey : null;
            if (problem is null)
            {
                key = bytes[..end];
                return true;
            }

            diagnostics.Add(ProofMessages.WrongKey(path, problem.Value));
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            diagnostics.Add(ProofMessages.WrongKey(path, problem));
        }

        return false;
    }
}
