using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace PromoAudit.Tests;

/// <summary>
/// Golden files with the conventions of Verify: <c>Class.Method.verified.txt</c> beside the test is what must come out; what
/// came out instead is left in <c>.received.txt</c>, to be looked at and then accepted.
/// </summary>
internal static class Baseline
{
    public static void Verify(
        string actual,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testName = ""
    )
    {
        // The path is the one the file had when it was compiled; the repository may have moved since.
        var marker = testFile.Replace('\\', '/').LastIndexOf("/tests/", StringComparison.Ordinal);
        var folder = Path.GetDirectoryName(testFile[(marker + 1)..])?.Replace('\\', '/') ?? "";
        Verify(actual, $"{folder}/{Path.GetFileNameWithoutExtension(testFile)}.{testName}.verified.txt");
    }

    /// <summary>For a golden file that is documentation too and lives elsewhere, as in <c>examples/</c>.</summary>
    public static void Verify(string actual, string pathInRepository) =>
        Verify(actual, RepositoryRoot.File(pathInRepository), Accepts());

    internal static void Verify(string actual, string verified, bool accept)
    {
        var received = ReceivedPath(verified);
        var expected = File.Exists(verified) ? Normalized(File.ReadAllText(verified)) : null;
        actual = Normalized(actual);
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        if (accept)
        {
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        throw new XunitException(
            $"""
            {Difference(expected, actual)}
            If the new text is right, accept it:
              cp '{received}' '{verified}'
            or accept all of a run:
              PROMOAUDIT_ACCEPT=1 dotnet test
            """
        );
    }

    private static bool Accepts() =>
        Environment.GetEnvironmentVariable("PROMOAUDIT_ACCEPT") == "1"
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    private static string ReceivedPath(string verified)
    {
        var name = Path.GetFileName(verified);
        var received = name.Contains(".verified.", StringComparison.Ordinal)
            ? name.Replace(".verified.", ".received.", StringComparison.Ordinal)
            : Path.GetFileNameWithoutExtension(name) + ".received" + Path.GetExtension(name);
        return Path.Combine(Path.GetDirectoryName(verified) ?? "", received);
    }

    private static string Difference(string? expected, string actual)
    {
        if (expected is null)
        {
            return "There is no verified text yet.";
        }

        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
        {
            line++;
        }

        return $"""
            Line {line + 1} differs from the verified text:
              verified: {(line < before.Length ? before[line] : "(ends here)")}
              received: {(line < after.Length ? after[line] : "(ends here)")}
            """;
    }

    private static string Normalized(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
