using PromoAudit.Text;

namespace PromoAudit.Cli.Differences;

/// <summary>What can be wrong with the two sides of a comparison.</summary>
internal static class DiffMessages
{
    public static Diagnostic Ambiguous(string side) =>
        Error(
            "PA683",
            new(
                $"\"{side}\" is a file or folder here, and a revision too.",
                $"“{side}”既是这里的文件或文件夹，又是一个版本。"
            ),
            new(
                $"Write ./{side} for the path, or {side}: for the revision.",
                $"要指路径请写 ./{side}，要指版本请写 {side}:。"
            )
        );

    public static Diagnostic Neither(string side, LocalizedText reason) =>
        Error(
            "PA684",
            new(
                $"\"{side}\" is neither a file or folder here nor a revision. {reason.English}",
                $"“{side}”既不是这里的文件或文件夹，也不是一个版本。{reason.Chinese}"
            ),
            new(
                "Name a file, a folder, a revision such as main, or a file of a revision such as main:plans/a.yaml.",
                "请写文件、文件夹、版本（如 main），或某个版本里的文件（如 main:plans/a.yaml）。"
            )
        );

    /// <param name="range">As git writes two revisions in one word, such as <c>main..HEAD</c>.</param>
    public static Diagnostic IsRange(string range, string before, string after) =>
        Error(
            "PA684",
            new(
                $"\"{range}\" is a range; here the two revisions stand apart.",
                $"“{range}”是一个范围，这里的两个版本要分开写。"
            ),
            new($"Write promoaudit diff {before} {after}", $"请写成 promoaudit diff {before} {after}")
        );

    public static Diagnostic NotThere(string path) =>
        Error(
            "PA685",
            new($"\"{path}\" leads to no plan on either side.", $"“{path}”在两边都找不到方案。"),
            new("Check the name, and the folder you are in.", "请检查名称，以及当前所在的文件夹。")
        );

    public static Diagnostic OnlyOneSide(string side) =>
        Error(
            "PA686",
            new($"\"{side}\" is held against nothing.", $"“{side}”没有比较的对象。"),
            new(
                $"Name what it was before as well: promoaudit diff HEAD {side}",
                $"请同时写出改动之前的版本：promoaudit diff HEAD {side}"
            )
        );

    public static Diagnostic PathsNeedRevisions(string side) =>
        Error(
            "PA686",
            new(
                $"Paths are looked up in revisions, and \"{side}\" is none.",
                $"后面的路径要在版本里查找，而“{side}”不是版本。"
            ),
            new("Write promoaudit diff main HEAD -- plans", "请写成 promoaudit diff main HEAD -- plans")
        );

    /// <summary>Of the command line itself, rather than of what it names.</summary>
    public static bool IsUsage(Diagnostic diagnostic) => diagnostic.Code is "PA683" or "PA686";

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
