using System.Text;
using PromoAudit.Reports.Testing;
using PromoAudit.Text;
using PromoAudit.Workshop.Cases;

namespace PromoAudit.Cli.Files;

/// <summary>Puts suggested cases at the end of test files.</summary>
internal static class CaseFiles
{
    /// <returns>How to exit. Where a test fails, nothing is written: it would be kept together with cases that rest on it.</returns>
    public static int Append(SuggestionReport report, string folder, Session session)
    {
        if (report.Broken.Count > 0)
        {
            session.Complain([FileMessages.BrokenTests(report.Broken)]);
            return ExitCodes.Found;
        }

        var code = ExitCodes.Clean;
        foreach (var rule in report.Suggested)
        {
            var shown = $"{folder.Replace('\\', '/').TrimEnd('/')}/{rule}{CaseBook.Ending}";
            if (Append(report, rule, shown, session.FullPath(shown), session.Language) is { } problem)
            {
                session.Complain([problem]);
                code = ExitCodes.Unreadable;
            }
            else
            {
                session.Output.Write(session.In($"Added cases to {shown}.\n", $"已把用例加进 {shown}。\n"));
            }
        }

        if (report.Suggested.Count > 0)
        {
            session.Output.Write(
                session.In(
                    "They say what the rules say today: judge each, and give it a name of its own.\n",
                    "写的是规则目前的结论：请逐个判断对不对，并另起名字。\n"
                )
            );
        }

        return code;
    }

    private static Diagnostic? Append(
        SuggestionReport report,
        string rule,
        string shown,
        string fullPath,
        Language language
    )
    {
        try
        {
            SourceText? there = null;
            if (File.Exists(fullPath))
            {
                var reading = FileReader.Read(shown, fullPath);
                there = reading.Text;
                if (there is null)
                {
                    return FileMessages.Unreadable(shown, reading.Problem ?? FileMessages.Missing);
                }

                // In another encoding what is appended would be read as something else.
                var bytes = File.ReadAllBytes(fullPath);
                if (!bytes.AsSpan().EndsWith(Encoding.UTF8.GetBytes(there.Text)))
                {
                    return FileMessages.NotAppendable(shown);
                }
            }

            if (report.Appended(rule, there, language) is not { } text)
            {
                return FileMessages.NotAppendable(shown);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(fullPath) ?? fullPath);
            using var target = new FileStream(fullPath, FileMode.Append, FileAccess.Write);
            target.Write(Encoding.UTF8.GetBytes(text));
            return null;
        }
        catch (Exception error) when (FileReader.ProblemOf(error) is { } problem)
        {
            return FileMessages.UnwritablePlan(shown, problem);
        }
    }
}
