using PromoAudit.Text;

namespace PromoAudit.Cli.Gates;

/// <summary>PA640 to PA644: what is wrong with a command line about waivers or a baseline.</summary>
internal static class GateMessages
{
    public static Diagnostic NotADay(string written) =>
        Error(
            "PA640",
            new($"\"--today\" cannot be \"{written}\".", $"“--today”不能是“{written}”。"),
            new("Write a day as year-month-day: --today 2026-12-31.", "请按年-月-日书写：--today 2026-12-31。")
        );

    public static Diagnostic UnknownEnding(string path) =>
        Error(
            "PA641",
            new(
                $"A baseline is written as JSON or YAML, and \"{path}\" ends in neither.",
                $"基线文件写成 JSON 或 YAML，而“{path}”不是这两种后缀。"
            ),
            new(
                "Name a file that ends in .json or .yaml: --output promoaudit-baseline.json.",
                "请用 .json 或 .yaml 结尾的文件名：--output promoaudit-baseline.json。"
            )
        );

    public static Diagnostic NothingToPrune(string path) =>
        Error(
            "PA642",
            new($"There is no baseline \"{path}\" to prune.", $"没有可以清理的基线文件“{path}”。"),
            new("Record today's findings first: promoaudit baseline.", "请先用 promoaudit baseline 记下现有的漏洞。")
        );

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
