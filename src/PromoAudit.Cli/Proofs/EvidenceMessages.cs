using PromoAudit.Text;

namespace PromoAudit.Cli.Proofs;

/// <summary>What can be wrong with a bundle of evidence.</summary>
internal static class EvidenceMessages
{
    public static Diagnostic NotEmpty(string path) =>
        Error(
            "PA694",
            new($"\"{path}\" is already there and not empty.", $"“{path}”已经存在，而且不是空的。"),
            new("Name another place; evidence is never written over.", "请换个位置；留证不会覆盖已有的内容。")
        );

    public static Diagnostic Unwritable(string path, LocalizedText problem) =>
        Error(
            "PA695",
            new($"\"{path}\" cannot be written. {problem.English}", $"写不了“{path}”：{problem.Chinese}"),
            new("Choose another place for --output.", "请给 --output 换个位置。")
        );

    public static Diagnostic DoesNotHold() =>
        Error(
            "PA696",
            new(
                "The verdict does not hold for these plans, so nothing was written.",
                "结论对这些方案无效，什么都没有写。"
            ),
            new(
                "Audit them again, or write --anyway; then the bundle says that it did not hold.",
                "请重新审计；也可以加 --anyway，留证里会写明结论无效。"
            )
        );

    public static Diagnostic Changed(string path) =>
        Error(
            "PA697",
            new($"\"{path}\" changed while it was being read.", $"读取过程中“{path}”被改动了。"),
            new("Run it again.", "请重新运行。")
        );

    public static Diagnostic WrongUse() =>
        Error(
            "PA698",
            new(
                "Evidence needs plans and --verdict, or else --check and a folder.",
                "留证需要写方案和 --verdict；核对则写 --check 和文件夹。"
            ),
            new(
                "Write promoaudit evidence plans --verdict verdict.json --output evidence",
                "请写 promoaudit evidence plans --verdict verdict.json --output evidence"
            )
        );

    public static Diagnostic NoSums(string path) =>
        Error(
            "PA699",
            new($"\"{path}\" holds no SHA256SUMS that can be read.", $"“{path}”里没有能读取的 SHA256SUMS。"),
            new("Name a folder that promoaudit evidence has written.", "请写 promoaudit evidence 写出的文件夹。")
        );

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
