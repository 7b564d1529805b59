using System.Text.RegularExpressions;
using Xunit.Sdk;

namespace PromoAudit.Tests.Reports.Formats;

internal sealed record LogCommand(string Name, Dictionary<string, string> Properties, string Data);

/// <summary>
/// Reads lines of a log as build systems do: GitHub's runner (ActionCommand.cs, TryParseV2), Azure's agent (Command.cs and
/// CommandStringConvertor.cs).
/// </summary>
internal static partial class BuildLogs
{
    public static LogCommand GitHub(string line)
    {
        var message = line.TrimStart();
        var end = message.StartsWith("::", StringComparison.Ordinal)
            ? message.IndexOf("::", 2, StringComparison.Ordinal)
            : throw new XunitException($"no command: {line}");
        var (name, properties) = Head(message[2..end], ',');
        Bracketed().IsMatch(line).ShouldBeFalse(line);
        return new LogCommand(
            name,
            properties.ToDictionary(
                each => each.Key,
                each => Unescaped(each.Value, ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C"), ("%", "%25"))
            ),
            Unescaped(message[(end + 2)..], ("\r", "%0D"), ("\n", "%0A"), ("%", "%25"))
        );
    }

    /// <returns>Null for a line that is no command.</returns>
    public static LogCommand? Azure(string line)
    {
        var start = line.IndexOf("##vso[", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            Bracketed().IsMatch(line).ShouldBeFalse(line);
            return null;
        }

        start.ShouldBe(0);
        var end = line.IndexOf(']', start);
        var data = line[(end + 1)..];
        Bracketed().IsMatch(data).ShouldBeFalse(line);
        var (name, properties) = Head(line[6..end], ';');
        return new LogCommand(
            name,
            properties.ToDictionary(
                each => each.Key,
                each => Unescaped(each.Value, (";", "%3B"), ("\r", "%0D"), ("\n", "%0A"), ("]", "%5D"), ("%", "%AZP25"))
            ),
            Unescaped(data, (";", "%3B"), ("\r", "%0D"), ("\n", "%0A"), ("]", "%5D"), ("%", "%AZP25"))
        );
    }

    public static bool IsCommand(string line) => Bracketed().IsMatch(line) || AtStart().IsMatch(line);

    private static (string Name, Dictionary<string, string> Properties) Head(string head, char comma)
    {
        var space = head.IndexOf(' ');
        var properties = head[(space + 1)..].Split(comma, StringSplitOptions.RemoveEmptyEntries);
        return (
            head[..space],
            properties.Select(each => each.Split('=', 2)).ToDictionary(each => each[0], each => each[1])
        );
    }

    private static string Unescaped(string text, params (string Token, string Escape)[] escapes)
    {
        foreach (var (token, escape) in escapes)
        {
            text = text.Replace(escape, token, StringComparison.Ordinal);
        }

        return text;
    }

    [GeneratedRegex(@"##[A-Za-z]*\[")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\s*::[A-Za-z-]+.*::")]
    private static partial Regex AtStart();
}
