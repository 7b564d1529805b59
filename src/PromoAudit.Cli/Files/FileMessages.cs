using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Cli.Files;

/// <summary>PA51x, PA655 and PA656: what can be wrong with the files that a command line names.</summary>
internal static class FileMessages
{
    public static readonly LocalizedText Missing = new("There is no such file.", "文件不存在。");

    public static readonly LocalizedText IsFolder = new("It is a folder.", "这是一个文件夹。");

    public static readonly LocalizedText NoFolder = new("There is no such folder.", "文件夹不存在。");

    public static readonly LocalizedText Forbidden = new("Permission is denied.", "没有读取权限。");

    public static readonly LocalizedText Silent = new(
        "Nothing comes from it; it looks like a pipe or a device.",
        "读不出内容，看起来是管道或设备，不是普通文件。"
    );

    public static readonly LocalizedText Escapes = new(
        "It lies outside the plan's folder.",
        "它在方案所在的文件夹之外。"
    );

    public static LocalizedText SystemSays(string message) =>
        new($"The system says: {message}", $"系统提示：{message}");

    public static Diagnostic NoSuchPath(string path, string? nearest) =>
        Error(
            "PA510",
            new($"There is no \"{path}\".", $"找不到“{path}”。"),
            nearest is null
                ? new("Check the name and the folder you are in.", "请检查名称，以及当前所在的文件夹。")
                : new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？")
        );

    public static Diagnostic NoPlanInFolder(string path, int others) =>
        Error(
            "PA511",
            others == 0
                ? new($"The folder \"{path}\" holds no YAML files.", $"文件夹“{path}”里没有 YAML 文件。")
                : new(
                    $"The folder \"{path}\" holds YAML files ({others}), but none is a plan.",
                    $"文件夹“{path}”里有 {others} 个 YAML 文件，但没有一个是方案。"
                ),
            PlansStart
        );

    public static Diagnostic NothingMatches(string pattern, int others) =>
        Error(
            "PA512",
            others == 0
                ? new($"Nothing matches \"{pattern}\".", $"没有文件符合“{pattern}”。")
                : new(
                    $"\"{pattern}\" matches {others} {(others == 1 ? "file" : "files")}, but none is a plan.",
                    $"有 {others} 个文件符合“{pattern}”，但没有一个是方案。"
                ),
            PlansStart
        );

    public static Diagnostic TooManyMeetings(int leftOut) =>
        new(
            "PA518",
            DiagnosticSeverity.Warning,
            Place: null,
            new(
                $"{leftOut} more pairs of plans share goods and time, and were not looked at together.",
                $"还有 {leftOut} 对方案商品和时间都有重叠，没有合在一起审计。"
            ),
            new("Audit fewer plans of one shop in one run.", "请减少一次审计的同店方案数量。")
        );

    public static Diagnostic Unreadable(string path, LocalizedText problem) =>
        Error(
            "PA513",
            new($"\"{path}\" cannot be read. {problem.English}", $"读不了“{path}”：{problem.Chinese}"),
            null
        );

    public static Diagnostic UnreadableFolder(string path) =>
        Error(
            "PA514",
            new($"The folder \"{path}\" cannot be read.", $"文件夹“{path}”读不了。"),
            new(
                "Plans in it would go unaudited: get permission, or name the other paths one by one.",
                "里面的方案会漏检：请取得权限，或者把其他路径逐个写出来。"
            )
        );

    public static Diagnostic UnwritableOutput(string path, LocalizedText problem) =>
        Error(
            "PA515",
            new($"\"{path}\" cannot be written. {problem.English}", $"写不了“{path}”：{problem.Chinese}"),
            new("Choose another place for --output; nothing was audited.", "请给 --output 换个位置；这次没有审计。")
        );

    public static Diagnostic UnwritablePlan(string path, LocalizedText problem) =>
        Error(
            "PA515",
            new($"\"{path}\" cannot be written. {problem.English}", $"写不了“{path}”：{problem.Chinese}"),
            new("Choose another place.", "请换个位置。")
        );

    public static Diagnostic OutputIsInput(string path) =>
        Error(
            "PA516",
            new($"The report would overwrite \"{path}\", which is to be audited.", $"报告会覆盖要审计的文件“{path}”。"),
            new("Choose another name for --output.", "请给 --output 换个名称。")
        );

    public static Diagnostic OutputInGit(string path) =>
        Error(
            "PA655",
            new(
                $"\"{path}\" lies in a folder of git, where no report is written.",
                $"“{path}”在 git 自己的文件夹里，报告不写到那里。"
            ),
            new("Choose another place for --output; nothing was audited.", "请给 --output 换个位置；这次没有审计。")
        );

    public static Diagnostic OutputIsKept(string path) =>
        Error(
            "PA656",
            new(
                $"\"{path}\" is already there and is no report: plans, configurations, waivers, baselines, locks and releases are not overwritten.",
                $"“{path}”已经存在，而且不是报告：方案、配置、豁免、基线、锁定和发布文件都不会被覆盖。"
            ),
            new(
                "Choose another name for --output, or delete that file first; nothing was audited.",
                "请给 --output 换个名称，或者先删掉那个文件；这次没有审计。"
            )
        );

