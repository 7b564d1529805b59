using PromoAudit.Text;

namespace PromoAudit.Reports.Proofs;

/// <summary>What can be wrong with a verdict as a file. Whether it holds is another question.</summary>
public static class VerdictMessages
{
    /// <param name="line">Counted from 0.</param>
    public static Diagnostic NotJson(SourceText file, long line) =>
        Error(
            "PA687",
            file,
            file.StartOf((int)Math.Min(line, file.LineCount - 1)),
            new(
                "This is not JSON that a verdict could be: it stops making sense here, or a member is there twice.",
                "这里不是结论文件应有的 JSON：写法有误，或者同一个成员写了两次。"
            )
        );

    public static Diagnostic OtherSchema(SourceText file, string? schema) =>
        Error(
            "PA688",
            file,
            0,
            schema is null
                ? new("The file does not say that it is a verdict.", "这个文件没有写明它是结论文件。")
                : new(
                    $"The file is \"{schema}\", and this program reads \"{VerdictWriter.Schema}\".",
                    $"这个文件是“{schema}”，本程序读的是“{VerdictWriter.Schema}”。"
                )
        );

    public static Diagnostic WrongMember(SourceText file, string name) =>
        Error(
            "PA689",
            file,
            0,
            new(
                $"\"{name}\" of the verdict is missing, or is something else than it should be.",
                $"结论文件里的“{name}”缺失，或者不是应有的内容。"
            )
        );

    private static Diagnostic Error(string code, SourceText file, int start, LocalizedText message) =>
        new(
            code,
            DiagnosticSeverity.Error,
            new SourcePlace(file, new SourceSpan(start, start)),
            message,
            new(
                "Write a new one: promoaudit check PLANS --verdict verdict.json",
                "请重新生成：promoaudit check 方案 --verdict verdict.json"
            )
        );
}
