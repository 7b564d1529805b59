using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>PA3xx: every complaint about the text of a rule, one method each.</summary>
internal static class RuleMessages
{
    public static Diagnostic UnknownKey(SourcePlace place, string key, LocalizedText owner, RuleKey[] known)
    {
        var names = Array.ConvertAll(known, candidate => candidate.Name);
        return Error(
            "PA301",
            place,
            new($"{Capital(owner.English)} has no key \"{key}\".", $"{owner.Chinese}里没有“{key}”这个键。"),
            NearestName.Find(key, names) is { } nearest
                ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : new($"Its keys are {string.Join(", ", names)}.", $"可用的键：{string.Join("、", names)}。")
        );
    }

    /// <summary>All keys that one mapping lacks, in one complaint: they have no place of their own.</summary>
    public static Diagnostic MissingKeys(SourcePlace place, IReadOnlyList<RuleKey> keys, LocalizedText owner)
    {
        var names = string.Join(", ", keys.Select(key => $"\"{key.Name}\""));
        var chineseNames = string.Join("、", keys.Select(key => $"“{key.Name}”"));
        var examples = string.Join(", ", keys.Select(key => $"`{key.Example}`"));
        var chineseExamples = string.Join("、", keys.Select(key => $"`{key.ChineseExample}`"));
        return keys is [var only]
            ? Error(
                "PA302",
                place,
                new(
                    $"{Capital(owner.English)} does not say {names}: {only.Describes.English}.",
                    $"{owner.Chinese}没有写{chineseNames}（{only.Describes.Chinese}）。"
                ),
                new($"Add a line such as {examples}.", $"请补上一行，例如 {chineseExamples}。")
            )
            : Error(
                "PA302",
                place,
                new($"{Capital(owner.English)} does not say {names}.", $"{owner.Chinese}没有写{chineseNames}。"),
                new($"Add lines such as {examples}.", $"请补上，例如 {chineseExamples}。")
            );
    }

    public static Diagnostic BlankKey(SourcePlace place, RuleKey key) =>
        Error(
            "PA302",
            place,
            new($"\"{key.Name}\" is left blank.", $"“{key.Name}”后面是空的。"),
            new(
                $"Write something such as `{key.Example}`{(key.IsRequired ? "" : ", or delete the line")}.",
                $"请填写，例如 `{key.ChineseExample}`{(key.IsRequired ? "" : "；用不着就删掉这一行")}。"
            )
        );

    public static Diagnostic WrongForm(SourcePlace place, string key, LocalizedText wanted, string example) =>
        Error(
            "PA303",
            place,
            new($"\"{key}\" takes {wanted.English}.", $"“{key}”应填{wanted.Chinese}。"),
            new($"Write it like `{example}`.", $"写法如 `{example}`。")
        );

    public static Diagnostic MissingTranslation(SourcePlace place, string key, Language language) =>
        Error(
            "PA304",
            place,
            language == Language.English
                ? new($"\"{key}\" has no English text.", $"“{key}”缺少英文。")
                : new($"\"{key}\" has no Chinese text.", $"“{key}”缺少中文。"),
            new(
                "Write both, `{en: \"...\", zh: \"...\"}`: readers see the one of their language.",
                "两种语言都要写：`{en: \"...\", zh: \"...\"}`，读者只看到自己那一种。"
            )
        );

    /// <param name="language">Of the text that lacks them.</param>
    public static Diagnostic MissingPlaceholders(
        SourcePlace place,
        string key,
        IReadOnlyList<string> placeholders,
        Language language
    )
    {
        var english = string.Join(", ", placeholders.Select(text => $"{{{text}}}"));
        var chinese = string.Join("、", placeholders.Select(text => $"{{{text}}}"));
        return Error(
            "PA305",
            place,
            language == Language.English
                ? new(
                    $"The English text of \"{key}\" lacks {english}, which the Chinese one shows.",
                    $"“{key}”的英文缺少 {chinese}，中文里有。"
                )
                : new(
                    $"The Chinese text of \"{key}\" lacks {english}, which the English one shows.",
                    $"“{key}”的中文缺少 {chinese}，英文里有。"
                ),
            new("Show the same figures in both languages.", "两种语言要写出同样的数值。")
        );
    }

