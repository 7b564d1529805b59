using PromoAudit.Text;

namespace PromoAudit.Workshop.Cases;

/// <summary>PA37x: every complaint about a test file that is not one about its keys.</summary>
internal static class CaseMessages
{
    public static Diagnostic NoRule(SourceText text, string path, IEnumerable<string> known)
    {
        var id = path[..^CaseBook.Ending.Length];
        return Error(
            "PA370",
            new SourcePlace(text, new SourceSpan(0, 0)),
            new(
                $"This test file has no rule beside it: there is no `{id}.yaml`.",
                $"这个测试文件旁边没有规则：找不到 `{id}.yaml`。"
            ),
            NearestName.Find(id, known) is { } nearest
                ? new(
                    $"Call it `{nearest}{CaseBook.Ending}`, after the rule that it tries.",
                    $"请改名为 `{nearest}{CaseBook.Ending}`，与要检验的规则同名。"
                )
                : new(
                    $"A test file stands beside the rule that it tries, under its name: `<category>/<name>{CaseBook.Ending}`.",
                    $"测试文件放在要检验的规则旁边，与它同名：`<类别>/<名称>{CaseBook.Ending}`。"
                )
        );
    }

    public static Diagnostic MarkNotInPlan(SourcePlace mark) =>
        Error(
            "PA371",
            mark,
            new("`# here` stands on no line of a plan.", "`# here` 不在任何一个方案的行里。"),
            new(
                "Move it to the end of the line under `plan` where the caret of the finding must be.",
                "请移到 `plan` 下面、漏洞的插入符应当落在的那一行的末尾。"
            )
        );

    public static Diagnostic MarkTwice(SourcePlace mark, SourcePlace first) =>
        Error(
            "PA372",
            mark,
            new(
                $"This case marks a second line; the first is line {first.Start.Line + 1}.",
                $"这个用例标记了两行，前一处在第 {first.Start.Line + 1} 行。"
            ),
            new("Keep `# here` on the line of the caret only.", "只在插入符所在的那一行保留 `# here`。")
        );

    public static Diagnostic MarkOfQuiet(SourcePlace mark) =>
        Error(
            "PA373",
            mark,
            new("A case that does not fire has no caret to be here.", "不触发的用例没有插入符，不会落在这里。"),
            new("Delete `# here`, or write `fires: true`.", "请删掉 `# here`，或者写 `fires: true`。")
        );

    public static Diagnostic OtherAnswer(SourcePlace place, string key, string wanted) =>
        Error(
            "PA374",
            place,
            new(
                $"\"{key}\" says something only of a case with `fires: {wanted}`.",
                $"“{key}”只用于 `fires: {wanted}` 的用例。"
            ),
            new($"Delete the line, or write `fires: {wanted}`.", $"请删掉这一行，或者写 `fires: {wanted}`。")
        );

    public static Diagnostic NameTwice(SourcePlace place, string name, SourcePlace first) =>
        Error(
            "PA375",
            place,
            new(
                $"Two cases are called \"{name}\"; the first is in line {first.Start.Line + 1}.",
                $"有两个用例都叫“{name}”，前一个在第 {first.Start.Line + 1} 行。"
            ),
            new("Say in the name what this one shows and the other does not.", "请在名称里写出这一个与另一个的区别。")
        );

    public static Diagnostic NoCases(SourcePlace place) =>
        Error(
            "PA376",
            place,
            new("The test file has no cases.", "测试文件里一个用例也没有。"),
            new("Add one, or delete the file.", "请加一个，或者删掉文件。")
        );

    public static Diagnostic FileTooLong(SourceText text, int limit) =>
        Error(
            "PA377",
            new SourcePlace(text, new SourceSpan(0, 0)),
            new(
                $"The test file has {text.Text.Length} characters; {limit} are the most that is read.",
                $"测试文件有 {text.Text.Length} 个字符，上限是 {limit}。"
            ),
            new("Shorten the cases: say only what differs from the quiet plan.", "请缩短用例：只写与底稿不同的部分。")
        );

    public static Diagnostic TooMany(SourcePlace place, string key, int count, int limit) =>
        Error(
            "PA377",
            place,
            new($"\"{key}\" has {count} entries; {limit} are the most.", $"“{key}”有 {count} 项，上限是 {limit}。"),
            new("Keep those that show something of their own.", "请只保留各有所指的那些。")
        );

    public static Diagnostic NoMoney(SourcePlace place, string rule) =>
        Error(
            "PA378",
            place,
            new(
                $"\"{rule}\" does not say `moneyAtRisk`, so that no finding of it can have one.",
                $"规则“{rule}”没有写 `moneyAtRisk`，它的漏洞不会有金额。"
            ),
            new("Delete the line, or add `moneyAtRisk` to the rule.", "请删掉这一行，或者给规则加上 `moneyAtRisk`。")
        );

    private static Diagnostic Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
