using System.Text.Json;

namespace PromoAudit.Tests.Reports.Formats;

/// <summary>What GitLab says a code quality report is (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).</summary>
internal static class CodeQualityShape
{
    private static readonly string[] Severities = ["info", "minor", "major", "critical", "blocker"];

    public static List<string> Complaints(string report)
    {
        using var json = JsonDocument.Parse(report);
        var complaints = new List<string>();
        var prints = new HashSet<string>(StringComparer.Ordinal);
        foreach (var issue in json.RootElement.EnumerateArray())
        {
            foreach (var name in (string[])["description", "check_name", "fingerprint", "severity"])
            {
                Complain(issue.GetProperty(name).GetString() is { Length: > 0 }, $"{name} is empty");
            }

            Complain(Severities.Contains(issue.GetProperty("severity").GetString()), "no such severity");
            Complain(prints.Add(issue.GetProperty("fingerprint").GetString() ?? ""), "a fingerprint twice");
            var location = issue.GetProperty("location");
            var path = location.GetProperty("path").GetString() ?? "";
            Complain(!path.StartsWith("./", StringComparison.Ordinal), $"not relative: {path}");
            Complain(location.GetProperty("lines").GetProperty("begin").GetInt32() >= 1, "no line");
        }

        return complaints;

        void Complain(bool isRight, string what)
        {
            if (!isRight)
            {
                complaints.Add(what);
            }
        }
    }
}
