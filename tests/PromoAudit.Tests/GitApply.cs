using System.Diagnostics;

namespace PromoAudit.Tests;

/// <summary>Has git put a patch on the files of a folder, so that a patch is held against a program that others use.</summary>
internal static class GitApply
{
    /// <returns>What git complains about; empty when it took the patch.</returns>
    public static async Task<string> To(string folder, string patch, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, "test.patch");
        await File.WriteAllTextAsync(file, patch, cancellation);
        var start = new ProcessStartInfo("git", ["apply", "-p0", "--whitespace=nowarn", file])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // Without it git looks for a repository above and takes the paths for those of that one.
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(folder);
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var complaints = await git.StandardError.ReadToEndAsync(cancellation);
        await git.WaitForExitAsync(cancellation);
        File.Delete(file);
        return git.ExitCode == 0 ? "" : $"{git.ExitCode}: {complaints}";
    }
}