    public static Diagnostic MalformedId(SourcePlace place, string id, string path) =>
        Error(
            "PA306",
            place,
            new(
                $"\"{id}\" is not an id: a category and a name, in small letters, digits and hyphens.",
                $"“{id}”不是合格的编号：应为“类别/名称”，只用小写字母、数字和连字符。"
            ),
            new(
                $"The file is `{path}`: write `id: {IdOf(path)}`, or move the file.",
                $"文件是 `{path}`：请写 `id: {IdOf(path)}`，或者移动文件。"
            )
        );

    public static Diagnostic IdIsNotPath(SourcePlace place, string id, string path) =>
        Error(
            "PA306",
            place,
            new($"The id is \"{id}\", but the file is `{path}`.", $"编号是“{id}”，文件却是 `{path}`。"),
            new(
                $"Write `id: {IdOf(path)}`, or move the file to `{id}.yaml`.",
                $"请写 `id: {IdOf(path)}`，或者把文件移到 `{id}.yaml`。"
            )
        );

    public static Diagnostic DuplicateId(SourcePlace place, string id, string firstPath) =>
        Error(
            "PA307",
            place,
            new($"Another rule is called \"{id}\" already: `{firstPath}`.", $"已经有一条规则叫“{id}”：`{firstPath}`。"),
            new("Give this one a name of its own; ids are never used twice.", "请给这一条另起名字，编号不能重复使用。")
        );

    /// <summary>Of a list of codes, where the nearest one is no likelier than any other.</summary>
    public static Diagnostic UnknownCode(SourcePlace place, string key, string code, IReadOnlyList<string> codes) =>
        UnknownWord(place, key, code, codes, nearest: null);

    public static Diagnostic UnknownWord(SourcePlace place, string key, string word, IReadOnlyList<string> words) =>
        UnknownWord(place, key, word, words, NearestName.Find(word, words));

    /// <param name="nearest">The word that is likely meant.</param>
    public static Diagnostic UnknownWord(
        SourcePlace place,
        string key,
        string word,
        IReadOnlyList<string> words,
        string? nearest
    ) =>
        Error(
            "PA308",
            place,
            new($"\"{key}\" does not know the word \"{word}\".", $"“{key}”不认识“{word}”这个词。"),
            nearest is not null
                ? new(
                    $"Write \"{nearest}\"; the words are {string.Join(", ", words)}.",
                    $"应写作“{nearest}”；可选：{string.Join("、", words)}。"
                )
                : new($"Choose from {string.Join(", ", words)}.", $"可选：{string.Join("、", words)}。")
        );

    public static Diagnostic NoOtherwise(SourcePlace place) =>
        Error(
            "PA309",
            place,
            new("The severity is not said for when no condition holds.", "所有条件都不成立时是什么级别，没有写。"),
            new("End the list with `otherwise: high`, or another word.", "请在最后写 `otherwise: high`（或其他级别）。")
        );

    public static Diagnostic AfterOtherwise(SourcePlace place, string word) =>
        Error(
            "PA309",
            place,
            new(
                $"\"{word}\" stands after `otherwise`, so its condition is never asked.",
                $"“{word}”写在 `otherwise` 之后，它的条件永远轮不到。"
            ),
            new("Move `otherwise` to the end.", "请把 `otherwise` 移到最后。")
        );

    public static Diagnostic SameSeverityTwice(SourcePlace place, string word) =>
        Error(
            "PA309",
            place,
            new(
                $"`otherwise` repeats \"{word}\", so that the condition before it changes nothing.",
                $"`otherwise` 与前一档同为“{word}”，前面的条件不起作用。"
            ),
            new("Give it another word, or delete the condition.", "请换一个级别，或者删掉那个条件。")
        );

