using System.Text;
using PromoAudit.Repairs;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>
/// Writes repaired files: all of them or none. Each is written beside its place under another name and then moved, and only while the
/// file is, byte for byte, the one that was audited.
/// </summary>
internal sealed class RepairedFiles(Session session)
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly List<(string Target, string Temporary, byte[] Before)> _staged = [];

    /// <returns>What stood in the way; then nothing was written.</returns>
    public Diagnostic? Write(IReadOnlyList<ChangedFile> files)
    {
        var shown = "";
        try
        {
            foreach (var file in files)
            {
                shown = file.Before.Path;
                if (Stage(file) is { } problem)
                {
                    return FileMessages.NotRepaired(shown, problem);
                }
            }

            foreach (var (target, _, before) in _staged)
            {
                if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(before))
                {
                    return FileMessages.NotRepaired(shown, FileMessages.Changed);
                }
            }

            Move();
            return null;
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            return FileMessages.NotRepaired(shown, problem);
        }
        finally
        {
            foreach (var (_, temporary, _) in _staged)
            {
                File.Delete(temporary);
            }
        }
    }

    private LocalizedText? Stage(ChangedFile file)
    {
        var fullPath = session.FullPath(file.Before.Path);
        var target = RealPath.Of(fullPath) ?? fullPath;
        var before = File.ReadAllBytes(target);
        var text = Encoding.UTF8.GetBytes(file.Before.Text);
        var mark = before.AsSpan().StartsWith(Mark) ? Mark : [];
        if (!before.AsSpan(mark.Length).SequenceEqual(text))
        {
            return FileMessages.Changed;
        }

        var temporary = Path.Join(
            Path.GetDirectoryName(target),
            $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}"
        );
        _staged.Add((target, temporary, before));
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            stream.Write(mark);
            stream.Write(Encoding.UTF8.GetBytes(file.After));
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }

        return null;
    }

    /// <summary>If one cannot be moved, those moved before it get their old text back.</summary>
    private void Move()
    {
        var moved = 0;
        try
        {
            foreach (var (target, temporary, _) in _staged)
            {
                File.Move(temporary, target, overwrite: true);
                moved++;
            }
        }
        catch
        {
            foreach (var (target, _, before) in _staged.Take(moved))
            {
                File.WriteAllBytes(target, before);
            }

            throw;
        }
    }
}
