using PromoAudit.Text;

namespace PromoAudit.Governance.Baselines;

/// <summary>PA630 to PA639: baselines that cannot be read.</summary>
internal static class BaselineMessages
{
    private static readonly LocalizedText WriteAnew = new(
        "Take the last version of the file that was in order, or write it anew: promoaudit baseline.",
        "请恢复该文件上一个正确的版本，或者用 promoaudit baseline 重新生成。"
    );

    public static Diagnostic NotABaseline(SourcePlace place) =>
        Error("PA630", place, new("This file is no baseline.", "这个文件不是基线文件。"), WriteAnew);

    public static Diagnostic OtherVersion(SourcePlace place, string schema) =>
        Error(
            "PA631",
            place,
            new(
                $"This baseline is written as \"{schema}\", which this program does not know.",
                $"这份基线的格式是“{schema}”，本程序不认识。"
            ),
            new(
                $"Use the program that wrote it, or write it anew as {BaselineKeys.Schema}: promoaudit baseline.",
                $"请换用生成它的程序，或者用 promoaudit baseline 重新生成 {BaselineKeys.Schema} 格式。"
            )
        );

    public static Diagnostic UnfitValue(SourcePlace place, string key, string value, string example) =>
        Error(
            "PA632",
            place,
            new($"\"{key}\" of a recorded finding cannot be \"{value}\".", $"基线记录的“{key}”不能是“{value}”。"),
            new($"It looks like this: {example}. {WriteAnew.English}", $"应为这样：{example}。{WriteAnew.Chinese}")
        );

    public static Diagnostic Twice(SourcePlace place) =>
        Error(
            "PA633",
            place,
            new("This finding is recorded twice: it would hide two.", "同一个漏洞记录了两次，会掩盖两个漏洞。"),
            new(
                "Delete one of the two lines; a merge may have left both.",
                "请删掉其中一行；可能是合并时两边都留下了。"
            )
        );

    private static Diagnostic Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
