using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>A file that appears whole or not at all: written beside its place under another name, then moved.</summary>
internal sealed class OutputFile
{
    private OutputFile(string target) => Target = target;

    /// <summary>Its place with every link followed.</summary>
    public string Target { get; }

    /// <summary>Finds out whether the file can be written, before any work is done for it.</summary>
    public static OutputFile? Open(string fullPath, out LocalizedText? problem)
    {
        problem = null;
        try
        {
            var target = RealPath.Of(fullPath) ?? fullPath;
            if (Directory.Exists(target))
            {
                problem = FileMessages.IsFolder;
                return null;
            }

            if (!Directory.Exists(Path.GetDirectoryName(target)))
            {
                problem = new("There is no such folder.", "文件夹不存在。");
                return null;
            }

            var file = new OutputFile(target);
            var trial = file.TemporaryName();
            Create(trial).Dispose();
            File.Delete(trial);
            return file;
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } found)
        {
            problem = found;
            return null;
        }
    }

    /// <summary>Throws what the file system throws; then nothing has changed.</summary>
    public void Write(Action<TextWriter> write)
    {
        var temporary = TemporaryName();
        try
        {
            using (var writer = new StreamWriter(Create(temporary), new UTF8Encoding(false)) { NewLine = "\n" })
            {
                write(writer);
            }

            File.Move(temporary, Target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    private string TemporaryName() =>
        Path.Join(Path.GetDirectoryName(Target), $".{Path.GetFileName(Target)}.{Path.GetRandomFileName()}");
}
