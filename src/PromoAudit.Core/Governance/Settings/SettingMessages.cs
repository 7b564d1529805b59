using PromoAudit.Text;

namespace PromoAudit.Governance.Settings;

/// <summary>PA605 to PA612, and PA657: what can be wrong with a setting, wherever it is written.</summary>
internal static class SettingMessages
{
    public static Diagnostic NotAConfiguration(SourcePlace place) =>
        Error(
            "PA605",
            place,
            new("This is a plan, and a configuration was expected here.", "这里应该是配置文件，而这是一份方案。"),
            new(
                "Give the plan another name than promoaudit.yaml; a configuration starts with `promoaudit-config: 1`.",
                "请给方案换一个文件名，不要叫 promoaudit.yaml；配置文件以 `promoaudit-config: 1` 开头。"
            )
        );

    public static Diagnostic NoPlans(SourcePlace place) =>
        Error(
            "PA657",
            place,
            new("\"plans\" names nothing to audit.", "“plans”里一个方案也没有写。"),
            new(
                "Name files, folders or patterns: `plans: [plans]`. To name them on the command line only, remove the line.",
                "请写文件、文件夹或通配，例如 `plans: [plans]`；只想在命令行里写的话，请删掉这一行。"
            )
        );

    public static Diagnostic UnknownVersion(SourcePlace place, string version) =>
        Error(
            "PA606",
            place,
            new(
                $"This program does not know version \"{version}\" of the configuration; it knows version 1.",
                $"本程序只认识配置格式的第 1 版，不认识“{version}”。"
            ),
            new(
                "Write `promoaudit-config: 1`, or use a newer program.",
                "请写 `promoaudit-config: 1`，或换用更新的程序。"
            )
        );

    public static Diagnostic Elsewhere(SourcePlace place, string path) =>
        Error(
            "PA607",
            place,
            new(
                $"\"{path}\" does not lie in the folder of the configuration.",
                $"“{path}”不在配置文件所在的文件夹之内。"
            ),
            new(
                "Name a file or folder in it, with forward slashes; keep the configuration in a folder that holds all of them, or use a flag of the command line.",
                "请写该文件夹之内的文件或文件夹，用正斜杠；也可以把配置文件放到包含它们的上级文件夹，或者改用命令行选项。"
            )
        );

    /// <param name="example">A value that could stand there.</param>
    public static Diagnostic NotARevision(SourcePlace place, string key, string value, string example) =>
        Error(
            "PA608",
            place,
            new($"\"{value}\" cannot be a git revision.", $"“{value}”不可能是 git 版本。"),
            new($"Name a branch, a tag or a commit: `{key}: {example}`.", $"请写分支、标签或提交：`{key}: {example}`。")
        );

    public static Diagnostic NotACount(SourcePlace place, string key, string value, int most) =>
        Error(
            "PA609",
            place,
            new($"\"{key}\" cannot be \"{value}\".", $"“{key}”不能是“{value}”。"),
            new($"Write a whole number from 1 to {most}.", $"请写 1 到 {most} 的整数。")
        );

    public static Diagnostic NotAnAssurance(SourcePlace place, string value) =>
        Error(
            "PA610",
            place,
            new($"\"{value}\" does not say how grave what is.", $"“{value}”没有写明哪一种情况怎么处理。"),
            new(
                "Write `strict`, or a kind with its level: unverified-figure and fail.",
                "请写 `strict`，或者写种类和处理方式：unverified-figure 和 fail。"
            )
        );

    public static Diagnostic UnknownAssurance(SourcePlace place, string kind) =>
        Error(
            "PA610",
            place,
            new($"There is no assurance \"{kind}\".", $"没有“{kind}”这一种。"),
            NearestName.Find(kind, Kinds()) is { } nearest
                ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : new(
                    $"Choose from {string.Join(", ", Kinds())}, or {AssuranceReader.All}.",
                    $"可选：{string.Join("、", Kinds())}，或 {AssuranceReader.All}。"
                )
        );

    public static Diagnostic UnknownLevel(SourcePlace place, string kind, string level) =>
        Error(
            "PA611",
            place,
            new($"\"{level}\" does not say what is to happen with {kind}.", $"“{level}”没有写明 {kind} 怎么处理。"),
            NearestName.Find(level, AssurancePolicy.LevelNames) is { } nearest
                ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : new(
                    $"Choose from {string.Join(", ", AssurancePolicy.LevelNames)}.",
                    $"可选：{string.Join("、", AssurancePolicy.LevelNames)}。"
                )
        );

    public static Diagnostic SameOutput(SourcePlace place, string path) =>
        Error(
            "PA612",
            place,
            new($"Two reports would be written to \"{path}\".", $"有两份报告都要写到“{path}”。"),
            new("Give each a file of its own.", "请给每份报告单独一个文件。")
        );

    private static IReadOnlyList<string> Kinds() => [.. AssuranceTraits.All.Select(traits => traits.Name)];

    private static Diagnostic Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