    /// <summary>A plan that was read from UTF-16 is another file too: what is written is UTF-8.</summary>
    public static readonly LocalizedText Changed = new(
        "It is no longer what was audited, or it is not UTF-8.",
        "它和审计时读到的内容不一样了，或者不是 UTF-8 编码。"
    );

    public static Diagnostic NotRepaired(string path, LocalizedText problem) =>
        Error(
            "PA519",
            new(
                $"\"{path}\" was not repaired, and nothing was written. {problem.English}",
                $"没有修改“{path}”，什么都没有写：{problem.Chinese}"
            ),
            new("Run fix again.", "请重新运行 fix。")
        );

    public static Diagnostic Exists(string path) =>
        Error(
            "PA517",
            new($"\"{path}\" is already there and was not touched.", $"“{path}”已经存在，没有改动它。"),
            new("Name another file, or remove this one first.", "请换一个文件名，或者先删掉它。")
        );

    public static Diagnostic NoRuleFolder(string path) =>
        Error(
            "PA541",
            new($"There is no folder \"{path}\".", $"找不到文件夹“{path}”。"),
            new("Name a folder that holds a ruleset.yaml and rule files.", "请写放有 ruleset.yaml 和规则文件的文件夹。")
        );

    /// <param name="known">Releases of the set that there are.</param>
    public static Diagnostic NoSuchRelease(string reference, IReadOnlyList<string> known) =>
        Error(
            "PA424",
            new($"There is no release {reference}.", $"没有 {reference} 这个发布版本。"),
            known.Count == 0
                ? new(
                    "Releases are looked for beside the program and in the folder releases here. core is the built-in set.",
                    "发布文件在程序旁边和当前的 releases 文件夹里查找；内置规则集叫 core。"
                )
                : new($"There are {string.Join(", ", known)}.", $"可用的有：{string.Join("、", known)}。")
        );

    public static Diagnostic OutsideOfLock(string path, string lockFile) =>
        Error(
            "PA437",
            new(
                $"\"{path}\" does not lie in the folder of {lockFile}, which could not name it.",
                $"“{path}”不在 {lockFile} 所在的文件夹之内，锁定文件没法写它。"
            ),
            new(
                "Move the rules into that folder, or lock a folder that holds both.",
                "请把规则移到那个文件夹里，或在同时包含两者的文件夹里锁定。"
            )
        );

    public static Diagnostic NoExamples(string set) =>
        Error(
            "PA543",
            new($"The rules of \"{set}\" have no examples.", $"“{set}”的规则里没有示例。"),
            new(
                "Give each rule one that fires and one that stays quiet.",
                "每条规则至少写一个会触发的和一个不会触发的示例。"
            )
        );

    public static Diagnostic NoSuchRule(string id, string? nearest) =>
        Error(
            "PA544",
            new($"There is no rule \"{id}\".", $"没有“{id}”这条规则。"),
            nearest is null
                ? new("promoaudit rules list shows all.", "用 promoaudit rules list 可以看到全部规则。")
                : new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？")
        );

    public static Diagnostic NotTriedHere(Rule rule, RuleSet set) =>
        Error(
            "PA546",
            new(
                $"{rule.Id} is a rule of {set.HomeOf(rule).Name}, and {set.Name} has no cases that try it.",
                $"{rule.Id} 是 {set.HomeOf(rule).Name} 的规则，{set.Name} 里没有它的用例。"
            ),
            new($"Write cases into {rule.Id}.test.yaml.", $"请把用例写进 {rule.Id}.test.yaml。")
        );

    public static Diagnostic BrokenTests(IReadOnlyList<string> rules) =>
        Error(
            "PA547",
            new(
                $"Tests do not come out as they say, so nothing was written: {string.Join(", ", rules)}.",
                $"有测试的结果与所写不符，因此什么都没有写：{string.Join("、", rules)}。"
            ),
            new("See promoaudit rules test.", "请先运行 promoaudit rules test。")
        );

    public static Diagnostic NotAppendable(string path) =>
        Error(
            "PA548",
            new(
                $"\"{path}\" was left as it is: it does not end in a list of cases with a line for each, in UTF-8.",
                $"“{path}”没有改动：它不是以逐行书写的用例列表结尾的 UTF-8 文件。"
            ),
            new("Without --write the cases are printed.", "不写 --write，用例会打印出来。")
        );

    public static Diagnostic NoSuchCode(string code, string? nearest) =>
        Error(
            "PA471",
            new($"No mistake in rule files has the code \"{code}\".", $"规则文件的错误代码里没有“{code}”。"),
            nearest is null
                ? new("rules/ERRORS.md lists all.", "全部代码见 rules/ERRORS.md。")
                : new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？")
        );

    public static Diagnostic NoSuchFact(string name, string? nearest) =>
        Error(
            "PA545",
            new($"There is no fact \"{name}\".", $"没有“{name}”这个字段。"),
            nearest is null
                ? new("Facts are called as rules call them, such as item.cost.", "请按规则里的写法，如 item.cost。")
                : new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？")
        );

    private static LocalizedText PlansStart =>
        new(
            "A plan has the lines \"promoaudit: 1\" and \"plan: <name>\"; promoaudit init writes one to start from.",
            "方案里要有“promoaudit: 1”和“plan: <名称>”这两行；用 promoaudit init 可以生成一份起步的方案。"
        );

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText? remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
