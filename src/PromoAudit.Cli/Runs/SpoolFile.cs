namespace PromoAudit.Cli.Runs;

/// <summary>A file for what a run cannot hold in memory. Only its user can read it, and it goes away with the run, whatever ends that.</summary>
internal static class SpoolFile
{
    private const int BufferSize = 256 * 1024;

    public static FileStream Open()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var path = Path.Join(Path.GetTempPath(), $"promoaudit-{Path.GetRandomFileName()}");
        var stream = new FileStream(path, options);
        if (!OperatingSystem.IsWindows())
        {
            // It lives on without a name: nothing is left behind when the process is killed.
            File.Delete(path);
        }

        return stream;
    }
}
