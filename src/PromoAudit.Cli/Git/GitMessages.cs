using PromoAudit.Text;

namespace PromoAudit.Cli.Git;

/// <summary>What can be wrong with a repository or a revision.</summary>
internal static class GitMessages
{
    public static readonly LocalizedText Link = new(
        "It is a symbolic link, and links of a commit are not followed.",
        "它是符号链接；读取某个提交时不会跟随链接。"
    );

    public static readonly LocalizedText Module = new(
        "It is a submodule, whose files are not in this repository.",
        "它是子模块，文件不在这个仓库里。"
    );

    public static Diagnostic NoGit() =>
        Error(
            "PA680",
            new(
                "The git program was not found, and a revision was asked for.",
                "需要读取某个版本，但没有找到 git 程序。"
            ),
            new("Install git, or put it on the PATH.", "请安装 git，或把它加到 PATH 里。")
        );

    public static Diagnostic NoRepository(string folder, string said) =>
        Error(
            "PA681",
            new(
                $"\"{folder}\" is in no git repository that can be read, and a revision was asked for. git says: {said}",
                $"需要读取某个版本，但“{folder}”不在能读取的 git 仓库里。git 的说明：{said}"
            ),
            new("Run promoaudit inside of the repository.", "请在仓库里运行 promoaudit。")
        );

    public static Diagnostic NoSuchRevision(string revision, bool isShallow) =>
        Error(
            "PA682",
            new($"The repository has no revision \"{revision}\".", $"仓库里没有“{revision}”这个版本。"),
            isShallow
                ? new(
                    "This is a shallow clone. Fetch the history first: git fetch --unshallow, or fetch-depth: 0 in actions/checkout.",
                    "这是浅克隆，请先取回历史：git fetch --unshallow，或者在 actions/checkout 里写 fetch-depth: 0。"
                )
                : new(
                    "Name a branch, a tag or a commit that git log shows.",
                    "请写 git log 里看得到的分支、标签或提交。"
                )
        );

    public static Diagnostic AmbiguousRevision(string revision, IReadOnlyList<string> names) =>
        Error(
            "PA619",
            new(
                $"\"{revision}\" is the name of several things that are not the same commit: {string.Join(", ", names)}.",
                $"“{revision}”同时是几个不同提交的名字：{string.Join("、", names)}。"
            ),
            new(
                $"Write the whole name, such as {names[^1]}, or take the other away.",
                $"请写全名，例如 {names[^1]}，或者删掉多余的那个。"
            )
        );

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
