using PromoAudit.Text;

namespace PromoAudit.Governance.Waivers;

/// <summary>PA620 to PA629: waivers that cannot be read.</summary>
internal static class WaiverMessages
{
    private static readonly LocalizedText WriteOne = new(
        $"Write it like this, on one line: {WaiverWords.Example}.",
        $"请写在一行里：{WaiverWords.Example}。"
    );

    public static Diagnostic NotTheForm(SourcePlace place) =>
        Error(
            "PA620",
            place,
            new("This comment starts like a waiver and is none.", "这条注释开头像豁免，但写法不对，无法识别。"),
            WriteOne
        );

    public static Diagnostic NoRule(SourcePlace place) =>
        Error(
            "PA621",
            place,
            new("This waiver does not name one rule first.", "这条豁免没有先写明一条规则。"),
            WriteOne
        );

    public static Diagnostic UnknownWord(SourcePlace place, string word, string? nearest) =>
        Error(
            "PA622",
            place,
            new(
                $"A waiver has no \"{word}\": it has subject, reason, approver and until, with a comma before each.",
                $"豁免里没有“{word}”这一项：只有 subject、reason、approver 和 until，每项之前写逗号。"
            ),
            nearest is null
                ? new(
                    "Put text that has a comma in it into quotes: reason \"paid by the brand, see contract\".",
                    "文字里有逗号时请加引号：reason \"品牌承担，见合同\"。"
                )
                : new($"Did you mean \"{nearest}\"?", $"您是不是想写“{nearest}”？")
        );

    public static Diagnostic Twice(SourcePlace place, string word) =>
        Error(
            "PA623",
            place,
            new($"This waiver says \"{word}\" twice.", $"这条豁免写了两次“{word}”。"),
            new("Keep one of them, or write two waivers.", "请只保留一个，或者写成两条豁免。")
        );

    public static Diagnostic OpenQuote(SourcePlace place) =>
        Error(
            "PA624",
            place,
            new(
                "This text starts with a quotation mark and does not end with one before the next comma or the end of the line.",
                "这段文字有开头的引号，但在下一个逗号或行尾之前没有结尾的引号。"
            ),
            WriteOne
        );

    public static Diagnostic NotADay(SourcePlace place, string text) =>
        Error(
            "PA625",
            place,
            new($"\"{text}\" is no day.", $"“{text}”不是日期。"),
            new(
                "Write the last day on which the waiver counts as year-month-day: 2026-12-31.",
                "请写豁免有效的最后一天，格式为年-月-日：2026-12-31。"
            )
        );

    public static Diagnostic TooMany(SourcePlace place, int most) =>
        Error(
            "PA626",
            place,
            new($"There are more than {most} waivers here.", $"这里的豁免超过 {most} 条。"),
            new(
                "Change the promotions, or record today's findings once: promoaudit baseline.",
                "请修改活动，或者用 promoaudit baseline 一次性记下现有的漏洞。"
            )
        );

    public static Diagnostic NotAFile(SourcePlace place) =>
        Error(
            "PA627",
            place,
            new("This file has no list of waivers.", "这个文件里没有豁免列表。"),
            new(
                "Start it with \"waivers:\" and write one entry for each: - {rule: ..., plan: ..., subject: ..., reason: ..., approver: ..., until: 2026-12-31}.",
                "请以“waivers:”开头，每条豁免写一项：- {rule: ..., plan: ..., subject: ..., reason: ..., approver: ..., until: 2026-12-31}。"
            )
        );

    private static Diagnostic Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
