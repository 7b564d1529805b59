using PromoAudit.Cli.Files;
using PromoAudit.Text;

namespace PromoAudit.Cli.Git;

/// <summary>The files beside a plan in the same commit. Nothing outside of the plan's folder can be reached.</summary>
internal sealed class CommitFolder(CommitFiles commit, string folder, FileWitness? witness) : IFileSource
{
    public FileReading Read(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return new FileReading(null, FileMessages.Escapes);
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return commit.Read(folder + string.Join('/', parts), witness);
    }
}
