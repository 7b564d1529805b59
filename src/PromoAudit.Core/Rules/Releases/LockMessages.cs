using PromoAudit.Text;

namespace PromoAudit.Rules.Releases;

/// <summary>PA431 to PA435: what can be wrong with a lock, and with rules that are not those it pins.</summary>
public static class LockMessages
{
    /// <param name="found">The set that would be used.</param>
    /// <param name="update">The command that pins it instead.</param>
    public static Diagnostic OtherRules(RuleLock pinned, RuleSet found, string update) =>
        Error(
            "PA435",
            pinned.Place,
            new(
                $"{pinned.Name} {pinned.Version} with digest {pinned.Digest} is pinned here, and the rules found are {found.Name} {found.Version} with digest {found.Digest}.",
                $"这里锁定的是 {pinned.Name} {pinned.Version}（摘要 {pinned.Digest}），实际找到的规则是 {found.Name} {found.Version}（摘要 {found.Digest}）。"
            ),
            new(
                $"Use the pinned rules, or pin those found: {update}.",
                $"请使用锁定的规则；要改为锁定找到的这一版，请运行：{update}。"
            )
        );

    /// <param name="known">References that could be used.</param>
    public static Diagnostic NotHere(RuleLock pinned, IReadOnlyList<string> known) =>
        Error(
            "PA434",
            pinned.Place,
            new(
                $"{pinned.Name} {pinned.Version} is pinned here, and this program does not have it.",
                $"这里锁定的是 {pinned.Name} {pinned.Version}，但本程序没有这一版。"
            ),
            new(
                $"There are {string.Join(", ", known)}. Use the program that brings it, or pin another: promoaudit rules lock --rules core.",
                $"可用的有：{string.Join("、", known)}。请换用带有这一版的程序，或改锁别的版本：promoaudit rules lock --rules core。"
            )
        );

    internal static Diagnostic NotALock(SourcePlace place) =>
        Error(
            "PA431",
            place,
            new("This lock does not say which rules to use.", "锁定文件没有写明用哪些规则。"),
            new("Delete it, or write it anew: promoaudit rules lock.", "请删掉它，或重新生成：promoaudit rules lock。")
        );

    internal static Diagnostic NotAName(SourcePlace place, string name) =>
        Error(
            "PA432",
            place,
            new($"\"{name}\" is not the name of a set that can be pinned.", $"“{name}”不是可以锁定的规则集名称。"),
            new("Write it anew: promoaudit rules lock.", "请重新生成：promoaudit rules lock。")
        );

    internal static Diagnostic NotADigest(SourcePlace place) =>
        Error(
            "PA432",
            place,
            new("A digest has 64 digits from 0 to 9 and a to f.", "摘要应是 64 位的 0 到 9、a 到 f。"),
            new("Write it anew: promoaudit rules lock.", "请重新生成：promoaudit rules lock。")
        );

    internal static Diagnostic Elsewhere(SourcePlace place, string path) =>
        Error(
            "PA433",
            place,
            new($"\"{path}\" does not lie in the folder of the lock.", $"“{path}”不在锁定文件所在的文件夹之内。"),
            new(
                "Name a folder or a release file below it, with forward slashes.",
                "请写该文件夹之内的规则文件夹或发布文件，用正斜杠。"
            )
        );

    private static Diagnostic Error(string code, SourcePlace? place, LocalizedText message, LocalizedText? remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