    public static Diagnostic StepBehindAnother(SourcePlace place, string condition, string earlier) =>
        Error(
            "PA324",
            place,
            condition == earlier
                ? new(
                    $"This step is never reached: `{condition}` is asked above it already.",
                    $"这一档永远轮不到：`{condition}` 上面已经问过。"
                )
                : new(
                    $"This step is never reached: where `{condition}` holds, `{earlier}` above it holds already.",
                    $"这一档永远轮不到：`{condition}` 成立时，上面的 `{earlier}` 已经成立。"
                ),
            new("Put the narrower condition first, or delete the step.", "请把更窄的条件写在前面，或者删掉这一档。")
        );

    public static Diagnostic StepNeverHolds(SourcePlace place, string condition) =>
        Error(
            "PA324",
            place,
            new(
                $"This step is never reached: where `when` holds, `{condition}` does not.",
                $"这一档永远轮不到：`when` 成立时，`{condition}` 不成立。"
            ),
            new("Compare with a figure that `when` lets through.", "请改用 `when` 允许出现的数值。")
        );

    public static Diagnostic StepAlwaysHolds(SourcePlace place, string condition) =>
        Error(
            "PA324",
            place,
            new(
                $"Nothing behind this step is reached: where `when` holds, `{condition}` holds too.",
                $"这一档后面的都轮不到：`when` 成立时，`{condition}` 也成立。"
            ),
            new(
                "Ask for more than `when` does, or delete what stands behind it.",
                "请写比 `when` 更严的条件，或者删掉后面的。"
            )
        );

    public static Diagnostic LowersNothing(SourcePlace place, string word) =>
        Error(
            "PA321",
            place,
            new(
                $"The rule is never graver than \"{word}\", so this lowers nothing.",
                $"这条规则最重也就是“{word}”，这样写降不了级。"
            ),
            new("Write a milder word, or delete it.", "请写更轻的级别，或者删掉。")
        );

    public static Diagnostic NoLoweredExample(SourcePlace place, string word) =>
        Error(
            "PA322",
            place,
            new($"No example shows the finding lowered to \"{word}\".", $"没有一个示例说明什么时候降到“{word}”。"),
            new(
                $"Add one with `fires: true` and `severity: {word}`, and the plan that proves it harmless.",
                $"请加一个 `fires: true`、`severity: {word}` 的示例，写上能证明无碍的计划。"
            )
        );

    public static Diagnostic SeverityOfQuiet(SourcePlace place) =>
        Error(
            "PA323",
            place,
            new("An example that does not fire has no severity.", "不触发的示例没有级别。"),
            new("Delete the line, or write `fires: true`.", "请删掉这一行，或者写 `fires: true`。")
        );

    public static Diagnostic UnusedName(SourcePlace place, string name, bool isParameter) =>
        Error(
            "PA310",
            place,
            isParameter
                ? new($"Nothing in the rule uses the parameter \"{name}\".", $"规则里没有用到参数“{name}”。")
                : new($"Nothing in the rule uses the name \"{name}\".", $"规则里没有用到“{name}”这个名称。"),
            new("Use it, or delete it.", "请用上它，或者删掉。")
        );

    public static Diagnostic MalformedName(SourcePlace place, string name) =>
        Error(
            "PA311",
            place,
            new($"\"{name}\" cannot be a name in expressions.", $"“{name}”不能作为表达式里的名称。"),
            new(
                "Start with a small letter and go on with letters and digits, such as `tolerated` or `keptGoods`; words like `and` are taken.",
                "以小写英文字母开头，后面用字母和数字，例如 `tolerated`、`keptGoods`；`and` 一类的词不能用。"
            )
        );

    public static Diagnostic NameTaken(SourcePlace place, string name) =>
        Error(
            "PA311",
            place,
            new($"\"{name}\" already means something in this rule.", $"“{name}”在这条规则里已经有含义。"),
            new("Choose another name.", "请换一个名称。")
        );

    public static Diagnostic NotAVersion(SourcePlace place, string key, string text) =>
        Error(
            "PA312",
            place,
            new($"\"{key}: {text}\" is not a version.", $"“{key}: {text}”不是版本号。"),
            new("Write three numbers: `1.0.0`.", "请写三段数字：`1.0.0`。")
        );

