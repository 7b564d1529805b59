using PromoAudit.Cli.Shell;
using PromoAudit.Text;

namespace PromoAudit.Cli.Configuration;

/// <summary>PA613 to PA618: which configuration counts.</summary>
internal static class ConfigurationMessages
{
    public static Diagnostic NotAPlan(string path) =>
        UsageMessages.Error(
            "PA613",
            new(
                $"\"{path}\" is the configuration of this run, and no plan.",
                $"“{path}”是这次运行的配置文件，不是方案。"
            ),
            new("Name the plans; the configuration is found by itself.", "请写方案的路径，配置文件会自动找到。")
        );

    /// <param name="first">Null where the path leads to no configuration.</param>
    /// <param name="other">Not the same as <paramref name="first"/>; null as there.</param>
    public static Diagnostic Several(string firstPath, string? first, string otherPath, string? other) =>
        UsageMessages.Error(
            "PA614",
            new(
                $"\"{firstPath}\" and \"{otherPath}\" go by different configurations: {English(first)} and {English(other)}.",
                $"“{firstPath}”和“{otherPath}”对应的配置文件不同：{Chinese(first)}和{Chinese(other)}。"
            ),
            new(
                "Check them in two runs, or say which counts for both: --config FILE or --no-config.",
                "请分两次检查，或者用 --config 文件 或 --no-config 说明以哪个为准。"
            )
        );

    public static Diagnostic Unreadable(string path, LocalizedText problem) =>
        UsageMessages.Error(
            "PA615",
            new(
                $"The configuration \"{path}\" cannot be read. {problem.English}",
                $"读不了配置文件“{path}”：{problem.Chinese}"
            ),
            new(
                "Nothing was audited, because it may set more than what is usual. Make it readable, or run with --no-config.",
                "它的要求可能比默认更严，所以没有审计。请让它可读，或者加上 --no-config。"
            )
        );

    /// <param name="path">As the configuration has it.</param>
    public static Diagnostic LedAway(SourcePlace? place, string path) =>
        new(
            "PA616",
            DiagnosticSeverity.Error,
            place,
            new(
                $"A link leads \"{path}\" out of the folder of the configuration.",
                $"“{path}”经过链接指到了配置文件所在的文件夹之外。"
            ),
            new(
                "Name a file or folder that lies in it, or use a flag of the command line.",
                "请写确实在该文件夹之内的文件或文件夹，或者改用命令行选项。"
            )
        );

    /// <param name="path">Of a configuration in a folder that is audited from above.</param>
    /// <param name="used">Null where none counts.</param>
    public static Diagnostic DoesNotCount(string path, string? used) =>
        new(
            "PA617",
            DiagnosticSeverity.Warning,
            Place: null,
            new(
                $"\"{path}\" does not count in this run, which goes by {English(used)}.",
                $"这次按{Chinese(used)}检查，“{path}”不起作用。"
            ),
            new(
                "Check that folder by itself to go by it, or delete it.",
                "想按它检查，请单独检查那个文件夹；用不着就删掉它。"
            )
        );

    /// <param name="near">In the folder of the plans, or nearest to it.</param>
    /// <param name="above">In a folder above that one.</param>
    public static Diagnostic Above(string near, string above) =>
        UsageMessages.Error(
            "PA618",
            new(
                $"There are two configurations: \"{near}\", and \"{above}\" in a folder above it.",
                $"有两个配置文件：“{near}”，以及上级文件夹里的“{above}”。"
            ),
            new(
                "Keep one of them, or say which counts with --config FILE.",
                "请只保留一个，或者用 --config 文件 说明以哪个为准。"
            )
        );

    private static string English(string? file) => file is null ? "none" : $"\"{file}\"";

    private static string Chinese(string? file) => file is null ? "“无配置文件”" : $"“{file}”";
}
