using System.Diagnostics;
using System.Text;

namespace PromoAudit.Tests.Packages;

/// <summary>Runs lines of a document as the reader's shell would, and stops at the first that fails.</summary>
internal static class Bash
{
    /// <summary>What the shell said and how it ended.</summary>
    public sealed record Answer(int Code, string Output, string Error)
    {
        public string All => $"exit code {Code}\n{Output}\n{Error}";
    }

    public static async Task<Answer> Run(
        string folder,
        string lines,
        CancellationToken cancellation,
        params (string Name, string Value)[] variables
    )
    {
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", lines])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        // What the test run tells its own build must not reach those that the lines start.
        foreach (var name in (string[])["LC_ALL", "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath"])
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new Answer(process.ExitCode, output, await error);
    }
}