    public static Diagnostic SinceLater(SourcePlace place, string since, string version) =>
        Error(
            "PA312",
            place,
            new(
                $"The rule is there since {since}, but the set has version {version}.",
                $"规则写着从 {since} 开始，而规则集的版本是 {version}。"
            ),
            new(
                $"Write `since: {version}`, or raise the version of the set.",
                $"请写 `since: {version}`，或者提高规则集的版本号。"
            )
        );

    public static Diagnostic NoExample(SourcePlace place, bool fires) =>
        Error(
            fires ? "PA313" : "PA320",
            place,
            fires
                ? new("No example shows the rule fire.", "没有一个示例能触发这条规则。")
                : new("No example shows the rule stay quiet.", "没有一个示例说明这条规则什么时候不报。"),
            fires
                ? new(
                    "Add one with `fires: true` and the plan that has the hole.",
                    "请加一个 `fires: true` 的示例，写上有漏洞的计划。"
                )
                : new(
                    "Add one with `fires: false` and the same plan without the hole.",
                    "请加一个 `fires: false` 的示例，写上堵住漏洞之后的同一个计划。"
                )
        );

    public static Diagnostic NotAPath(SourcePlace place, string key, string example) =>
        Error(
            "PA314",
            place,
            new(
                $"\"{key}\" takes a fact or an object of the plan, since only these have a place there.",
                $"“{key}”要写一个事实或计划里的一个对象，因为只有它们在计划里有位置。"
            ),
            key == "set"
                ? new($"Write it like `{example}`.", $"写法如 `{example}`。")
                : new(
                    $"Write it like `{example}`, or for one of two `{key}: (if condition then first else second).valid.from`.",
                    $"写法如 `{example}`；二选一时写 `{key}: (if 条件 then first else second).valid.from`。"
                )
        );

    public static Diagnostic NotAField(SourcePlace place, string path) =>
        Error(
            "PA314",
            place,
            new($"`{path}` is computed; it cannot be set in a plan.", $"`{path}` 是算出来的，不能在计划里填写。"),
            new("Name the field to write.", "请写要改的字段。")
        );

    public static Diagnostic UnfitValue(SourcePlace place, string path, string value, ExpressionType type) =>
        Error(
            "PA314",
            place,
            new(
                $"A plan with `{value}` in `{path}` cannot be read: the field takes {type.Title.English}.",
                $"方案的 `{path}` 里写 `{value}` 读不了：这个字段填的是 {type.Title.Chinese}。"
            ),
            new(
                "Write it as plans do: `3` for a count, `30%` or `7折` for a share, `48h` for a time.",
                "请按方案的写法写：次数写 `3`，比例写 `30%` 或 `7折`，时长写 `48h`。"
            )
        );

    public static Diagnostic FileTooLong(SourcePlace place, int length, int limit) =>
        Error(
            "PA315",
            place,
            new(
                $"The rule file has {length} characters; {limit} are the most that is read.",
                $"规则文件有 {length} 个字符，上限是 {limit}。"
            ),
            new(
                "Shorten the examples: say only what differs from the quiet plan.",
                "请缩短示例：只写与底稿不同的部分。"
            )
        );

    public static Diagnostic TooMany(SourcePlace place, string key, int count, int limit) =>
        Error(
            "PA315",
            place,
            new($"\"{key}\" has {count} entries; {limit} are the most.", $"“{key}”有 {count} 项，上限是 {limit}。"),
            new("Split the rule into several.", "请拆成几条规则。")
        );

    public static Diagnostic TooManyRules(int count, int limit) =>
        Error(
            "PA315",
            null,
            new(
                $"The set has {count} files; {limit} are the most that is read.",
                $"规则集有 {count} 个文件，上限是 {limit}。"
            ),
            new("Split it into several sets.", "请拆成几个规则集。")
        );

    public static Diagnostic TooManyExamples(int limit) =>
        Error(
            "PA315",
            null,
            new(
                $"The rules of the set have more than {limit} examples together.",
                $"规则集里的示例合计超过 {limit} 个。"
            ),
            new("Move what tests a rule further into test files.", "请把进一步检验规则的内容移到测试文件里。")
        );

