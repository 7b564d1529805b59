using System.Collections.Immutable;
using PromoAudit.Cli.Shell;
using PromoAudit.Governance.Settings;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>Reads <c>--output report.txt</c>, which takes the format of <c>--format</c>, and <c>--output sarif=audit.sarif</c>.</summary>
internal static class OutputArguments
{
    public const string Name = "--output";

    public static RepeatableOption Make(Language language) =>
        new(
            Name,
            new LocalizedText(
                "Write the report to a file; sarif=audit.sarif says its format too, and may be given several times. - is standard output.",
                "把报告写到文件里；也可以写成 sarif=audit.sarif，指明格式，并且可以写多次。- 表示标准输出。"
            ).In(language),
            "-o"
        )
        {
            HelpName = "[format=]file",
        };

    /// <summary>Outputs of the command line take the place of those of the configuration.</summary>
    /// <returns>What is wrong with them; null when nothing is.</returns>
    public static Diagnostic? Over(GateSettings below, IReadOnlyList<string> written, out GateSettings settings)
    {
        settings = below;
        if (written.Count == 0)
        {
            return null;
        }

        var outputs = ImmutableArray.CreateBuilder<ReportOutput>(written.Count);
        foreach (var one in written)
        {
            var (format, path) = Split(one);
            if (format is not null && ReportFormats.Find(format) is null)
            {
                return OutputMessages.UnknownFormat(one, format);
            }

            if (path.Length == 0)
            {
                return OutputMessages.NoPath(one, format);
            }

            outputs.Add(new ReportOutput(format, path, SettingOrigin.Of(Name)));
        }

        settings = below with { Outputs = outputs.MoveToImmutable() };
        return TwiceTheSame(settings);
    }

    /// <summary>What stands before the sign is a format when it is one word: <c>./a=b</c> is a file.</summary>
    private static (string? Format, string Path) Split(string written)
    {
        var sign = written.IndexOf('=', StringComparison.Ordinal);
        return sign > 0 && IsWord(written.AsSpan(0, sign)) ? (written[..sign], written[(sign + 1)..]) : (null, written);
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static Diagnostic? TwiceTheSame(GateSettings settings)
    {
        string? first = null;
        foreach (var output in settings.Outputs)
        {
            if (output.Format is not null)
            {
                continue;
            }

            if (first is not null)
            {
                return OutputMessages.TwoWithoutFormat(first, output.Path);
            }

            first = output.Path;
        }

        var onStandardOutput = 0;
        foreach (var output in settings.Outputs)
        {
            onStandardOutput += output.IsStandardOutput ? 1 : 0;
        }

        // A format that was asked for by name must not vanish because an output takes its place.
        var isFormatDropped = first is null && onStandardOutput == 1 && settings.Format.Origin.Flag is not null;
        return onStandardOutput > 1 || isFormatDropped ? OutputMessages.TwoOnStandardOutput() : null;
    }
}
