namespace PromoAudit.Reports.Azure;

/// <summary>
/// A logging command with its escapes, as the agent takes them off
/// (https://github.com/microsoft/azure-pipelines-agent, CommandStringConvertor.cs).
/// </summary>
internal static class AzureCommand
{
    public const string Start = "##vso[";

    public static string Of(string command, IReadOnlyList<(string Name, string Value)> properties, string message) =>
        $"{Start}{command} {string.Concat(properties.Select(each => $"{each.Name}={Property(each.Value)};"))}]{Data(message)}";

    private static string Data(string text) =>
        text.Replace("%", "%AZP25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