    public static Diagnostic SetTooLarge(int limit) =>
        Error(
            "PA315",
            null,
            new(
                $"The files of the set have more than {limit} characters together; the rest is not read.",
                $"规则集的文件合计超过 {limit} 个字符，其余部分没有读取。"
            ),
            new("Split it into several sets.", "请拆成几个规则集。")
        );

    /// <summary>Files whose complaints would push those about other files out.</summary>
    public static Diagnostic MoreFiles(int count) =>
        Error(
            "PA315",
            null,
            new(
                $"{count} more {(count == 1 ? "file has" : "files have")} problems that are not shown.",
                $"还有 {count} 个文件有问题，没有列出。"
            ),
            new("Repair the ones above first.", "请先改好上面这些。")
        );

    public static Diagnostic MoreProblems(SourcePlace place, int count) =>
        Error(
            "PA315",
            place,
            new($"This file has {count} more problems.", $"这个文件还有 {count} 处问题。"),
            new("Repair the ones above first.", "请先改好上面这些。")
        );

    public static Diagnostic NoRules(SourcePlace? place) =>
        Error(
            "PA316",
            place,
            new("The set has no rules, so nothing would be checked.", "规则集里一条规则也没有，等于什么都没检查。"),
            new(
                "Put rules into folders beside `ruleset.yaml`, one file each: `<category>/<name>.yaml`.",
                "请在 `ruleset.yaml` 旁边按类别建文件夹，每条规则一个文件：`<类别>/<名称>.yaml`。"
            )
        );

    public static Diagnostic NoManifest() =>
        Error(
            "PA317",
            null,
            new("The folder has no `ruleset.yaml`.", "文件夹里没有 `ruleset.yaml`。"),
            new(
                "Write one with two lines: `name: my-rules` and `version: 1.0.0`.",
                "请新建一个，写两行：`name: my-rules` 和 `version: 1.0.0`。"
            )
        );

    public static Diagnostic Unreadable(string path, LocalizedText problem) =>
        Error("PA317", null, new($"{path}: {problem.English}", $"{path}：{problem.Chinese}"), null);

    public static Diagnostic NotAMapping(SourcePlace place, LocalizedText owner, string example) =>
        Error(
            "PA303",
            place,
            new(
                $"{Capital(owner.English)} must consist of `key: value` lines.",
                $"{owner.Chinese}应由 `键: 值` 组成。"
            ),
            new($"Start with `{example}`.", $"请从 `{example}` 写起。")
        );

    public static Diagnostic UnknownRule(SourcePlace place, string key, string id, IEnumerable<string> known) =>
        Error(
            "PA318",
            place,
            new($"\"{key}\" names \"{id}\", which is no rule of this set.", $"“{key}”写的“{id}”不在这个规则集里。"),
            NearestName.Find(id, known) is { } nearest
                ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : new("Name another rule of the set by its id.", "请写本规则集里另一条规则的编号。")
        );

    public static Diagnostic SelfReference(SourcePlace place, string key) =>
        Error(
            "PA318",
            place,
            new($"\"{key}\" names the rule itself.", $"“{key}”写的是规则自己。"),
            new("Name another rule of the set by its id.", "请写本规则集里另一条规则的编号。")
        );

    public static Diagnostic NoReason(SourcePlace place, string check) =>
        Error(
            "PA470",
            place,
            new(
                $"\"lintOff\" does not say why \"{check}\" does not apply.",
                $"“lintOff”没有写明为什么“{check}”不适用。"
            ),
            new($"Write `{check}: <the reason>`.", $"请写 `{check}: <理由>`。")
        );

    public static Diagnostic ReplacedButAlive(SourcePlace place) =>
        Error(
            "PA319",
            place,
            new(
                "The rule names a replacement, but is not deprecated: both would run.",
                "规则写了替代者却没有停用，两条都会运行。"
            ),
            new(
                "Write `status: deprecated`, or delete `replacedBy`.",
                "请写 `status: deprecated`，或者删掉 `replacedBy`。"
            )
        );

    /// <summary>The id that a file of this path must have.</summary>
    private static string IdOf(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) ? path[..^".yaml".Length] : path;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static Diagnostic Error(string code, SourcePlace? place, LocalizedText message, LocalizedText? remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
