using PromoAudit.Text;

namespace PromoAudit.Workshop.Starting;

/// <summary>PA381 on: why a rule cannot be started.</summary>
internal static class StartMessages
{
    public static Diagnostic NotAnId(string id, string? near) =>
        Error(
            "PA381",
            new(
                $"\"{id}\" is not an id: a category and a name, in small letters, digits and hyphens.",
                $"“{id}”不是合格的编号：应为“类别/名称”，只用小写字母、数字和连字符。"
            ),
            near is null
                ? new("Write it like limits/big-discount.", "写法如 limits/big-discount。")
                : new($"Write {near}.", $"可以写 {near}。")
        );

    public static Diagnostic Exists(string path) =>
        Error(
            "PA382",
            new($"\"{path}\" is already there and was not touched.", $"“{path}”已经存在，没有改动它。"),
            new("Give the new rule another name.", "请给新规则另起名字。")
        );

    public static Diagnostic IsSetAlready(string name, string extends) =>
        Error(
            "PA383",
            new(
                $"{name} is a set already, and what it extends is said in its ruleset.yaml.",
                $"{name} 已经是规则集，扩展哪个规则集要写在它的 ruleset.yaml 里。"
            ),
            new(
                $"Leave --extends out, or write `extends: {extends}` into ruleset.yaml.",
                $"请去掉 --extends，或者在 ruleset.yaml 里写 `extends: {extends}`。"
            )
        );

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
