using PromoAudit.Rules;
using PromoAudit.Text;
using PromoAudit.Workshop.Comparing;

namespace PromoAudit.Reports.Comparing;

/// <summary>The words for differences between sets, and for what they do to plans.</summary>
internal static class ChangeWords
{
    public static readonly FindingChangeKind[] Kinds =
    [
        FindingChangeKind.New,
        FindingChangeKind.Graver,
        FindingChangeKind.Milder,
        FindingChangeKind.Gone,
        FindingChangeKind.Undecided,
        FindingChangeKind.Decided,
    ];

    /// <summary>As JSON has it, and as people are told.</summary>
    public static LocalizedText Of(ChangeClass change) =>
        change switch
        {
            ChangeClass.Major => new("major", "主版本"),
            ChangeClass.Minor => new("minor", "次版本"),
            ChangeClass.Patch => new("patch", "修订号"),
            _ => new("none", "不升版本"),
        };

    public static LocalizedText Of(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Added => new("added", "新增"),
            ChangeKind.Removed => new("removed", "去掉"),
            _ => new("changed", "改动"),
        };

    public static LocalizedText Of(FindingChangeKind kind) =>
        kind switch
        {
            FindingChangeKind.New => new("new", "新报"),
            FindingChangeKind.Gone => new("gone", "不再报"),
            FindingChangeKind.Graver => new("graver", "加重"),
            FindingChangeKind.Milder => new("milder", "减轻"),
            FindingChangeKind.Undecided => new("undecided", "变为无法判断"),
            _ => new("decided", "变为可以判断"),
        };

    /// <summary>What the changes ask of the version, and whether the later set has it.</summary>
    public static LocalizedText Verdict(SetComparison sets)
    {
        var (before, after) = (sets.Before, sets.After);
        if (sets.Changes.IsEmpty)
        {
            return new("No differences.", "没有差别。");
        }

        if (sets.Class == ChangeClass.None)
        {
            return new("Only examples differ, which asks for no other version.", "只有示例不同，不需要升版本。");
        }

        var asked = Of(sets.Class);
        return
            SemanticVersion.TryParse(before.Version) is { } from
            && SemanticVersion.TryParse(after.Version) is { } to
            && before.Name == after.Name
            && SetComparison.Step(from, to) >= sets.Class
            ? new(
                $"This is a {asked.English} change, and the step from {before.Version} to {after.Version} says so.",
                $"这是{asked.Chinese}级别的改动，从 {before.Version} 到 {after.Version} 与之相符。"
            )
            : new(
                $"This is a {asked.English} change: after {before.Version} comes {sets.Suggested}.",
                $"这是{asked.Chinese}级别的改动：{before.Version} 之后应是 {sets.Suggested}。"
            );
    }

    /// <summary>How many rules and data files are new, changed and gone.</summary>
    public static LocalizedText Counts(SetComparison sets)
    {
        var rules = Grouped(sets, isData: false);
        var data = Grouped(sets, isData: true);
        var english =
            $"{rules.Added} {(rules.Added == 1 ? "rule" : "rules")} added, {rules.Changed} changed, {rules.Removed} removed";
        var chinese = $"规则新增 {rules.Added} 条、改动 {rules.Changed} 条、去掉 {rules.Removed} 条";
        var files = data.Added + data.Changed + data.Removed;
        return files == 0
            ? new(english + ".", chinese + "。")
            : new(
                $"{english}; {files} {(files == 1 ? "data file differs" : "data files differ")}.",
                $"{chinese}；{files} 个数据文件不同。"
            );
    }

    private static (int Added, int Changed, int Removed) Grouped(SetComparison sets, bool isData)
    {
        var subjects = sets
            .Changes.Where(change => change.IsData == isData)
            .GroupBy(change => change.Subject, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToArray();
        return (
            subjects.Count(change => change is { Part: "", Kind: ChangeKind.Added }),
            subjects.Count(change => change.Part.Length > 0),
            subjects.Count(change => change is { Part: "", Kind: ChangeKind.Removed })
        );
    }
}
