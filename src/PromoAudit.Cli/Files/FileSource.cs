using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>The files beside a plan. Nothing outside its folder can be reached, by dots or by links.</summary>
internal sealed class FileSource(string folder, string shownFolder, FileWitness? witness = null) : IFileSource
{
    private readonly Lazy<string?> _realFolder = new(() => RealPath.Of(folder));

    public FileReading Read(string path)
    {
        try
        {
            var fullPath = Path.GetFullPath(path, folder);
            if (!IsInside(fullPath, folder))
            {
                return new FileReading(null, FileMessages.Escapes);
            }

            return
                _realFolder.Value is { } realFolder
                && RealPath.Of(fullPath) is { } realPath
                && IsInside(realPath, realFolder)
                ? FileReader.Read(shownFolder + path.Replace('\\', '/'), realPath, witness)
                : new FileReading(null, FileMessages.Escapes);
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            return new FileReading(null, problem);
        }
    }

    private static bool IsInside(string path, string folder)
    {
        var root = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return path.StartsWith(root, StringComparison.Ordinal);
    }
}
