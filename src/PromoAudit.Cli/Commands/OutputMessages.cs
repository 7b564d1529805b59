using PromoAudit.Cli.Shell;
using PromoAudit.Reports;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>PA600 to PA604: what can be wrong with several reports of one run.</summary>
internal static class OutputMessages
{
    public static Diagnostic UnknownFormat(string written, string format) =>
        UsageMessages.Error(
            "PA600",
            new(
                $"\"{OutputArguments.Name} {written}\" names no format that there is.",
                $"“{OutputArguments.Name} {written}”里没有这种格式。"
            ),
            NearestName.Find(format, ReportFormats.Names) is { } nearest
                ? new(
                    $"Did you mean \"{nearest}\"? For a file of that name write ./{written}.",
                    $"是不是想写“{nearest}”？如果这就是文件名，请写 ./{written}。"
                )
                : new(
                    $"Formats are {string.Join(", ", ReportFormats.Names)}. For a file of that name write ./{written}.",
                    $"可用的格式：{string.Join("、", ReportFormats.Names)}。如果这就是文件名，请写 ./{written}。"
                )
        );

    public static Diagnostic NoPath(string written, string? format) =>
        UsageMessages.Error(
            "PA601",
            new(
                $"\"{OutputArguments.Name} {written}\" names no file.",
                $"“{OutputArguments.Name} {written}”没有写文件名。"
            ),
            new(
                $"Write {OutputArguments.Name} {format ?? "text"}=report, or {OutputArguments.Name} {format ?? "text"}=- for standard output.",
                $"请写 {OutputArguments.Name} {format ?? "text"}=report；写到标准输出则用 {OutputArguments.Name} {format ?? "text"}=-。"
            )
        );

    public static Diagnostic TwoWithoutFormat(string first, string second) =>
        UsageMessages.Error(
            "PA602",
            new(
                $"Neither \"{first}\" nor \"{second}\" says its format, and only one can have that of --format.",
                $"“{first}”和“{second}”都没有写格式，而 --format 只对一个文件起作用。"
            ),
            new(
                $"Write the format before the file: {OutputArguments.Name} json={second}.",
                $"请在文件名前写格式：{OutputArguments.Name} json={second}。"
            )
        );

    public static Diagnostic TwoOnStandardOutput() =>
        UsageMessages.Error(
            "PA602",
            new("Two reports cannot share standard output.", "标准输出上只能有一份报告。"),
            new(
                $"Send one of them to a file: {OutputArguments.Name} json=findings.json.",
                $"请把其中一份写到文件里：{OutputArguments.Name} json=findings.json。"
            )
        );

    public static Diagnostic SameFile(string path) =>
        UsageMessages.Error(
            "PA603",
            new($"Two reports would be written to \"{path}\".", $"有两份报告都要写到“{path}”。"),
            new("Give each a file of its own.", "请给每份报告单独一个文件。")
        );

    /// <param name="role">What the file is to the run: "the baseline".</param>
    public static Diagnostic Overwrites(string path, LocalizedText role) =>
        UsageMessages.Error(
            "PA604",
            new(
                $"The report would overwrite \"{path}\", which is {role.English}.",
                $"报告会覆盖“{path}”，而它是{role.Chinese}。"
            ),
            new($"Choose another name for {OutputArguments.Name}.", $"请给 {OutputArguments.Name} 换个名称。")
        );
}
