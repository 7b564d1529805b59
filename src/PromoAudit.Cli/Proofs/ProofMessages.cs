using PromoAudit.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>What can be wrong with the files around a verdict.</summary>
internal static class ProofMessages
{
    public static Diagnostic WrongKey(string path, LocalizedText problem) =>
        Error(
            "PA690",
            new($"The key \"{path}\" cannot be used. {problem.English}", $"密钥文件“{path}”不能用：{problem.Chinese}"),
            new(
                "Make one with: openssl rand -hex 32 > verdict.key, and keep it where only CI can read it.",
                "可以这样生成：openssl rand -hex 32 > verdict.key，并放在只有 CI 读得到的地方。"
            )
        );

    public static readonly LocalizedText ShortKey = new(
        "It has fewer than 16 bytes, which can be guessed.",
        "不足 16 字节，可以猜出来。"
    );

    public static readonly LocalizedText LongKey = new("It has more than 4096 bytes.", "超过了 4096 字节。");

    public static Diagnostic WrongAge(string text) =>
        Error(
            "PA691",
            new($"\"--max-age\" cannot be \"{text}\".", $"“--max-age”不能是“{text}”。"),
            new("Write minutes, hours or days: 30m, 12h, 7d.", "请写分钟、小时或天：30m、12h、7d。")
        );

    public static Diagnostic NoPlan() =>
        Error(
            "PA692",
            new("No plan was found to hold against the verdict.", "没有找到可以和结论比对的方案。"),
            new("Name the plans that are to be launched.", "请写要上线的方案。")
        );

    public static Diagnostic VerdictIsInput(string path) =>
        Error(
            "PA693",
            new(
                $"The verdict would overwrite \"{path}\", which this run reads or writes as well.",
                $"结论会覆盖“{path}”，而这次运行也要读写这个文件。"
            ),
            new("Choose another name for --verdict.", "请给 --verdict 换个名称。")
        );

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
