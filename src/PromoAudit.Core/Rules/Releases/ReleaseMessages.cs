using PromoAudit.Text;

namespace PromoAudit.Rules.Releases;

/// <summary>PA420 to PA423: what can be wrong with a release file.</summary>
internal static class ReleaseMessages
{
    private static readonly LocalizedText TakeItAgain = new(
        "Take the file from where it was released again; what has changed gets a version of its own: promoaudit rules release.",
        "请重新取一份发布时的文件；内容有改动就要发布新版本：promoaudit rules release。"
    );

    public static Diagnostic NotARelease(SourcePlace place) =>
        Error(
            "PA420",
            place,
            new(
                $"This is no release of rules: its first line is not \"{ReleaseReader.Form}\".",
                $"这不是规则的发布文件：第一行不是“{ReleaseReader.Form}”。"
            ),
            new(
                "Name a file that promoaudit rules release has written, or a folder of rules.",
                "请指定 promoaudit rules release 写出的文件，或者规则文件夹。"
            )
        );

    public static Diagnostic NoHead(SourcePlace place, string key) =>
        Error(
            "PA421",
            place,
            new($"Here the release should say its {key}.", $"发布文件在这里应写明 {key}。"),
            TakeItAgain
        );

    public static Diagnostic Damaged(SourcePlace place) =>
        Error(
            "PA421",
            place,
            new(
                $"Here the release should go on with a line \"{ReleaseReader.FileMark}<file> <lines>\", files in the order of their paths, and that many lines.",
                $"发布文件在这里应是一行“{ReleaseReader.FileMark}<文件> <行数>”（文件按路径排序），后面跟着这么多行。"
            ),
            TakeItAgain
        );

    public static Diagnostic Changed(SourcePlace place, string reference, string said, string found) =>
        Error(
            "PA422",
            place,
            new(
                $"{reference} is not what was released: its head says text {said}, and the text has {found}.",
                $"{reference} 与发布时的内容不一致：文件头写的 text 是 {said}，实际是 {found}。"
            ),
            TakeItAgain
        );

    public static Diagnostic OtherSet(SourcePlace place, ReleaseFile said, RuleSet found) =>
        Error(
            "PA422",
            place,
            new(
                $"The head says {said.Reference} with digest {said.Digest}, and the rules in it are {found.Name}@{found.Version} with digest {found.Digest}.",
                $"文件头写的是 {said.Reference}，摘要 {said.Digest}；里面的规则却是 {found.Name}@{found.Version}，摘要 {found.Digest}。"
            ),
            TakeItAgain
        );

    public static Diagnostic OtherName(SourcePlace place, SetReference asked, RuleSet found) =>
        Error(
            "PA423",
            place,
            new(
                $"The file is named like {asked}, and {found.Name}@{found.Version} is in it.",
                $"文件名是 {asked} 的，内容却是 {found.Name}@{found.Version}。"
            ),
            new("Give the file its own name back.", "请把文件名改回来。")
        );

    private static Diagnostic Error(string code, SourcePlace? place, LocalizedText message, LocalizedText? remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
