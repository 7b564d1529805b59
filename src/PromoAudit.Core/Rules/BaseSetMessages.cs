using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>PA390, PA391, PA399: what is wrong with the set that a folder of rules extends.</summary>
internal static class BaseSetMessages
{
    public static Diagnostic UnknownSet(SetReference reference, IReadOnlyList<string> known) =>
        Error(
            "PA390",
            reference.Place,
            new($"No set is called \"{reference.Name}\".", $"没有叫“{reference.Name}”的规则集。"),
            NearestName.Find(reference.Name, known) is { } nearest
                ? new($"Write `extends: {nearest}`.", $"应写作 `extends: {nearest}`。")
                : new(
                    $"Name one of {string.Join(", ", known)}, or a folder inside this one: `extends: ./company`.",
                    $"可以写 {string.Join("、", known)}，或者本文件夹里的一个子文件夹：`extends: ./company`。"
                )
        );

    /// <param name="known">The versions there are, the one to suggest last.</param>
    public static Diagnostic UnknownVersion(SetReference reference, IReadOnlyList<string> known) =>
        Error(
            "PA390",
            reference.Place,
            new(
                $"This program does not have version {reference.Version} of {reference.Name}; it has {string.Join(", ", known)}.",
                $"这个程序里没有 {reference.Name} 的 {reference.Version} 版，只有 {string.Join("、", known)}。"
            ),
            new(
                $"Write `extends: {reference.Name}@{known[^1]}`, or `extends: {reference.Name}` for whatever version the program has.",
                $"请写 `extends: {reference.Name}@{known[^1]}`；写 `extends: {reference.Name}` 则跟随程序自带的版本。"
            )
        );

    /// <param name="known">Folders that hold a set, as they can be written.</param>
    public static Diagnostic NoSuchFolder(SourcePlace place, string written, IReadOnlyList<string> known) =>
        Error(
            "PA390",
            place,
            new(
                $"\"{written}\" is no folder inside this one that holds a `ruleset.yaml`.",
                $"本文件夹里没有含 `ruleset.yaml` 的“{written}”。"
            ),
            NearestName.Find(written, known) is { } nearest
                ? new($"Write `extends: {nearest}`.", $"应写作 `extends: {nearest}`。")
                : new(
                    "A set extends `core` or a folder inside its own, such as `./company`, and never one outside: then it cannot be moved, and its rules could read what is none of theirs.",
                    "只能扩展 `core`，或者本文件夹里的子文件夹（例如 `./company`），不能指向外面：否则规则集换个地方就用不了，也会读到不该读的文件。"
                )
        );

    /// <param name="chain">The sets from the folder on, each extending the next.</param>
    public static Diagnostic Circle(SourcePlace place, IReadOnlyList<string> chain) =>
        Error(
            "PA391",
            place,
            new(
                $"The set extends one of its own name: {string.Join(" extends ", chain)}.",
                $"规则集扩展到了与自己同名的规则集：{string.Join(" 扩展 ", chain)}。"
            ),
            new("Give each set a name of its own.", "请给每个规则集各起一个名字。")
        );

    public static Diagnostic TooDeep(SourcePlace place, int limit) =>
        Error(
            "PA391",
            place,
            new($"More than {limit} sets stand on each other here.", $"规则集一层套一层，超过了 {limit} 层。"),
            new("Put the rules of two of them into one set.", "请把其中两层合并成一个规则集。")
        );

    /// <param name="other">The file of the rule that has the id already.</param>
    public static Diagnostic IdOfBase(SourcePlace place, string id, RuleSet set, string other) =>
        Error(
            "PA399",
            place,
            new(
                $"{set.Name} {set.Version}, which this set extends, has a rule \"{id}\" already: `{other}`.",
                $"所扩展的 {set.Name} {set.Version} 里已经有“{id}”：`{other}`。"
            ),
            new(
                "Give this one a name of its own. To tune that rule, name it under `change` in `ruleset.yaml`.",
                "请给这一条另起名字。想调整原规则，请写在 `ruleset.yaml` 的 `change` 下面。"
            )
        );

    private static Diagnostic Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
