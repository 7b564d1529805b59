namespace PromoAudit.Reports.GitHub;

/// <summary>
/// A workflow command with its escapes, as <c>@actions/core</c> writes it
/// (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
/// </summary>
internal static class GitHubCommand
{
    public static string Of(string command, IReadOnlyList<(string Name, string Value)> properties, string message) =>
        $"::{command} {string.Join(',', properties.Select(each => $"{each.Name}={Property(each.Value)}"))}::{Data(message)}";

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
