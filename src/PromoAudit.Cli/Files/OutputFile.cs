using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>
/// A file that appears whole or not at all: written beside its place under another name, then moved. Pipes and devices are written to as they are.
/// </summary>
internal sealed class OutputFile
{
    private OutputFile(string target) => Target = target;

    /// <summary>Its place with every link followed.</summary>
    public string Target { get; }

    /// <summary>
    /// What says it has no bytes is an empty file, or a pipe or device, in whose place nothing may be moved. What is still a link here leads to an open pipe.
    /// </summary>
    private bool IsWrittenInPlace => new FileInfo(Target) is { LinkTarget: not null } or { Exists: true, Length: 0 };

    /// <summary>Finds out whether the file can be written, before any work is done for it. Leaves nothing behind.</summary>
    public static OutputFile? Open(string fullPath, out LocalizedText? problem)
    {
        problem = null;
        try
        {
            var target = RealPath.Of(fullPath) ?? fullPath;
            // The link of an open pipe, such as /dev/stdout, leads to a name that is no path.
            var file = new OutputFile(!Path.Exists(target) && File.Exists(fullPath) ? fullPath : target);
            problem = Directory.Exists(target) ? FileMessages.IsFolder : null;
            // Opening a pipe to try it would wait for its reader, or send that reader away.
            if (problem is null && !file.IsWrittenInPlace)
            {
                problem = file.Try();
            }

            return problem is null ? file : null;
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } found)
        {
            problem = found;
            return null;
        }
    }

    /// <summary>Throws what the file system throws; then nothing has changed but folders that were not there.</summary>
    public void Write(Action<TextWriter> write)
    {
        if (IsWrittenInPlace)
        {
            WriteInPlace(write);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Target) ?? Target);
        var temporary = TemporaryName();
        try
        {
            Fill(Create(temporary), write);
            File.Move(temporary, Target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private void WriteInPlace(Action<TextWriter> write)
    {
        var isWhole = false;
        try
        {
            Fill(new FileStream(Target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite), write);
            isWhole = true;
        }
        finally
        {
            // A file that was empty is empty again; a pipe or device never says that it holds something.
            if (!isWhole && new FileInfo(Target) is { LinkTarget: null, Exists: true, Length: > 0 })
            {
                new FileStream(Target, FileMode.Truncate, FileAccess.Write).Dispose();
            }
        }
    }

    private static void Fill(FileStream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        write(writer);
    }

    private LocalizedText? Try()
    {
        var missing = new Stack<string>();
        var folder = Path.GetDirectoryName(Target);
        for (; folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
            {
                return FileMessages.NoFolder;
            }

            missing.Push(folder);
        }

        var created = new Stack<string>();
        try
        {
            foreach (var each in missing)
            {
                Directory.CreateDirectory(each);
                created.Push(each);
            }

            var trial = TemporaryName();
            Create(trial).Dispose();
            File.Delete(trial);
            return null;
        }
        finally
        {
            foreach (var each in created)
            {
                Directory.Delete(each);
            }
        }
    }

    private static FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    private string TemporaryName() =>
        Path.Join(Path.GetDirectoryName(Target), $".{Path.GetFileName(Target)}.{Path.GetRandomFileName()}");
}
