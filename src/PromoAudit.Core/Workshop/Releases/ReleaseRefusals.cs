using PromoAudit.Rules;
using PromoAudit.Rules.Releases;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Workshop.Releases;

/// <summary>PA425 to PA430, PA436: why a set cannot be released as it is.</summary>
internal static class ReleaseRefusals
{
    public static Diagnostic VersionTooLow(ReleaseCandidate candidate, SetComparison comparison)
    {
        var (before, after) = (comparison.Before.Version, candidate.Set.Version);
        return Error(
            "PA425",
            candidate.VersionPlace,
            new(
                $"The step from {before} to {after} does not tell what has changed: {Asks(comparison.Class).English}.",
                $"从 {before} 到 {after} 的版本号没有反映出改动：{Asks(comparison.Class).Chinese}。"
            ),
            Write(comparison)
        );
    }

    public static Diagnostic ReleasedOtherwise(ReleaseCandidate candidate, SetComparison comparison) =>
        Error(
            "PA426",
            candidate.VersionPlace,
            new(
                $"{candidate.Set.Name} {candidate.Set.Version} has been released, and the rules have changed since: {Asks(comparison.Class).English}.",
                $"{candidate.Set.Name} {candidate.Set.Version} 已经发布，之后规则又有改动：{Asks(comparison.Class).Chinese}。"
            ),
            Write(comparison)
        );

    public static Diagnostic NoChangelogEntry(ReleaseCandidate candidate)
    {
        var version = candidate.Set.Version;
        return candidate.Changelog is { } changelog
            ? Error(
                "PA427",
                new SourcePlace(changelog, new SourceSpan(0, changelog.EndOf(0))),
                new(
                    $"The change log says nothing under \"## {version}\".",
                    $"变更记录里“## {version}”一节不存在或是空的。"
                ),
                new(
                    $"Add the heading \"## {version}\" and, below it, what users of the rules should know.",
                    $"请补上标题“## {version}”，在下面写清使用者需要知道的改动。"
                )
            )
            : Error(
                "PA427",
                candidate.VersionPlace,
                new(
                    "The set has no change log, so nobody could read what a release changes.",
                    "规则集没有变更记录，使用者无从知道发布改了什么。"
                ),
                new(
                    $"Write \"changelog: CHANGELOG.md\" into ruleset.yaml, and that file with a heading \"## {version}\".",
                    $"请在 ruleset.yaml 里写“changelog: CHANGELOG.md”，并在该文件里写标题“## {version}”。"
                )
            );
    }

    public static Diagnostic IdUsedBefore(string id, SourcePlace place, ReleaseFile last) =>
        Error(
            "PA428",
            place,
            new(
                $"\"{id}\" was another rule, released last with {last.Version}, and an id is never used again.",
                $"“{id}”曾是另一条规则（最后一次发布是 {last.Version}），编号不能再用。"
            ),
            new(
                "Give the rule an id of its own: who named the old one in a plan or a program would get this one.",
                "请换一个编号：方案或程序里写过旧编号的人，会误用到这一条。"
            )
        );

    public static Diagnostic NoReplacement(string id, SourcePlace place) =>
        new(
            "PA429",
            DiagnosticSeverity.Warning,
            place,
            new(
                $"\"{id}\" is deprecated and does not say which rule takes its place.",
                $"“{id}”已停用，却没有写由哪条规则代替。"
            ),
            new("Add replacedBy: with the id of that rule, if there is one.", "如有代替它的规则，请补上 replacedBy:。")
        );

    public static Diagnostic NameOfNoFile(string name) =>
        Error(
            "PA430",
            null,
            new($"\"{name}\" cannot be the name of a file.", $"“{name}”不能用作文件名。"),
            new(
                "Name the set with letters, digits, hyphens, dots and underscores, such as my-rules.",
                "规则集名称请只用英文字母、数字、连字符、点和下划线，例如 my-rules。"
            )
        );

    public static Diagnostic LooseBase(SetReference extends) =>
        Error(
            "PA436",
            extends.Place,
            new(
                $"\"extends: {extends}\" is whichever version the program brings, so that the release would not stay what it is.",
                $"“extends: {extends}”指的是程序自带的版本，程序一换，发布的内容就变了。"
            ),
            new(
                $"Name a released version, such as {extends.Name}@1.1.0.",
                $"请写明已发布的版本，例如 {extends.Name}@1.1.0。"
            )
        );

    private static LocalizedText Asks(ChangeClass change) =>
        change switch
        {
            ChangeClass.Major => new(
                "a rule, a parameter or a profile is gone, which asks for a new first number",
                "有规则、参数或平台配置被去掉，要升第一位"
            ),
            ChangeClass.Minor => new(
                "verdicts may differ, which asks for a new second number",
                "审计结论可能不同，要升第二位"
            ),
            _ => new("texts differ, which asks for a new third number", "文字有改动，要升第三位"),
        };

    private static LocalizedText Write(SetComparison comparison) =>
        new(
            $"Write \"version: {comparison.Suggested}\" and its entry in the change log.",
            $"请写“version: {comparison.Suggested}”，并在变更记录里补上这一版。"
        );

    private static Diagnostic Error(string code, SourcePlace? place, LocalizedText message, LocalizedText? remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
